import type { IsoDate } from "../../model";
import { yearOf } from "../calendar";
import type { DateReading } from "../dateReading";
import { daysTakenForYears } from "./dayOrYear";
import { withoutHiddenYears } from "./hiddenYear";

const YEARS_APART = 15;
/** Fewer dates than this cannot say which of them is the odd one. */
const ENOUGH = 3;

const datesOf = ({ start, due, originalDue, completed }: DateReading): IsoDate[] =>
  [start, due, originalDue, completed].filter((date) => date !== null);

/** A year that its neighbours make likely: the same digits with two of them exchanged. */
function likelyYear(year: number, middle: number): number | null {
  const digits = Array.from(String(year));
  for (let i = 0; i + 1 < digits.length; i++) {
    const swapped = [...digits];
    [swapped[i], swapped[i + 1]] = [digits[i + 1] ?? "", digits[i] ?? ""];
    const candidate = Number(swapped.join(""));
    if (candidate !== year && Math.abs(candidate - middle) <= YEARS_APART) return candidate;
  }
  return null;
}

/** Takes away dates that are not within 15 years of the plan's middle one, and days taken for years; the readings keep their order. */
export function markImplausible(written: readonly DateReading[]): DateReading[] {
  const readings = withoutHiddenYears(written);
  const years = readings
    .flatMap(datesOf)
    .map(yearOf)
    .sort((a, b) => a - b);
  const middle = years[Math.floor(years.length / 2)];
  if (years.length < ENOUGH || middle === undefined) return [...readings];
  const days = daysTakenForYears(readings, datesOf, middle);
  return readings.map((reading, i) => {
    const day = days[i];
    if (day) return without(reading, (date) => yearOf(date) === day.year, day.message);
    return withoutImplausible(reading, middle);
  });
}

function withoutImplausible(reading: DateReading, middle: number): DateReading {
  const isOdd = (date: IsoDate): boolean => Math.abs(yearOf(date) - middle) > YEARS_APART;
  const odd = datesOf(reading).find(isOdd);
  if (!odd) return reading;
  const message = `The year ${yearOf(odd)} is far from the plan's other dates`;
  return without(reading, isOdd, message, likelyYear(yearOf(odd), middle));
}

function without(
  reading: DateReading,
  isOdd: (date: IsoDate) => boolean,
  message: string,
  likely: number | null = null,
): DateReading {
  const kept = (date: IsoDate | null): IsoDate | null =>
    date !== null && isOdd(date) ? null : date;
  const suggestion = likely === null ? {} : { suggestion: String(likely) };
  return {
    ...reading,
    start: kept(reading.start),
    due: kept(reading.due),
    originalDue: kept(reading.originalDue),
    completed: kept(reading.completed),
    doubts: [...reading.doubts, { kind: "implausible-date", message, ...suggestion }],
  };
}
