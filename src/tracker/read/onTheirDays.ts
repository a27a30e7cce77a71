import type { Quarter } from "../model";

type Dated = Pick<Quarter, "end"> & { readonly day?: string };

/** Columns headed by days, of which two lie in one month, end on those days: "6 Jan 2025", "13 Jan 2025". */
export function onTheirDays<P extends Dated>(periods: readonly P[]): P[] {
  const ends = periods.flatMap(({ day, end }) => (day === undefined ? [] : [end]));
  if (new Set(ends).size === ends.length) return [...periods];
  return periods.map((period) =>
    period.day === undefined ? period : { ...period, end: period.day },
  );
}
