import type { DrawnCell } from "./gridBuilder";

const DAY = 86_400_000;
/** 30 December 1899, which Excel's days are counted from. */
const EXCEL_DAY_0 = Date.UTC(1899, 11, 30);
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** A real date, shown with its day. Months count from 0. */
export function dayCell(year: number, month: number, day: number): DrawnCell {
  const moment = Date.UTC(year, month, day);
  const [isoYear, isoMonth, isoDay] = new Date(moment).toISOString().slice(0, 10).split("-");
  return {
    text: `${isoDay ?? ""}/${isoMonth ?? ""}/${isoYear ?? ""}`,
    value: (moment - EXCEL_DAY_0) / DAY,
    format: "dd/mm/yyyy",
  };
}

/** A real date, shown as "Aug-24". */
export function monthCell(year: number, month: number): DrawnCell {
  const moment = new Date(Date.UTC(year, month, 1));
  return {
    text: `${MONTHS[moment.getUTCMonth()] ?? ""}-${String(moment.getUTCFullYear() % 100)}`,
    value: (moment.getTime() - EXCEL_DAY_0) / DAY,
    format: "mmm\\-yy",
  };
}
