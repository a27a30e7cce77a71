import type { ColumnProfile } from "./columnProfile";
import type { HeaderLabel } from "./header";
import { labelTokens, labelWords, matchLabel } from "./headerLabel";
import type { ColumnMeaning } from "./vocabulary";

/** The labels of a step and of the date by which it is due, side by side. */
export interface StepPair {
  readonly words: number;
  readonly due: number;
}

/** "Milestone 1 | Due 1 | Milestone 2 | Due 2 …": steps that each have a date at their right, where there are two or more. */
export function findStepPairs(
  labels: readonly HeaderLabel[],
  profiles: readonly ColumnProfile[],
): readonly StepPair[] {
  const pairs = labels.flatMap((label, i) => {
    const beside = labels[i + 1];
    const isPair = beside !== undefined && means(label, "step") && means(beside, "due");
    return isPair && (profiles[i + 1]?.dates ?? 0) > 0.5 ? [{ words: i, due: i + 1 }] : [];
  });
  const [first] = pairs;
  const series = pairs.filter(
    ({ words }) => first && bare(labels[words]) === bare(labels[first.words]),
  );
  return series.length > 1 ? series : [];
}

/** A little of a label is enough, where the cells say the same. */
const ENOUGH = 0.5;

function means({ parts, own }: HeaderLabel, meaning: ColumnMeaning): boolean {
  const [best] = matchLabel(parts.at(-1) ?? "");
  return own && best?.meaning === meaning && best.score >= ENOUGH;
}

/** A label without its number. */
const bare = (label: HeaderLabel | undefined): string =>
  labelTokens(labelWords(label?.parts.at(-1) ?? ""))
    .filter((token) => !/^\d+$/.test(token))
    .join(" ");
