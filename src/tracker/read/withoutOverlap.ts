import { addDays, daysBetween, firstOfMonth, monthFromIndex, monthIndex } from "../fields/calendar";
import type { Quarter } from "../model";

type Period = Pick<Quarter, "start" | "end">;

/**
 * Periods told by their last month are taken for quarters; where they come month by month each begins only after the
 * one before it has ended, and the first is as long as the second.
 */
export function withoutOverlap<P extends Period>(periods: readonly P[]): P[] {
  return periods.map((period, i) => {
    const before = periods[i - 1];
    const after = periods[i + 1];
    if (before && before.end >= period.start && before.end < period.end) {
      return { ...period, start: addDays(before.end, 1) };
    }
    if (!before && after && after.start <= period.end && after.end > period.end) {
      if (!endsMonth(period) || !endsMonth(after)) {
        return { ...period, start: addDays(period.end, 1 - daysBetween(period.end, after.end)) };
      }
      const months = monthIndex(after.end) - monthIndex(period.end);
      const { year, month } = monthFromIndex(monthIndex(period.end) - months + 1);
      return { ...period, start: firstOfMonth(year, month) };
    }
    return period;
  });
}

const endsMonth = ({ end }: Period): boolean => addDays(end, 1).endsWith("-01");
