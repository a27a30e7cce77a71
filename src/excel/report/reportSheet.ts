import type { CellValue } from "../../tracker/grid";
import type { IsoDate } from "../../tracker/model";
import type { OptionalSection } from "../../tracker/summary/options";
import type { BoardReport } from "../../tracker/summary/report";
import type { Writing } from "./peopleColumns";
import type { SheetPlan, TableId } from "./sheetPlan";

export type ReportSheetId = "summary" | "actions" | OptionalSection;

/** A sheet's cells as the last report left them, with what people have written since. */
export interface EarlierSheet {
  /** From A1. */
  readonly values: readonly (readonly CellValue[])[];
}

export interface SheetInput {
  readonly report: BoardReport;
  /** The tables' names in this workbook: another table may already have the usual one. */
  readonly tableNames: Readonly<Record<TableId, string>>;
  /** null on a first run. */
  readonly earlier: EarlierSheet | null;
  /** What people wrote on an earlier report that stood in another workbook. */
  readonly carried: Writing;
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
  /** What is on it, in a few words and numbers. */
  readonly holds: (report: BoardReport) => string;
  readonly plan: (input: SheetInput) => SheetPlan;
}
