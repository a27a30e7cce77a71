import { readQuarterHeader } from "../fields/period";
import type { IsoDate } from "../model";
import type { ColumnProfile } from "./columnProfile";
import type { HeaderLabel } from "./header";
import type { AssignedRole } from "./labelMeanings";
import { isPeriodLabel, periodWords, toldPeriod } from "./periodLabel";

const NO_CONTEXT = { date1904: false, planPeriod: null };

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
    const end = candidate.meaning === "update" ? endOf(labels[candidate.index]) : null;
    return end === null ? [] : [{ candidate, end }];
  });
  const told = timed.filter(({ candidate }) => (profiles[candidate.index]?.filled ?? 0) > 0);
  const [latest] = told.sort((a, b) => (a.end < b.end ? 1 : -1));
  const earlier = timed.filter((one) => latest !== undefined && one !== latest);
  return found.filter((candidate) => !earlier.some((one) => one.candidate === candidate));
}

/** The last day of the time that a label says beside what it is. */
function endOf(label: HeaderLabel | undefined): IsoDate | null {
  const own = toldPeriod(label?.parts.at(-1) ?? "");
  const above = label?.parts.find(isPeriodLabel);
  const words = own ?? (above === undefined ? null : periodWords(above));
  return words === null ? null : (readQuarterHeader(words, NO_CONTEXT)?.end ?? null);
}
