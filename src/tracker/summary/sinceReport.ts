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
