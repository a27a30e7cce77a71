import {
  dateFields,
  type ExpectedAction,
  type ExpectedFlag,
  type ExpectedLead,
  type ExpectedTable,
  flagAt,
  oneLine,
  textEnds,
} from "../expectation";
import type { CellStyle, Content } from "../xlsx/cell";
import { rgb } from "../xlsx/colour";
import { SheetDraft } from "../xlsx/sheet";
import type {
  FocusArea,
  LetteredAction,
  LetterLead,
  LetterRow,
  PrioritySheet,
} from "./letters-content";

const WIDTHS = [30, 62, 18, 48, 18, 16];
const TEXT: CellStyle = { wrap: true, vertical: "top", border: true };
const WHITE = rgb("FFFFFF");
const HEAD: CellStyle = { ...TEXT, bold: true, colour: WHITE, fill: rgb("3B6E6A") };
const WEAKNESS: CellStyle = {
  bold: true,
  size: 12,
  wrap: true,
  colour: WHITE,
  fill: rgb("24504D"),
};
const VISION: CellStyle = { wrap: true, fill: rgb("DDEBEA") };
const FLAG_COLUMNS: Record<string, string> = {
  "missing-lead": "C",
  "unknown-lead": "C",
  "missing-evidence": "D",
  "missing-rating": "F",
  "status-conflict": "F",
  "broken-reference": "B",
};

export interface DrawnPriority {
  readonly draft: SheetDraft;
  readonly table: ExpectedTable;
  readonly actions: readonly ExpectedAction[];
  readonly flags: readonly ExpectedFlag[];
}

/** One sheet a priority: lettered actions beside numbered areas of focus. */
export function drawPriority(
  content: PrioritySheet,
  titles: readonly string[],
  ragKey: Readonly<Record<string, string>>,
): DrawnPriority {
  return new PriorityDrawing(content).draw(titles, ragKey);
}

class PriorityDrawing {
  private readonly draft: SheetDraft;
  private readonly actions: ExpectedAction[] = [];
  private readonly flags: ExpectedFlag[] = [];
  private next = 1;
  private lead: LetterLead | null = null;
  private leadRowsLeft = 0;

  constructor(private readonly content: PrioritySheet) {
    this.draft = new SheetDraft(content.name, WIDTHS);
  }

  draw(titles: readonly string[], ragKey: Readonly<Record<string, string>>): DrawnPriority {
    for (const title of titles) this.wide(title, { bold: true, size: 14 });
    this.wide(this.content.weakness, WEAKNESS);
    this.wide("What we want to see", { ...VISION, bold: true });
    this.wide(this.content.vision, VISION);
    this.next += 1;
    const headerRow = this.next;
    const heads = ["Focus area", "Actions", "Lead", "Evidence of impact", "Completion date"];
    [...heads, this.content.progressHead].forEach((head, index) => {
      this.draft.put(`${"ABCDEF"[index] ?? ""}${headerRow}`, head, HEAD);
    });
    this.next += 1;
    for (const area of this.content.areas) this.drawArea(area);
    const range = `A${headerRow}:F${this.next - 1}`;
    if (this.content.note) {
      this.next += 1;
      this.wide(this.content.note, { wrap: true, italic: true });
    }
    return {
      draft: this.draft,
      table: this.expectedTable(range, ragKey),
      actions: this.actions,
      flags: this.flags,
    };
  }

  private wide(text: string, style: CellStyle): void {
    this.draft.putMerged(`A${this.next}:F${this.next}`, text, style);
    this.next += 1;
  }

  private expectedTable(range: string, ragKey: Readonly<Record<string, string>>): ExpectedTable {
    const columns = { objective: "A", action: "B", lead: "C", evidence: "D", due: "E", rag: "F" };
    return { sheet: this.content.name, range, headerRows: 1, columns, quarters: [], ragKey };
  }

  private drawArea(area: FocusArea): void {
    const height = area.rows.reduce((sum, row) => sum + heightOf(row), 0);
    this.putDown("A", height, area.text, { ...TEXT, bold: true, fill: rgb("EEF5F4") });
    this.drawShared(area.rows, "D", ownEvidence);
    this.drawShared(area.rows, "E", ({ shownDate }) => shownDate ?? undefined);
    if (this.leadRowsLeft <= 0) this.lead = null;
    for (const row of area.rows) this.drawRow(row, area);
  }

