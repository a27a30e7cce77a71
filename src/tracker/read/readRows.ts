import { readPlanPeriod, type Period } from "../fields/period";
import type { CellTexts } from "../sources";
import { readHeadings, type Headings, type TextRow, type Theme } from "./headings";
import { withoutContinued } from "./headingText";
import { leadHeading } from "./leadHeading";
import type { Block, LeftOutRow, LogicalRow } from "./logicalRow";
import {
  isExample,
  isSignature,
  isTotals,
  isTotalsText,
  plainRow,
  type PlainRow,
} from "./plainRow";
import { isKeyRow, isKeyTitle, isOfKey } from "./keyRow";
import { milestoneRows } from "./milestoneRows";
import { rowRole } from "./rowRole";
import { filledColumns, textAcross, type TableShape } from "./rowShape";
import { summaryRows } from "./summaryRows";
import { isBanner } from "./splitTables";
import type { Table } from "./table";
import { labelledText, saysWhatItHeads, textRow } from "./textRow";

/** What the rows above a table leave to it: headings reach down until another takes their place. */
export interface SheetState {
  theme: Theme | null;
  /** The last that a column of themes, or a row of its own there, gave. */
  columnTheme: Theme | null;
  /** The theme, or the objective, was told by its looks and not by a label. */
  themeByLooks: boolean;
  objectivesByLooks: boolean;
  period: Period | null;
  lead: Theme | null;
}

export function newSheetState(): SheetState {
  return {
    ...{ theme: null, columnTheme: null, period: null, lead: null },
    ...{ themeByLooks: false, objectivesByLooks: false },
  };
}

export interface TableRows {
  readonly rows: readonly LogicalRow[];
  readonly leftOut: readonly LeftOutRow[];
}

/** Tells the rows of a table apart: actions, what belongs to them, and what is neither. */
export function readRows(table: Table, tableIndex: number, state: SheetState): TableRows {
  return new RowReader(table, tableIndex, state).read();
}

class RowReader {
  private readonly rows: LogicalRow[] = [];
  private readonly leftOut: LeftOutRow[] = [];
  private readonly shape: TableShape;
  private readonly summaries: ReadonlySet<number>;
  private readonly milestones: ReadonlySet<number>;
  private texts: TextRow[];
  private block: Block | null = null;
  private numbered = false;
  private afterBreak = false;
  private inKey = false;
  private atTop: boolean;

  constructor(
    private readonly table: Table,
    private readonly tableIndex: number,
    private readonly state: SheetState,
  ) {
    this.shape = { view: table.header.view, header: table.header, layout: table.layout };
    this.summaries = summaryRows(this.shape, table.end);
    this.milestones = milestoneRows(this.shape, table.end);
    this.texts = table.above.filter((text) => !isBanner(text, table.repeatedTexts));
    this.atTop = table.isFirst;
  }

  read(): TableRows {
    const { header, repeats, gaps, end } = this.table;
    this.settleHeadings();
    const breaks = new Map(repeats.map((repeat) => [repeat.row, repeat.height]));
    const others = new Map(gaps.map((gap) => [gap.row, gap.height]));
    for (let row = header.row + header.height; row < end; row++) {
      const isBreak = breaks.has(row);
      const height = breaks.get(row) ?? others.get(row);
      if (height === undefined) this.readRow(row);
      else {
        row += height - 1;
        this.afterBreak = isBreak;
      }
    }
    return { rows: this.rows, leftOut: this.leftOut };
  }

  private readRow(row: number): void {
    const column = textAcross(this.shape, row);
    if (column !== null) return this.readText(row, column);
    const filled = filledColumns(this.shape, row);
    if (filled.length === 0) return;
    const labelled = labelledText(this.shape.view, row, filled, this.shape.layout.columns);
    if (labelled !== null && saysWhatItHeads(labelled)) {
      this.texts.push(labelled);
      return;
    }
    this.settleHeadings();
    const plain = plainRow(this.shape, row);
    if (isTotals(this.shape, plain)) return this.leaveOut(row, "A row of totals.");
    if (isExample(this.shape, plain)) return this.leaveOut(row, "An example.");
    const isTitle = isKeyTitle(this.shape, plain);
    this.inKey = isTitle || (this.inKey && isOfKey(this.shape, plain));
    if (this.inKey || isKeyRow(this.shape, plain))
      return this.leaveOut(row, "It explains the colours.");
    if (this.numbered && isSignature(this.shape, plain)) return this.leaveOut(row, "A note.");
    if (this.summaries.has(row)) {
      this.texts.push(this.headingFrom(plain));
      return this.settleHeadings();
    }
    this.place(plain);
    this.numbered ||= plain.ownReference !== null;
    this.afterBreak = false;
  }

