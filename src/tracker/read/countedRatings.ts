import type { ColumnProfile } from "./columnProfile";
import type { HeaderLabel } from "./header";
import { labelWords } from "./headerLabel";
import { meaningsOf } from "./labelMeanings";
import { isPeriodLabel } from "./periodLabel";
import type { ColumnMeaning } from "./vocabulary";

interface Candidate {
  readonly index: number;
  readonly meaning: ColumnMeaning;
}

const RATES: readonly ColumnMeaning[] = ["rag", "stage", "update"];
const COUNT = /\d{1,2}(?:st|nd|rd|th)?/g;

/** Of ratings and updates that are counted and not dated, "RAG at 3 months" and "RAG at 6 months", the last that holds any. */
export function withLastCounted<T extends Candidate>(
  found: readonly T[],
  labels: readonly HeaderLabel[],
  profiles: readonly ColumnProfile[],
): readonly T[] {
  const earlier = countedRatings(labels).flatMap((group) => {
    const last = group.findLast((index) => rates(profiles[index])) ?? group[0];
    return group.filter((index) => index !== last);
  });
  return earlier.length === 0
    ? found
    : found.filter(({ index, meaning }) => !RATES.includes(meaning) || !earlier.includes(index));
}

/** The labels counted before the rating's own, from left to right. */
export function countedBefore(
  labels: readonly HeaderLabel[],
  rating: number,
  isFree: (index: number) => boolean,
): readonly number[] {
  const group = countedRatings(labels).find((indices) => indices.includes(rating)) ?? [];
  return group.filter((index) => index < rating && isFree(index));
}

const rates = (cells: ColumnProfile | undefined): boolean =>
  cells !== undefined && (cells.filled > 0 || cells.colouredOnly > 0);

/** Labels that rate, or tell how it goes, and say the same but for a number, which goes up. */
function countedRatings(labels: readonly HeaderLabel[]): number[][] {
  const groups = new Map<string, { index: number; count: number }[]>();
  labels.forEach((label, index) => {
    const text = label.parts.map(labelWords).join("\n").toLowerCase();
    const counts = text.match(COUNT) ?? [];
    if (counts.length !== 1 || !label.own || label.parts.some(isPeriodLabel)) return;
    if (!meaningsOf(label).some(({ meaning }) => RATES.includes(meaning))) return;
    const key = text.replace(COUNT, "#");
    groups.set(key, [...(groups.get(key) ?? []), { index, count: parseInt(counts[0], 10) }]);
  });
  return [...groups.values()]
    .filter(
      (all) => all.length > 1 && all.every(({ count }, i) => count > (all[i - 1]?.count ?? -1)),
    )
    .map((all) => all.map(({ index }) => index));
}
