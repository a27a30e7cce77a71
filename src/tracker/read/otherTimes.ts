import type { HeaderLabel } from "./header";
import { labelWords } from "./headerLabel";
import type { AssignedRole } from "./labelMeanings";
import type { ColumnMeaning } from "./vocabulary";

export const RATES: readonly ColumnMeaning[] = ["rag", "stage"];

const OTHER_TIME =
  /\b(?:previous(?:ly)?|prev|prior|last|former|old|next|forecast|predicted|projected|anticipated)\b/i;

/** "RAG (previous)", "Forecast next month": before or after the time that the plan tells of. */
export const isOfOtherTime = ({ parts }: HeaderLabel): boolean =>
  OTHER_TIME.test(parts.map(labelWords).join(" "));

/** "RAG (previous)", "Last status" and "Forecast RAG" rate nothing now, where another label or a period's does. */
export function withoutOtherTimes<T extends AssignedRole & { readonly index: number }>(
  found: readonly T[],
  labels: readonly HeaderLabel[],
  hasPeriods: boolean,
): readonly T[] {
  const isOther = ({ index }: T) => {
    const label = labels[index];
    return label !== undefined && isOfOtherTime(label);
  };
  const hasNow =
    hasPeriods || found.some((candidate) => candidate.meaning === "rag" && !isOther(candidate));
  return hasNow
    ? found.filter((candidate) => !RATES.includes(candidate.meaning) || !isOther(candidate))
    : found;
}