  private readText(row: number, column: number): void {
    const text = textRow(this.shape.view, row, column, this.table.layout.columns.theme);
    if (isTotalsText(text.text)) return this.leaveOut(row, "A row of totals.");
    if (isBanner(text, this.table.repeatedTexts)) return this.leaveOut(row, "A repeated banner.");
    this.texts.push(text);
  }

  private place(plain: PlainRow): void {
    const previous = this.rows[this.rows.length - 1];
    const above = previous?.block === this.block ? previous : undefined;
    const { numbered, afterBreak, shape } = this;
    const isMilestone = this.milestones.has(plain.row);
    const role = rowRole(shape, plain, { previous: above, numbered, afterBreak, isMilestone });
    if (role === "action") return this.addAction(plain);
    if (role === "nothing")
      return this.leaveOut(plain.row, "No action, objective or reference stands in it.");
    if (role === "heading") {
      this.texts.push(this.headingFrom(plain));
      return this.settleHeadings();
    }
    const rows = role === "evidence" ? (above ?? this.block)?.evidenceRows : previous?.[role];
    rows?.push(plain.row);
  }

  private headingFrom({ row, filled }: PlainRow): TextRow {
    const { action, objective } = this.table.layout.columns;
    const column =
      [action, objective].find((c) => c !== undefined && filled.includes(c)) ?? filled[0] ?? 0;
    const text = textRow(this.shape.view, row, column, undefined);
    const ref = this.table.layout.columns.ref;
    const { view } = this.shape;
    const number = ref === undefined || ref === column ? "" : view.own(row, ref);
    if (ref === undefined || number === "") return text;
    // A task's number in its list is no part of what it is called, unless the numbers below begin with it.
    if (this.summaries.has(row) && !view.own(row + 1, ref).startsWith(`${number}.`)) return text;
    const cells: CellTexts = [view.cell(row, ref), ...text.cells];
    return { ...text, text: `${number} ${text.text}`, cells };
  }

  private addAction({ row }: PlainRow): void {
    const { theme } = this.table.layout.columns;
    if (theme !== undefined) {
      const { view } = this.shape;
      const text = withoutContinued(view.text(row, theme));
      if (text !== "") this.state.columnTheme = { text, cells: [view.cell(row, theme)] };
    }
    this.rows.push({
      table: this.table,
      tableIndex: this.tableIndex,
      rows: [row],
      steps: [],
      milestones: [],
      evidenceRows: [],
      theme:
        (theme === undefined && !this.table.hasLostTheme ? null : this.state.columnTheme) ??
        this.state.theme,
      block: this.block,
      period: this.state.period,
      lead: this.state.lead,
    });
  }

  /** Headings take effect at the first row after them. */
  private settleHeadings(): void {
    if (this.texts.length === 0) {
      this.atTop = false;
      return;
    }
    const { columns } = this.table.layout;
    const leads = this.texts.flatMap((text) => leadHeading(text) ?? []);
    const texts = this.texts.filter((text) => leadHeading(text) === null);
    const headings = readHeadings(texts, {
      atTop: this.atTop,
      hasObjectiveColumn: columns.objective !== undefined && columns.action !== undefined,
      themeKnown:
        (this.state.theme !== null && !this.state.themeByLooks) || columns.theme !== undefined,
      themeAbove: this.state.themeByLooks ? null : this.state.theme,
      objectivesByLooks: this.state.objectivesByLooks,
    });
    for (const { row, cells } of this.texts) {
      if (row > this.table.header.row) {
        this.leftOut.push({
          address: cells[0].cell,
          reason: headings.used.has(row) ? "A heading." : "A note.",
        });
      }
    }
    this.takeHeadings(headings);
    this.state.lead = leads.at(-1) ?? (headings.theme === null ? this.state.lead : null);
    const said = this.texts.filter(({ row }) => this.atTop || headings.used.has(row));
    // The nearest above counts.
    this.state.period = readPlanPeriod(said.map(({ text }) => text).reverse()) ?? this.state.period;
    this.texts = [];
    this.atTop = false;
  }

  private takeHeadings({ theme, themeByLooks, objective, objectiveByLooks }: Headings): void {
    if (theme !== null) {
      if (this.table.layout.columns.theme === undefined) this.state.theme = theme;
      else this.state.columnTheme = theme;
      this.state.themeByLooks = themeByLooks;
      this.block = null;
    }
    this.state.objectivesByLooks ||= objectiveByLooks;
    if (objective === null) return;
    const { evidence } = this.table.layout.columns;
    const beside = evidence !== undefined && this.shape.view.isOwn(objective.row, evidence);
    const inTable = objective.row > this.table.header.row;
    this.block = { heading: objective, evidenceRows: beside && inTable ? [objective.row] : [] };
  }

  private leaveOut(row: number, reason: string): void {
    const column = filledColumns(this.shape, row)[0] ?? 0;
    this.leftOut.push({ address: this.shape.view.address(row, column), reason });
  }
}
