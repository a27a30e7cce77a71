import type { IsoDate } from "../../tracker/model";
import type { OptionalSection } from "../../tracker/summary/options";
import type { BoardReport } from "../../tracker/summary/report";
import type { SheetPlan, TableId } from "./sheetPlan";
import type { SortedWriting } from "./sortWriting";
import type { Writing } from "./writing";

export type ReportSheetId = "summary" | "actions" | "kept" | OptionalSection;

/** What people have written so far. */
export interface ReportWriting {
  /** On the sheets that stand, then elsewhere: what an earlier one says goes before a later one. */
  readonly sources: readonly Writing[];
  /** On actions, each with its action. */
  readonly sorted: SortedWriting;
}

export interface SheetInput {
  readonly report: BoardReport;
  /** The tables' names in this workbook: another table may already have the usual one. */
  readonly tableNames: Readonly<Record<TableId, string>>;
  readonly writing: ReportWriting;
  /** Whether nothing of the sheet stays: then no cell can be left as it is. */
  readonly anew: boolean;
  /** A day as this workbook's number for it. */
  readonly serial: (date: IsoDate) => number;
}

/** One sheet of the board report: a file each, in the list of sheets/index.ts. */
export interface ReportSheet {
  readonly id: ReportSheetId;
  readonly name: string;
  readonly tabColour: string;
  /** Whether there is anything to tell on it; always where absent. */
  readonly isNeeded?: (report: BoardReport) => boolean;
  /** Whether people wrote what asks for it; where it is not wanted, one that stands is still written. Always where absent. */
  readonly isWanted?: (input: Pick<SheetInput, "report" | "writing">) => boolean;
  /** Whether formulas on it count over Board actions, which every report writes anew. */
  readonly counts?: true;
  /** What is on it, in a few words and numbers. */
  readonly holds: (report: BoardReport) => string;
  readonly plan: (input: SheetInput) => SheetPlan;
}
