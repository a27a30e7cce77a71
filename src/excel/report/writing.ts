import type { CellValue } from "../../tracker/grid";

/** A table that people write in, as it was found. */
export interface FoundTable {
  /** No two alike. */
  readonly headers: readonly string[];
  /** The number format of each column. */
  readonly formats: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** The sheets of the report that people write in, but for Board summary. */
export const WRITTEN_SHEETS = ["exceptions", "kept", "decisions", "follow-up"] as const;
export type WrittenSheetId = (typeof WRITTEN_SHEETS)[number];

/** What people have written on a report, with all that stands beside it: what is whose is told later. */
export interface Writing extends Readonly<Partial<Record<WrittenSheetId, FoundTable>>> {
  /** Decisions that were typed on Board summary itself. */
  readonly asked: readonly string[];
}

export const NOTHING_WRITTEN: Writing = { asked: [] };
