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
import { asAbove } from "./above";
import type {
  Block,
  CellBlock,
  ConcernSheet,
  HeadedBlock,
  LooseBlock,
  Step,
} from "./blocks-content";

const WIDTHS = [74, 24, 20, 66];
const TEXT: CellStyle = { wrap: true, vertical: "top", border: true };
const WHITE = theme("light1");
const CONCERN: CellStyle = {
  bold: true,
  size: 12,
  wrap: true,
  colour: WHITE,
  fill: theme("dark2"),
};
const AIM: CellStyle = { wrap: true, fill: theme("accent1", 0.7999816888943144) };
const HEAD: CellStyle = {
  ...TEXT,
  bold: true,
  colour: WHITE,
  fill: theme("accent1", -0.249977111117893),
};
const HEADING: CellStyle = { ...TEXT, bold: true, fill: theme("accent1", 0.7999816888943144) };
const FLAG_COLUMNS: Record<string, string> = { "unknown-lead": "C", "missing-evidence": "D" };

export interface DrawnConcern {
  readonly draft: SheetDraft;
  readonly table: ExpectedTable;
  readonly actions: readonly ExpectedAction[];
  readonly flags: readonly ExpectedFlag[];
}

/** Lettered actions under headings, dates of completion among the due dates, no ratings. */
export function drawConcern(content: ConcernSheet, titles: readonly string[]): DrawnConcern {
  return new ConcernDrawing(content).draw(titles);
}

/** Where an action's facts stand. */
interface Place {
  readonly row: number;
  readonly officerRow: number;
}

class ConcernDrawing {
  private readonly draft: SheetDraft;
  private readonly actions: ExpectedAction[] = [];
  private readonly flags: ExpectedFlag[] = [];
  private next = 1;

  constructor(private readonly content: ConcernSheet) {
    this.draft = new SheetDraft(content.name, WIDTHS);
  }

  draw(titles: readonly string[]): DrawnConcern {
    for (const title of titles) this.wide(title, { bold: true, size: 13 });
    this.next += 1;
    this.wide(this.content.concern, CONCERN);
    for (const aim of this.content.aims) this.wide(aim, AIM);
    this.next += 1;
    const headerRow = this.next;
    this.content.heads.forEach((head, index) => {
      this.draft.put(`${"ABCD"[index] ?? ""}${headerRow}`, head, HEAD);
    });
    this.next += 1;
    for (const block of this.content.blocks) this.drawBlock(block);
    const table = {
      sheet: this.content.name,
      range: `A${headerRow}:D${this.next - 1}`,
      headerRows: 1,
      columns: { action: "A", due: "B", lead: "C", evidence: "D" },
      quarters: [],
      ragKey: {},
    };
    return { draft: this.draft, table, actions: this.actions, flags: this.flags };
  }

  private wide(text: string, style: CellStyle): void {
    this.draft.putMerged(`A${this.next}:D${this.next}`, text, style);
    this.next += 1;
  }

  private drawBlock(block: Block): void {
    if (block.kind === "one cell") this.drawCell(block);
    else this.drawRows(block);
  }

  private drawCell(block: CellBlock): void {
    const steps = block.steps.map(({ letter, text }) => `${letter}) ${text}`);
    this.draft.put(`A${this.next}`, [block.heading, ...steps].join("\n"), TEXT);
    this.draft.put(`B${this.next}`, block.shownDates, TEXT);
    this.draft.put(`C${this.next}`, block.shownOfficers, TEXT);
    this.draft.put(`D${this.next}`, block.outcomes, TEXT);
    const place = { row: this.next, officerRow: this.next };
    for (const step of block.steps) this.expect(step, block, place);
    this.next += 1;
  }

  private drawRows(block: HeadedBlock | LooseBlock): void {
    const rowsShare = block.steps.every(({ shown }) => shown?.outcome === asAbove);
    const height = block.steps.length + (block.kind === "headed" ? 1 : 0);
    if (rowsShare) {
      this.draft.putMerged(`D${this.next}:D${this.next + height - 1}`, block.outcomes, TEXT);
    } else this.draft.put(`D${this.next}`, block.outcomes, HEADING);
    if (block.kind === "headed") {
      this.draft.putMerged(`A${this.next}:C${this.next}`, block.heading, HEADING);
      this.next += 1;
    }
    let officerRow = this.next;
    for (const [index, step] of block.steps.entries()) {
      if (step.shown?.officer) officerRow = this.drawOfficer(block.steps, index);
      this.drawStep(step, rowsShare);
      this.expect(step, block, { row: this.next, officerRow });
      this.next += 1;
    }
    for (const outcome of block.kind === "headed" ? (block.moreOutcomes ?? []) : []) {
      for (const column of ["A", "B", "C"]) this.draft.put(`${column}${this.next}`, null, TEXT);
      this.draft.put(`D${this.next}`, outcome, TEXT);
      this.next += 1;
    }
  }

  /** An officer's cell goes down over the rows that have none. */
  private drawOfficer(steps: readonly Step[], from: number): number {
    const after = steps.slice(from + 1).findIndex(({ shown }) => shown?.officer);
    const height = after === -1 ? steps.length - from : after + 1;
    this.draft.putMerged(
      height > 1 ? `C${this.next}:C${this.next + height - 1}` : `C${this.next}`,
      steps[from]?.shown?.officer ?? null,
      TEXT,
    );
    return this.next;
  }

  private drawStep({ letter, text, shown }: Step, rowsShare: boolean): void {
    this.draft.put(`A${this.next}`, letter === null ? `• ${text}` : `${letter}) ${text}`, TEXT);
    this.draft.put(`B${this.next}`, shown?.by ?? null, TEXT);
    if (!rowsShare) this.draft.put(`D${this.next}`, ownOutcome(shown), TEXT);
  }

  private expect(step: Step, block: Block, { row, officerRow }: Place): void {
    const ref = refOf(step, block);
    this.actions.push({
      ref,
      sheet: this.content.name,
      cell: `A${row}`,
      theme: oneLine(this.content.concern),
      objective: block.kind === "loose" ? null : oneLine(block.heading),
      ...textEnds(step.text),
      leads: step.officers,
      ...dateFields(step.by),
      milestones: [],
      ratings: [],
      rag: null,
      status: isCompleted(step) ? "complete" : "unrated",
      hasEvidence: !step.flags.some((note) => note.startsWith("missing-evidence")),
      seeAlso: null,
    });
    for (const note of step.flags) {
      const column = FLAG_COLUMNS[note.split(" ")[0] ?? ""] ?? "B";
      const cell = `${column}${column === "C" ? officerRow : row}`;
      const suggestion = column === "C" ? { suggestion: step.suggestion ?? null } : {};
      this.flags.push({ ...flagAt(note, ref, this.content.name, cell), ...suggestion });
    }
  }
}

function ownOutcome(shown: Step["shown"]): string | null {
  return typeof shown?.outcome === "string" ? shown.outcome : null;
}

function refOf({ letter }: Step, block: Block): string | null {
  if (letter === null) return null;
  return block.kind === "loose" ? letter : `${block.ref}.${letter}`;
}

/** An action whose day of completion cannot be right is complete all the same. */
function isCompleted({ by, flags }: Step): boolean {
  return by.completed !== undefined || flags.some((note) => note.startsWith("implausible-date"));
}
