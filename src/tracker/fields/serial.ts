import type { IsoDate } from "../model";
import { addDays, daysBetween } from "./calendar";

/** Excel's day 0 in the 1900 system; serials below 61 are a day out there, as in Excel itself. */
const DAY_ZERO: IsoDate = "1899-12-30";
/** How many days a serial of the 1904 system falls short of the same day's in the 1900 system. */
export const DAYS_1904 = 1462;
/** Years 2000 to 2099: what a date serial in a cell without a date format must lie in to be taken for one. */
const LIKELY_SERIALS = { from: 36_526, to: 73_050 };

/** The day that Excel shows for a serial number; its time of day is dropped. */
export function serialToDate(serial: number, date1904: boolean): IsoDate | null {
  const days = Math.floor(serial) + (date1904 ? DAYS_1904 : 0);
  return days >= 1 && days < 2_958_466 ? addDays(DAY_ZERO, days) : null;
}

/** The serial number that Excel shows as the day. */
export function dateToSerial(date: IsoDate, date1904: boolean): number {
  return daysBetween(DAY_ZERO, date) - (date1904 ? DAYS_1904 : 0);
}

export function isLikelySerial(value: number, date1904: boolean): boolean {
  const days = value + (date1904 ? DAYS_1904 : 0);
  return days >= LIKELY_SERIALS.from && days <= LIKELY_SERIALS.to;
}

export type DateFormat = "none" | "day" | "month" | "year";

/** A number format's letters for dates and times. */
function dateCodes(numberFormat: string): string {
  const section = numberFormat.split(";")[0] ?? "";
  return section
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "")
    .toLowerCase()
    .replace(/general|am\/pm|a\/p/g, "");
}

/** Whether a date's day and month are shown and its year is not: "d-mmm". */
export function hidesYear(numberFormat: string): boolean {
  return dateFormat(numberFormat) === "day" && lacksYear(numberFormat);
}

/** Whether a date is shown without its year: "d-mmm", or "mmm". */
export function lacksYear(numberFormat: string): boolean {
  return dateFormat(numberFormat) !== "none" && !/[ye]/.test(dateCodes(numberFormat));
}

/** What a number format shows of a date: its day, only month and year, only the year, or no date at all. */
export function dateFormat(numberFormat: string): DateFormat {
  const codes = dateCodes(numberFormat);
  // "m" beside hours or seconds is minutes.
  const dates = codes.replace(/h+[^a-z]*m{1,2}(?!m)|m{1,2}[^a-z]*s/g, "");
  if (dates.includes("d")) return "day";
  if (dates.includes("m")) return "month";
  return dates.includes("y") ? "year" : "none";
}
