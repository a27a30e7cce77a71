import {
  dateFields,
  type ExpectedAction,
  type ExpectedFlag,
  type ExpectedLead,
  type ExpectedTable,
  flagAt,
  textEnds,
} from "../expectation";
import type { CellStyle, Content } from "../xlsx/cell";
import { type Colour, rgb, theme } from "../xlsx/colour";
import { SheetDraft } from "../xlsx/sheet";
import { PRIORITIES, type QuarterAction } from "./plan-content";

const NAME = "Improvement plan";
const HEADS = ["Ref", "Objective", "Action", "Step", "Due date", "Lead"];
const LATER_HEADS = ["Trend", "% complete", "Progress update", "Evidence"];
const QUARTERS = [
  { label: "Q1 2025/26", column: "G", start: "2025-04-01", end: "2025-06-30" },
  { label: "Q2 2025/26", column: "H", start: "2025-07-01", end: "2025-09-30" },
  { label: "Q3 2025/26", column: "I", start: "2025-10-01", end: "2025-12-31" },
  { label: "Q4 2025/26", column: "J", start: "2026-01-01", end: "2026-03-31" },
];
const TEXT: CellStyle = { wrap: true, vertical: "top", border: true };
const HEAD: CellStyle = { ...TEXT, bold: true, colour: theme("light1"), fill: theme("dark2") };
const PRIORITY: CellStyle = { bold: true, border: true, fill: theme("light2", -0.1) };
const LETTERS: Record<string, { rag: string; fill: Colour }> = {
  R: { rag: "red", fill: rgb("FF0000") },
  A: { rag: "amber", fill: rgb("FFC000") },
  G: { rag: "green", fill: rgb("92D050") },
  B: { rag: "blue", fill: rgb("00B0F0") },
  "A/R": { rag: "amber-red", fill: rgb("ED7D31") },
};
/** No key stands in the workbook, so each colour has its usual meaning. */
export const STATUSES: Record<string, string> = {
  red: "delayed",
  amber: "at-risk",
  green: "on-track",
  blue: "complete",
  "amber-red": "at-risk",
};
const LEADS: Record<string, readonly ExpectedLead[]> = {
  "Nell Ravenscar / Gus Ferreby (Health Trust)": [
    { name: "Nell Ravenscar" },
    { name: "Gus Ferreby", organisation: "Health Trust" },
  ],
};

export interface DrawnPlan {
  readonly draft: SheetDraft;
  readonly table: ExpectedTable;
  readonly actions: readonly ExpectedAction[];
  readonly flags: readonly ExpectedFlag[];
}

/** Quarters that say their own period, steps below one another under a merged reference, priorities in rows. */
export function drawPlan(): DrawnPlan {
  const draft = new SheetDraft(NAME, [7, 24, 40, 32, 14, 24, 9, 9, 9, 9, 8, 11, 40, 36]);
  draft.putMerged("A1:N1", "Wendmere accelerated progress plan", { bold: true, size: 14 });
  drawHeader(draft);
  const actions: ExpectedAction[] = [];
  const flags: ExpectedFlag[] = [];
  let next = 5;
  for (const { theme: priority, objectives } of PRIORITIES) {
    draft.putMerged(`A${next}:N${next}`, priority, PRIORITY);
    next += 1;
    for (const { text, actions: own } of objectives) {
      draft.putMerged(down("B", next, rowsOf(own)), text, { ...TEXT, bold: true });
      const placed = place(own, next);
      placed.forEach(({ action, row }) => drawAction(draft, action, row));
      actions.push(...placed.map(({ action, row }) => expectedAction(action, priority, text, row)));
      flags.push(...placed.flatMap(({ action, row }) => expectedFlags(action, row)));
      next += rowsOf(own);
    }
  }
  const last = next - 1;
  drawTotals(draft, last);
  draft.frozenRows = 4;
  return { draft, table: expectedTable(last), actions, flags };
}

/** Each action with its first row. */
function place(actions: readonly QuarterAction[], from: number) {
  return actions.map((action, index) => ({ action, row: from + rowsOf(actions.slice(0, index)) }));
}