  /** A column in which a cell may be merged over the rows that follow it. */
  private drawShared(
    rows: readonly LetterRow[],
    column: string,
    shown: (row: LetterRow) => string | null | undefined,
  ): void {
    let at = this.next;
    for (let index = 0; index < rows.length;) {
      const row = rows[index];
      if (!row) return;
      const after = rows.slice(index + 1).findIndex((other) => shown(other) !== undefined);
      const span = after === -1 ? rows.length - index : after + 1;
      if (row.moreEvidence !== undefined && column === "D") {
        this.draft.put(`D${at}`, shown(row) ?? null, TEXT);
        this.draft.put(`D${at + 1}`, row.moreEvidence, TEXT);
      } else {
        const height = rows.slice(index, index + span).reduce((sum, one) => sum + heightOf(one), 0);
        this.draft.putMerged(area(column, at, height), shown(row) ?? null, TEXT);
      }
      at += rows.slice(index, index + span).reduce((sum, one) => sum + heightOf(one), 0);
      index += span;
    }
  }

  private drawRow(row: LetterRow, focus: FocusArea): void {
    const height = heightOf(row);
    const text = row.actions.map(({ letter, text: words }) => `${letter}. ${words}`).join(row.gap);
    this.putDown("B", height, text, TEXT);
    this.drawLead(row, height);
    const look: CellStyle = { ...TEXT, align: "center", bold: true };
    const fill = row.rating.fill ? { fill: row.rating.fill } : {};
    this.putDown("F", height, row.rating.word ?? null, { ...look, ...fill });
    for (const action of row.actions) {
      this.actions.push(this.expectedAction(action, focus));
      this.addFlags(action, focus, row);
    }
    this.next += height;
  }

  private drawLead(row: LetterRow, height: number): void {
    if (row.lead) {
      this.lead = row.lead;
      this.leadRowsLeft = row.lead.rows;
      this.putDown("C", row.lead.rows > 1 ? row.lead.rows : height, row.lead.text, TEXT);
    } else if (this.leadRowsLeft <= 0) {
      this.putDown("C", height, null, TEXT);
    }
    this.leadRowsLeft -= height;
  }

  private addFlags(action: LetteredAction, focus: FocusArea, row: LetterRow): void {
    const ref = `${focus.ref}.${action.letter}`;
    for (const note of action.flags) {
      const rule = note.split(" ")[0] ?? "";
      const column = FLAG_COLUMNS[rule] ?? "E";
      const cell =
        column === "E" && row.shownDate === null ? this.mergedFrom("E") : `${column}${this.next}`;
      const flag = flagAt(note, ref, this.content.name, cell);
      const told =
        rule === "unknown-lead" && action.suggestion !== undefined
          ? { suggestion: action.suggestion }
          : {};
      this.flags.push({ ...flag, ...told });
    }
  }

  private mergedFrom(column: string): string {
    const merge = this.draft.merges.find((range) => {
      const [from = 0, to = 0] = range.split(":").map((end) => Number(end.slice(1)));
      return range.startsWith(column) && from <= this.next && this.next <= to;
    });
    return merge?.split(":")[0] ?? `${column}${this.next}`;
  }

  private expectedAction(action: LetteredAction, focus: FocusArea): ExpectedAction {
    const [rag = null, status = "unrated"] = action.now?.split(" ") ?? [];
    const rating = { period: "now", rag: rag ?? "", status, cell: `F${this.next}` };
    const ref = `${focus.ref}.${action.letter}`;
    return {
      ref,
      sheet: this.content.name,
      cell: `B${this.next}`,
      theme: oneLine(this.content.weakness),
      objective: oneLine(focus.text),
      ...textEnds(action.text),
      leads: action.leads ?? this.leadsNow(),
      ...dateFields(action.by),
      milestones: [],
      ratings: rag === null ? [] : [rating],
      rag,
      status,
      hasEvidence: !action.flags.some((note) => note.startsWith("missing-evidence")),
      seeAlso: focus.toldElsewhere ? ref : null,
    };
  }

  private leadsNow(): readonly ExpectedLead[] {
    return this.lead?.names ?? [];
  }

  private putDown(column: string, height: number, content: Content, style: CellStyle): void {
    this.draft.putMerged(area(column, this.next, height), content, style);
  }
}

/** Undefined where the cell is merged from above. */
function ownEvidence({ evidence }: LetterRow): string | null | undefined {
  return typeof evidence === "object" && evidence !== null ? undefined : evidence;
}

function heightOf(row: LetterRow): number {
  return row.moreEvidence === undefined ? 1 : 2;
}

function area(column: string, from: number, height: number): string {
  return height > 1 ? `${column}${from}:${column}${from + height - 1}` : `${column}${from}`;
}
