import type { Past } from "../history/past";
import { STATUSES } from "../model";
import { countsThen } from "./pastMeasures";
import type { Counts, Measure, SinceReport } from "./report";

/** What the kept report that this one is compared with told; null on a first report. */
export function sinceReport(
  { movement }: Past,
  totals: readonly Pick<Measure, "id">[],
): SinceReport | null {
  if (movement === null) return null;
  return {
    asOf: movement.before.asOf,
    counts: countsThen(movement.before, totals),
    gone: movement.gone.filter(({ counts }) => counts.has("counted")).length,
  };
}

/** How many actions had each status then: one that none has any more is told all the same. */
export function statusesThen({ movement }: Past): Counts {
  const measures = STATUSES.map((id) => ({ id }));
  return movement === null ? {} : countsThen(movement.before, measures);
}

/** What that report told of a theme: null where it did not tell of it, undefined where there is none. */
export function themeThen(
  { movement, themeIn }: Past,
  theme: string | null,
  measures: readonly Pick<Measure, "id">[],
): Counts | null | undefined {
  if (movement === null) return undefined;
  const name = themeIn(theme);
  const isTold = movement.before.actions.some((action) => action.theme === name);
  return isTold ? countsThen(movement.before, measures, name) : null;
}
