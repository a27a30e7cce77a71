import { readDate } from "../fields/date";
import { usesDate1904 } from "../fields/period";
import type { CellValue } from "../grid";
import { longDate } from "../summary/words";

/** The cell of a date as a lead left it: a real date, which is never read from how it is shown, or a text. */
export interface DateCell {
  readonly value: CellValue;
  readonly text: string;
  /** "General" where it is not known. */
  readonly numberFormat: string;
  /** Its workbook counts days from 1904. */
  readonly date1904: boolean;
}

/** The cells of a return's column of dates; by what they show it is told how they count where that is not known. */
export function dateCells(
  cells: readonly Omit<DateCell, "date1904">[],
  date1904 = usesDate1904(cells.map((cell) => ({ ...cell, fill: "" }))),
): readonly DateCell[] {
  return cells.map((cell) => ({ ...cell, date1904 }));
}

/** A date for a person to read: a file gives a real one as a number, and Excel in the order of somebody's settings. */
export function shownDate(cell: DateCell): string {
  const { value, text, date1904 } = cell;
  if (typeof value !== "number") return text.trim();
  const { due, doubts } = readDate({ ...cell, fill: "" }, { date1904, planPeriod: null });
  return due === null || doubts.length > 0 ? text.trim() : longDate(due);
}
