import { daysInMonth, isoDate, lastOfMonth } from "../calendar";
import { monthYear } from "../words/months";
import type { Extent, WrittenDate } from "./expression";

/** A day that does not exist is read as the last day of its month, and said to be invalid. */
export function writtenDay(day: number, month: number, year: number | null): WrittenDate {
  const exists = (y: number) => day >= 1 && day <= daysInMonth(y, month);
  const inYear = (y: number): Extent => {
    const date = exists(y) ? isoDate(y, month, day) : lastOfMonth(y, month);
    return { first: date, last: date };
  };
  const problem =
    year !== null && !exists(year)
      ? `there is no day ${day} in ${monthYear(year, month)}`
      : undefined;
  return { grain: "day", year, inYear, ...(problem && { problem }) };
}

/** A date of which no day can be had. */
export function unusable(problem: string): WrittenDate {
  return { grain: "day", year: 2000, inYear: () => null, problem };
}
