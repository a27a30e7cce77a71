import { serialToDate } from "../fields/serial";
import type { CellValue } from "../grid";
import { shortDate } from "../summary/words";

/** A date as a lead sees it: a whole day as it is shown, else the day that the cell's number stands for. */
export function typedDate(text: string, value: CellValue): string {
  if (typeof value !== "number" || /\d{1,2}\/\d{1,2}\/\d{4}/.test(text)) return text;
  const date = serialToDate(value, false);
  return date === null ? text : shortDate(date);
}
