import type { IsoDate } from "../../model";
import { lastOfMonth, monthOf, yearOf } from "../calendar";
import type { DateDoubt, DateReading } from "../dateReading";

/** How far ahead of the year in which it is typed a plan's date lies, at most. */
const YEARS_AHEAD = 3;
const MESSAGE = "Excel does not show the date's year, and month and year may have been typed";

/** Excel takes a typed "Sep 25" for 25 September of the year then running, and shows "25-Sep": nobody sees that year. */
export function hiddenYear(day: IsoDate): DateDoubt[] {
  const year = 2000 + Number(day.slice(8));
  const ahead = year - yearOf(day);
  if (ahead === 0 || ahead < -1 || ahead > YEARS_AHEAD) return [];
  const typed = lastOfMonth(year, monthOf(day));
  return [{ kind: "ambiguous-date", message: MESSAGE, dates: [day, typed].sort() }];
}

/** As Excel shows it: "25-Sep", "25/09". */
const DAY_AND_MONTH = /^\d{1,2}[-/. ]?(?:[a-z]{3,9}|\d{1,2})$/i;

const isDoubted = ({ doubts }: DateReading): boolean =>
  doubts.some(({ message }) => message === MESSAGE);

/** A plan that shows other days without their years, days that are no years, means days by all of them. */
export function withoutHiddenYears(readings: readonly DateReading[]): readonly DateReading[] {
  const doubted = readings.filter(isDoubted);
  if (doubted.length === 0) return readings;
  const days = readings.filter(
    (reading) =>
      !isDoubted(reading) && reading.due !== null && DAY_AND_MONTH.test(reading.raw.trim()),
  );
  if (days.length < 2 * doubted.length) return readings;
  return readings.map((reading) =>
    isDoubted(reading)
      ? { ...reading, doubts: reading.doubts.filter(({ message }) => message !== MESSAGE) }
      : reading,
  );
}