function rowsOf(actions: readonly QuarterAction[]): number {
  return actions.reduce((sum, { steps }) => sum + steps.length, 0);
}

function expectedFlags({ ref, flags }: QuarterAction, row: number): ExpectedFlag[] {
  return flags.map((note) => flagAt(note, ref, NAME, `${note.split(" ")[2] ?? ""}${row}`));
}

function drawHeader(draft: SheetDraft): void {
  HEADS.forEach((head, index) => {
    const column = "ABCDEF"[index] ?? "";
    draft.putMerged(`${column}3:${column}4`, head, HEAD);
  });
  draft.putMerged("G3:J3", "RAG by quarter", { ...HEAD, align: "center" });
  for (const { label, column } of QUARTERS) draft.put(`${column}4`, label, HEAD);
  LATER_HEADS.forEach((head, index) => {
    const column = "KLMN"[index] ?? "";
    draft.putMerged(`${column}3:${column}4`, head, HEAD);
  });
}

function drawAction(draft: SheetDraft, action: QuarterAction, row: number): void {
  const merged = (column: string, content: Content, style: CellStyle = TEXT): void => {
    draft.putMerged(down(column, row, action.steps.length), content, style);
  };
  merged("A", action.ref);
  merged("C", action.text);
  action.steps.forEach(([step, due], index) => {
    draft.put(`D${row + index}`, step, TEXT);
    draft.put(`E${row + index}`, due, TEXT);
  });
  merged("F", action.lead);
  action.quarters.forEach((letter, index) => {
    const fill = letter === null ? undefined : LETTERS[letter]?.fill;
    const style: CellStyle = { ...TEXT, align: "center", bold: true };
    merged(QUARTERS[index]?.column ?? "", letter, fill ? { ...style, fill } : style);
  });
  merged("K", action.trend, { ...TEXT, align: "center" });
  merged("L", action.done, { ...TEXT, format: "0%" });
  merged("M", action.update);
  merged("N", action.evidence);
}

/** What an officer counts below the table: no action. */
function drawTotals(draft: SheetDraft, last: number): void {
  const row = last + 1;
  draft.put(`A${row}`, "Total", { bold: true });
  draft.put(`C${row}`, { formula: `COUNTA(A5:A${last})-2`, value: 9 }, { bold: true });
}

function expectedTable(last: number): ExpectedTable {
  const columns = {
    ref: "A",
    objective: "B",
    action: "C",
    due: "E",
    lead: "F",
    direction: "K",
    stage: "L",
    update: "M",
    evidence: "N",
  };
  const ragKey = { red: "delayed", amber: "at-risk", green: "on-track", blue: "complete" };
  return { sheet: NAME, range: `A3:N${last}`, headerRows: 2, columns, quarters: QUARTERS, ragKey };
}

function expectedAction(
  action: QuarterAction,
  priority: string,
  objective: string,
  row: number,
): ExpectedAction {
  const [rag = null, status = "unrated"] = action.now?.split(" ") ?? [];
  const ratings = action.quarters.flatMap((letter, index) => {
    const [colour, quarter] = [letter === null ? undefined : LETTERS[letter]?.rag, QUARTERS[index]];
    if (colour === undefined || quarter === undefined) return [];
    const cell = `${quarter.column}${row}`;
    return [{ period: quarter.label, rag: colour, status: STATUSES[colour] ?? "", cell }];
  });
  return {
    ref: action.ref,
    sheet: NAME,
    cell: `C${row}`,
    theme: priority,
    objective,
    ...textEnds(action.text),
    leads: action.lead === null ? [] : (LEADS[action.lead] ?? [{ name: action.lead }]),
    ...dateFields(action.by),
    ...(action.steps.length > 1 ? {} : { milestones: [] }),
    ratings,
    rag,
    status,
    hasEvidence: action.evidence !== "-",
    seeAlso: null,
  };
}

function down(column: string, row: number, height: number): string {
  return height > 1 ? `${column}${row}:${column}${row + height - 1}` : `${column}${row}`;
}
