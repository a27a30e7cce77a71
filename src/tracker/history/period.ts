import type { IsoDate, Plan, Quarter } from "../model";
import { daysBetween, MONTHS } from "../summary/words";
import type { Period } from "./snapshot";

/** Half a quarter: a day is never further from the nearest end of one. */
const HALF_QUARTER = 46;

/**
 * The quarter that a report closes: the one whose last day is nearest the day of the report, so that a draft made before
 * a quarter ends and the board's paper made after it are of one period. The plan's own quarter where all of its tables
 * with quarters have it, else the calendar's. `named` is what a person calls the period.
 */
export function periodOf({ tables, asOf }: Plan, named: string | null = null): Period {
  const own = tables.filter(({ quarters }) => quarters.length > 0).map(({ quarters }) => quarters);
  const shared = (own[0] ?? []).filter(({ end }) =>
    own.every((quarters) => quarters.some((quarter) => quarter.end === end)),
  );
  const { label, start, end } = nearest(shared, asOf) ?? calendarQuarter(asOf);
  return { label: named ?? label, start, end };
}

function nearest(quarters: readonly Quarter[], day: IsoDate): Quarter | null {
  const away = ({ end }: Quarter) => Math.abs(daysBetween(end, day));
  const [first] = [...quarters].sort((a, b) => away(a) - away(b));
  return first === undefined || away(first) > HALF_QUARTER ? null : first;
}

/** "July to September 2025": the calendar quarter whose end is nearest. */
function calendarQuarter(day: IsoDate): Period {
  const year = Number(day.slice(0, 4));
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3;
  const [before, own] = [month - 3, month].map((first) => ({
    first,
    start: dayOf(year, first, 1),
    end: dayOf(year, first + 3, 0),
  }));
  const isBefore =
    before !== undefined &&
    own !== undefined &&
    daysBetween(before.end, day) <= daysBetween(day, own.end);
  const { start, end } = (isBefore ? before : own) ?? { start: day, end: day };
  const [from, to] = [start, end].map((each) => MONTHS[Number(each.slice(5, 7)) - 1] ?? "");
  return { label: `${from ?? ""} to ${to ?? ""} ${end.slice(0, 4)}`, start, end };
}

function dayOf(year: number, month: number, day: number): IsoDate {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

/** Whether two reports are of one period, so that the later made takes the earlier one's place. */
export function isSamePeriod(a: Period, b: Period): boolean {
  return a.end === b.end && a.label === b.label;
}
