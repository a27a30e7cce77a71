import { addDays, isoDate, lastOfMonth } from "../calendar";
import { MONTH_PATTERN } from "../words/months";
import type { Extent } from "./expression";

/** 2019 for "19", "'19" and "2019". */
export function fullYear(digits: string): number {
  const year = Number(digits.replace("'", ""));
  return year < 100 ? 2000 + year : year;
}

/** A year of two or four digits, and a pair of years such as 2023/24; named groups `y` and `y2`. */
export const YEAR = "(?<y>[12]\\d{3}|'?\\d{2})(?!\\d)";
export const YEAR_PAIR = "(?<y>20\\d{2}|\\d{2}) ?[/-] ?(?<y2>20\\d{2}|\\d{2})(?![\\d/])";

/** "31st March" or "31/3", as the second of two days. */
export const ANOTHER_DAY = `\\d{1,2}(?:st|nd|rd|th)? ?(?:${MONTH_PATTERN}|[/.-]\\d)`;
/** The second of two months that are written alike: "Mar-23 Jun-23". */
const ANOTHER_MONTH = `\\d\\d[ ,;]{1,2}(?:${MONTH_PATTERN})-\\d\\d(?!\\d)`;

/** A dash before a year, "Aug - 19", but not the one before another day, "Sept - 19 Dec 2019". */
export const DASH = `(?: ?- ?(?!${ANOTHER_DAY})|-(?=${ANOTHER_MONTH}))`;

/** The first year of a pair of consecutive years, else null. */
export function firstOfPair(y: string | undefined, y2: string | undefined): number | null {
  if (!y || !y2) return null;
  const first = fullYear(y);
  return fullYear(y2) === first + 1 ? first : null;
}

/** The months from..to of a year; a month over 12 lies in the next year. */
export function monthsOf(year: number, from: number, to: number): Extent {
  const at = (month: number) => ({
    y: year + Math.floor((month - 1) / 12),
    m: ((month - 1) % 12) + 1,
  });
  const first = at(from);
  const last = at(to);
  return { first: isoDate(first.y, first.m, 1), last: lastOfMonth(last.y, last.m) };
}

/** The last seven days of a month, in which its half term lies. */
export function lastWeekOf(year: number, month: number): Extent {
  const { last } = monthsOf(year, month, month);
  return { first: addDays(last, -6), last };
}
