import { yearOf } from "../fields/calendar";
import { lacksYear, serialToDate } from "../fields/serial";
import { oneLine } from "../fields/oneLine";
import { trimEnds } from "../fields/trim";
import type { SheetView } from "./sheetView";

/** What ends a label and is no part of it: a colon, and the sign of a footnote. */
const END = /[\s:*†‡§¹²³]/;

/**
 * What stands over a column. A date whose format leaves its year out is told with it: "06 Jan 2025" where "06 Jan" is
 * shown. Years that do not go forward along the row are not told: Excel gives a day that was typed without its year
 * the year in which it was typed.
 */
export function labelText(view: SheetView, row: number, column: number): string {
  const text = oneLine(trimEnds(view.text(row, column), /\s/, END));
  const date = text === "" ? null : dateWithoutYear(view, row, column);
  if (date === null || !goForward(view, row)) return text;
  const [year, between] = [yearOf(date), text.includes("/") ? "/" : " "];
  return `${text}${between}${year}`;
}

function dateWithoutYear(view: SheetView, row: number, column: number): string | null {
  const { value, numberFormat } = view.content(row, column);
  return typeof value === "number" && lacksYear(numberFormat) ? serialToDate(value, false) : null;
}

function goForward(view: SheetView, row: number): boolean {
  const dates = view.ownColumns(row).flatMap((column) => dateWithoutYear(view, row, column) ?? []);
  return dates.every((date, i) => i === 0 || date > (dates[i - 1] ?? ""));
}
