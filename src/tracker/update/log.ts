import { colourOfFill } from "../fields/rating";
import { rowsBetween, type CellValue } from "../grid";
import type { CellChange } from "./update";

export const LOG_KINDS = ["Update", "Handover", "Undo"] as const;
export type LogKind = (typeof LOG_KINDS)[number];

/** "Started" stays where the work was broken off: nobody can say then what stands without looking. */
export const LOG_OUTCOMES = ["Started", "Done", "Not written", "Undone"] as const;
export type LogOutcome = (typeof LOG_OUTCOMES)[number];

/** One changed cell in the change log. */
export interface LogEntry {
  /** "2026-06-30 14:05". */
  readonly when: string;
  readonly who: string;
  /** Counts up from 1; what was applied together has one number. */
  readonly batch: number;
  readonly kind: LogKind;
  /** Of the actions that it changes: their references or first words, and their texts. */
  readonly reference: string;
  readonly action: string;
  /** "Rating, Q3", "Progress". */
  readonly what: string;
  /** Whether it changes what was reported for a quarter that had ended. */
  readonly isClosed: boolean;
  readonly reason: string;
  readonly outcome: LogOutcome;
  readonly change: CellChange;
}

export const LOG_COLUMNS = [
  "When",
  "Who",
  "Batch",
  "Kind",
  "Reference",
  "Action",
  "Worksheet",
  "Cell",
  "What",
  "Closed quarter",
  "Before",
  "After",
  "Reason",
  "Outcome",
  "For undoing",
] as const;

export const OUTCOME_COLUMN = LOG_COLUMNS.indexOf("Outcome");

/** The entry as the log's table holds it; what undoing needs stands in the last column as JSON. */
export function toLogRow(entry: LogEntry): readonly (string | number)[] {
  const { sheet, cell, shown, before, after } = entry.change;
  const cells: Record<(typeof LOG_COLUMNS)[number], string | number> = {
    When: entry.when,
    Who: entry.who,
    Batch: entry.batch,
    Kind: entry.kind,
    Reference: entry.reference,
    Action: entry.action,
    Worksheet: sheet,
    Cell: cell,
    What: entry.what,
    "Closed quarter": entry.isClosed ? CLOSED : "",
    Before: inWords(shown.before, before.fill),
    After: inWords(shown.after, after.fill),
    Reason: entry.reason,
    Outcome: entry.outcome,
    "For undoing": undoState(entry.change),
  };
  return LOG_COLUMNS.map((column) => cells[column]);
}

const CLOSED = "Closed";

/** What undoing a change needs, as JSON. A text that a cell shows is told only where it is not the cell's value. */
function undoState({ cell, of, before, after, shown, beside }: CellChange): string {
  return JSON.stringify({
    of,
    before,
    after,
    ...(beside === undefined ? {} : { below: rowsBetween(beside.cell, cell) }),
    shown: {
      ...(shown.before === before.value ? {} : { before: shown.before }),
      ...(shown.after === after.value ? {} : { after: shown.after }),
    },
  });
}

/** The longest text that an Excel cell holds. */
const LONGEST_TEXT = 32_767;

/** Why a change cannot be written so that it could be taken back; null where it can. */
export function tooLong(change: CellChange): string | null {
  const { cell, shown } = change;
  if (shown.after.length > LONGEST_TEXT) {
    return `Cell ${cell} would hold more text than an Excel cell can: shorten what it holds first.`;
  }
  return undoState(change).length > LONGEST_TEXT
    ? `Cell ${cell} holds too much text for its change to be undone later: shorten it in the sheet first.`
    : null;
}

/** A cell that only its fill speaks for shows no text. */
function inWords(text: string, fill: string): string {
  return text.trim() === "" && fill !== "" ? `(${colourOfFill(fill) ?? fill} fill)` : text;
}

/** An entry from the log's table; null where somebody has changed what undoing needs. */
export function fromLogRow(row: readonly CellValue[]): LogEntry | null {
  const cell = (column: (typeof LOG_COLUMNS)[number]) => row[LOG_COLUMNS.indexOf(column)] ?? "";
  const text = (column: (typeof LOG_COLUMNS)[number]) => String(cell(column));
  const batch = Number(cell("Batch"));
  const kind = LOG_KINDS.find((known) => known === cell("Kind"));
  const outcome = LOG_OUTCOMES.find((known) => known === cell("Outcome"));
  const state = stateFrom(text("For undoing"));
  if (!state || !kind || !outcome || !Number.isInteger(batch)) return null;
  return {
    when: text("When"),
    who: text("Who"),
    batch,
    kind,
    reference: text("Reference"),
    action: text("Action"),
    what: text("What"),
    isClosed: text("Closed quarter") === CLOSED,
    reason: text("Reason"),
    outcome,
    change: { sheet: text("Worksheet"), cell: text("Cell"), ...state },
  };
}

type UndoState = Pick<CellChange, "of" | "before" | "after" | "shown" | "below">;
type KeptState = Partial<Omit<UndoState, "shown"> & { shown: Partial<UndoState["shown"]> }>;

function stateFrom(json: string): UndoState | null {
  try {
    const state = JSON.parse(json) as KeptState | null;
    const { of, before, after, shown = {}, below } = state ?? {};
    if (!Array.isArray(of) || !before || !after) return null;
    const told = { before: String(before.value), after: String(after.value), ...shown };
    return { of, before, after, shown: told, ...(below === undefined ? {} : { below }) };
  } catch {
    return null;
  }
}

/** The change that takes a change back. */
export function inverse({ before, after, shown, ...change }: CellChange): CellChange {
  return {
    ...change,
    before: after,
    after: before,
    shown: { before: shown.after, after: shown.before },
  };
}
