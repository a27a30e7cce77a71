import { lastOfMonth, monthFromIndex, monthIndex } from "../../tracker/fields/calendar";
import type { IsoDate, Plan } from "../../tracker/model";
import { longDate } from "../../tracker/summary/words";
import type { QuarterEnd } from "./figure";

/** How many ends of quarters are offered where the plan has no quarters of its own. */
const OFFERED = 4;

/**
 * The last days of the plan's quarters, in order; where it has none, the ends of the financial year's quarters up to
 * the one that its day falls in. Years begin in April.
 */
export function quarterEnds({ tables, asOf }: Plan): readonly QuarterEnd[] {
  const labels = new Map<IsoDate, Set<string>>();
  for (const { label, end } of tables.flatMap(({ quarters }) => quarters)) {
    labels.set(end, (labels.get(end) ?? new Set()).add(label));
  }
  if (labels.size === 0) return financialQuarterEnds(asOf);
  return [...labels]
    .map(([day, names]) => ({ label: [...names].join(", "), day }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

function financialQuarterEnds(asOf: IsoDate): readonly QuarterEnd[] {
  const current = Math.floor(monthIndex(asOf) / 3);
  return Array.from({ length: OFFERED }, (_, n) => {
    const { year, month } = monthFromIndex((current - OFFERED + n + 1) * 3 + 2);
    const quarter = month === 3 ? 4 : month / 3 - 1;
    const start = month === 3 ? year - 1 : year;
    const years = `${start}/${String((start + 1) % 100).padStart(2, "0")}`;
    return { label: `Q${quarter} ${years}`, day: lastOfMonth(year, month) };
  });
}

/** "Saturday 15 June 2024", so that nobody takes 3 April for 4 March. */
export function dayWords(day: IsoDate): string {
  return `${WEEKDAYS[new Date(day).getUTCDay()] ?? ""} ${longDate(day)}`;
}

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
