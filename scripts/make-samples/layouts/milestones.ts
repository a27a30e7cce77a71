import {
  dateFields,
  type ExpectedAction,
  type ExpectedFlag,
  type ExpectedTable,
  flagAt,
  oneLine,
  textEnds,
} from "../expectation";
import type { CellStyle } from "../xlsx/cell";
import { theme } from "../xlsx/colour";
import { SheetDraft } from "../xlsx/sheet";
import {
  MILESTONE_COLUMNS,
  type MilestoneColumn,
  type MilestoneObjective,
  type MilestoneRow,
  type MilestoneSheet,
  type MilestoneTable,
  QUARTER_COLUMNS,
} from "./milestones-content";
import { drawHeader, type MilestoneCalendar } from "./milestones-header";

const WIDTHS = [26, 24, 34, 24, 7, 7, 24, 7, 7, 24, 7, 7, 24, 7, 7, 24, 7, 7, 40];
const TEXT: CellStyle = { wrap: true, vertical: "top", border: true };
const RATING: CellStyle = { align: "center", vertical: "center", border: true, bold: true };
const TITLE: CellStyle = { bold: true, size: 14, wrap: true };
const WEAKNESS: CellStyle = {
  bold: true,
  size: 12,
  fill: theme("accent1", 0.7999816888943144),
  wrap: true,
};

/** What the sheets of the layout share. */
export interface MilestonePlan {
  readonly titles: readonly [string, string];
  readonly calendar: MilestoneCalendar;
  /** What each colour means. */
  readonly statuses: Readonly<Record<string, string>>;
  readonly shownKey: Readonly<Record<string, string>>;
}

export interface DrawnSheet {
  readonly draft: SheetDraft;
  readonly tables: readonly ExpectedTable[];
  readonly actions: readonly ExpectedAction[];
  readonly flags: readonly ExpectedFlag[];
}

/** Tables of objectives and actions under three header rows, milestones and quarters side by side. */
export function drawMilestoneSheet(content: MilestoneSheet, plan: MilestonePlan): DrawnSheet {
  return new MilestoneDrawing(content, plan).draw();
}

class MilestoneDrawing {
  private readonly draft: SheetDraft;
  private readonly tables: ExpectedTable[] = [];
  private readonly actions: ExpectedAction[] = [];
  private readonly flags: ExpectedFlag[] = [];
  private next = 1;

  constructor(
    private readonly content: MilestoneSheet,
    private readonly plan: MilestonePlan,
  ) {
    this.draft = new SheetDraft(content.name, WIDTHS);
  }

  draw(): DrawnSheet {
    for (const title of this.plan.titles) this.wide(title, TITLE);
    this.wide("Official – share with partners only", { italic: true, size: 9 });
    for (const [index, table] of this.content.tables.entries()) this.drawTable(table, index > 0);
    return { draft: this.draft, tables: this.tables, actions: this.actions, flags: this.flags };
  }

  private wide(text: string, style: CellStyle): void {
    this.draft.putMerged(`A${this.next}:S${this.next}`, text, style);
    this.next += 1;
  }

  private drawTable(table: MilestoneTable, continued: boolean): void {
    this.next += continued ? 2 : 1;
    if (this.content.weakness !== null) {
      this.wide(
        `Area of weakness: ${this.content.weakness}${continued ? " (continued)" : ""}`,
        WEAKNESS,
      );
    }
    this.wide("We will know that this is working when:", { bold: true });
    for (const sign of this.content.signs) this.wide(`• ${sign}`, { wrap: true });
    const headerRow = this.next;
    this.next += 3;
    let leadCell = "";
    let leads: ExpectedAction["leads"] = [];
    for (const [index, objective] of table.objectives.entries()) {
      if (!("above" in objective.leads)) {
        leadCell = this.drawLeads(objective, table.objectives.slice(index));
        leads = objective.leads.names;
      }
      this.drawObjective(objective, leads);
    }
    if (leadCell === "") throw new Error(`${this.content.name}: no lead`);
    const slip = drawHeader(this.draft, headerRow, table, this.plan.calendar);
    if (slip) this.flags.push(flagAt("header-date-sequence medium", null, this.content.name, slip));
    this.tables.push(this.expectedTable(headerRow));
  }

  private drawLeads(objective: MilestoneObjective, from: readonly MilestoneObjective[]): string {
    const covered = from.slice(0, objective.leadObjectives ?? 1);
    const rows = covered.reduce((sum, { rows: own }) => sum + own.length, 0);
    const text = "above" in objective.leads ? "" : objective.leads.text;
    this.draft.putMerged(this.down("B", rows), text, TEXT);
    return `B${this.next}`;
  }

