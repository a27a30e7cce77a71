import { daysInMonth, yearOf } from "../calendar";
import type { DateReading } from "../dateReading";
import { MONTH_PATTERN, monthNumber, monthYear } from "../words/months";
import { fullYear } from "./years";
import { plainDateText } from "./text";

/** "Mar 31", "Sep-30": a year of two digits that may be a day; one with an apostrophe or behind a day is a year. */
const MONTH_NUMBER = new RegExp(
  `(?<!\\d(?:st|nd|rd|th)?[ ./-]{0,3})(?<![a-z])(?<m>${MONTH_PATTERN})\\.?[ -]?(?<n>\\d{2})(?!\\d)`,
);
/** A plan looks no further ahead or back without a date elsewhere that says so too. */
const YEARS_APART = 3;

/** A month and year that may be a day of the month without its year. */
interface DayOrYear {
  readonly year: number;
  /** As the end of a sentence. */
  readonly message: string;
}

function dayOrYear({ raw }: DateReading): DayOrYear | null {
  const { m = "", n = "" } = MONTH_NUMBER.exec(plainDateText(raw))?.groups ?? {};
  const year = fullYear(n);
  const month = monthNumber(m);
  if (m === "" || Number(n) < 1 || Number(n) > daysInMonth(year, month)) return null;
  const name = monthYear(year, month);
  const day = `${Number(n)} ${name.split(" ")[0] ?? ""}`;
  return { year, message: `${name} is far from the plan's other dates, and ${day} may be meant` };
}

/**
 * For each reading why its year is perhaps no year; null where it is one. `years` are those of the readings' dates, and
 * `middle` is the plan's middle one.
 */
export function daysTakenForYears(
  readings: readonly DateReading[],
  datesOf: (reading: DateReading) => readonly string[],
  middle: number,
): (DayOrYear | null)[] {
  const isFar = (year: number): boolean => Math.abs(year - middle) > YEARS_APART;
  const hasFar = (reading: DateReading): boolean =>
    datesOf(reading).some((date) => isFar(yearOf(date)));
  // Nearly all plans have no such date, and need no second look.
  if (!readings.some(hasFar)) return readings.map(() => null);
  const doubtful = readings.map(dayOrYear);
  const certain = readings.flatMap((reading, i) =>
    doubtful[i] ? [] : datesOf(reading).map(yearOf),
  );
  return doubtful.map((found) => {
    if (!found || !isFar(found.year)) return null;
    return certain.some((year) => Math.abs(year - found.year) <= 1) ? null : found;
  });
}
