import type { IsoDate } from "../model";
import { isSamePeriod } from "./period";
import type { Snapshot } from "./snapshot";

/** The kept reports that came before a position, of other periods than its own; the earliest first. */
export function earlierReports<Kept extends Pick<Snapshot, "asOf" | "period">>(
  snapshots: readonly Kept[],
  now: Pick<Snapshot, "asOf" | "period">,
): readonly Kept[] {
  return snapshots.filter(
    ({ asOf, period }) => asOf < now.asOf && !isSamePeriod(period, now.period),
  );
}

/** The report that a position is compared with: the one as at `since`, else the last; null where there is none. */
export function baselineOf(
  earlier: readonly Snapshot[],
  since: IsoDate | null = null,
): Snapshot | null {
  const asked = since === null ? undefined : earlier.find(({ asOf }) => asOf === since);
  return asked ?? earlier.at(-1) ?? null;
}