  private drawObjective(objective: MilestoneObjective, leads: ExpectedAction["leads"]): void {
    const first = this.next;
    this.draft.putMerged(this.down("A", objective.rows.length), objective.text, {
      ...TEXT,
      bold: true,
    });
    if (objective.evidence !== "by row") {
      this.draft.putMerged(this.down("S", objective.rows.length), objective.evidence.shown, TEXT);
    }
    for (const row of objective.rows) {
      this.drawRow(row);
      for (const { ref, text } of row.actions) {
        const evidenceRow = objective.evidence === "by row" ? this.next : first;
        this.actions.push(this.expectedAction(row, { ref, text }, objective, leads));
        for (const note of row.flags) this.flag(note, ref, evidenceRow);
      }
      this.next += 1;
    }
  }

  private drawRow(row: MilestoneRow): void {
    const at = (column: string): string => `${column}${this.next}`;
    const text = row.actions.map(({ ref, text: words }) => `${ref}${row.separator}${words}`);
    this.draft.put(at("C"), text.join("\n"), TEXT);
    for (const column of MILESTONE_COLUMNS) {
      const milestone = row.milestones[column] ?? null;
      if (typeof milestone === "object" && milestone !== null) {
        if ("above" in milestone) continue;
        this.draft.putMerged(this.down(column, milestone.rows), milestone.text, TEXT);
      } else this.draft.put(at(column), milestone, TEXT);
    }
    for (const column of QUARTER_COLUMNS) {
      const rated = row.ratings[column];
      const fill = rated?.fill ? { fill: rated.fill } : {};
      this.draft.put(at(column), rated?.word ?? null, { ...RATING, ...fill });
    }
    if (row.evidence !== undefined) this.draft.put(at("S"), row.evidence, TEXT);
    if (row.hidden) this.draft.hiddenRows.add(this.next);
  }

  private flag(note: string, ref: string, evidenceRow: number): void {
    const [rule = "", severity = "", column = ""] = note.split(" ");
    const row = column === "S" ? evidenceRow : this.next;
    this.flags.push(flagAt(`${rule} ${severity}`, ref, this.content.name, `${column}${row}`));
  }

  private expectedAction(
    row: MilestoneRow,
    { ref, text }: { ref: string; text: string },
    objective: MilestoneObjective,
    leads: ExpectedAction["leads"],
  ): ExpectedAction {
    const milestones = this.expectedMilestones(row);
    const due = milestones.at(-1)?.due;
    const [rag = null, status = "unrated"] = row.now?.split(" ") ?? [];
    const blank = row.flags.some((note) => note.startsWith("missing-evidence"));
    return {
      ref,
      sheet: this.content.name,
      cell: `C${this.next}`,
      theme: this.content.weakness ?? this.content.name,
      objective: oneLine(objective.text),
      ...textEnds(text),
      leads,
      ...dateFields(due === undefined ? {} : { due }),
      milestones,
      ratings: this.expectedRatings(row),
      rag,
      status,
      hasEvidence: !blank,
      seeAlso: null,
    };
  }

  private expectedMilestones(row: MilestoneRow): NonNullable<ExpectedAction["milestones"]> {
    return MILESTONE_COLUMNS.filter((column) => row.milestones[column] !== undefined).map(
      (column) => ({ due: this.plan.calendar.due[column], cell: this.milestoneCell(column) }),
    );
  }

  /** Where the milestone's text stands: the first cell of its merge. */
  private milestoneCell(column: MilestoneColumn): string {
    const merge = this.draft.merges.find((area) => {
      const [from = 0, to = 0] = area.split(":").map((end) => Number(end.slice(1)));
      return area.startsWith(column) && from <= this.next && this.next <= to;
    });
    return merge?.split(":")[0] ?? `${column}${this.next}`;
  }

  private expectedRatings(row: MilestoneRow): ExpectedAction["ratings"] {
    return QUARTER_COLUMNS.flatMap((column, index) => {
      const rated = row.ratings[column];
      if (!rated) return [];
      const status = this.plan.statuses[rated.rag] ?? "";
      return [{ period: `Q${index + 1}`, rag: rated.rag, status, cell: `${column}${this.next}` }];
    });
  }

  private expectedTable(headerRow: number): ExpectedTable {
    const { due, quarters } = this.plan.calendar;
    return {
      sheet: this.content.name,
      range: `A${headerRow}:S${this.next - 1}`,
      headerRows: 3,
      columns: { objective: "A", lead: "B", action: "C", evidence: "S" },
      milestoneColumns: MILESTONE_COLUMNS.map((column) => ({ column, due: due[column] })),
      quarters,
      ragKey: this.plan.shownKey,
    };
  }

  private down(column: string, rows: number): string {
    const area = `${column}${this.next}`;
    return rows > 1 ? `${area}:${column}${this.next + rows - 1}` : area;
  }
}
