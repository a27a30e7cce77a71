import type { ColumnProfile } from "./columnProfile";
import type { HeaderLabel } from "./header";
import type { AssignedRole } from "./labelMeanings";
import { timeOf } from "./timeOfLabel";

interface Candidate extends AssignedRole {
  readonly index: number;
}

/** Of updates with a time each ("Progress update Jan 24", "Progress update Apr 24"), the latest that holds any. */
export function withLatestUpdate<T extends Candidate>(
  found: readonly T[],
  labels: readonly HeaderLabel[],
  profiles: readonly ColumnProfile[],
): T[] {
  const timed = found.flatMap((candidate) => {
    const time = candidate.meaning === "update" ? timeOf(labels[candidate.index]) : null;
    return time === null ? [] : [{ candidate, end: time.end }];
  });
  const told = timed.filter(({ candidate }) => (profiles[candidate.index]?.filled ?? 0) > 0);
  const [latest] = told.sort((a, b) => (a.end < b.end ? 1 : -1));
  const earlier = timed.filter((one) => latest !== undefined && one !== latest);
  return found.filter((candidate) => !earlier.some((one) => one.candidate === candidate));
}
