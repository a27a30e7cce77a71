import type { ColumnProfile } from "./columnProfile";
import type { HeaderLabel } from "./header";
import { labelWords } from "./headerLabel";
import { ACCEPTED, meaningsOf, type AssignedRole } from "./labelMeanings";
import { RATES } from "./otherTimes";
import { holdsRatings } from "./roleFit";
import type { ColumnMeaning } from "./vocabulary";

interface Candidate extends AssignedRole {
  readonly index: number;
}

const BY_HAND = /\b(?:override|overridden|manual(?:ly)?)\b/i;
const OVERALL = /\boverall\b/i;
/** What else is rated beside an action. */
const OF_ELSE =
  /\b(?:kpis?|measures?|indicators?|metrics?|performance|impact|outcomes?|risks?|data|budget|cost|financ(?:e|ial)|confidence)\b/i;

const says = (label: HeaderLabel | undefined, words: RegExp): boolean =>
  words.test((label?.parts ?? []).map(labelWords).join(" "));

/** Of ratings side by side, the one that is set by hand counts, else the overall one, else what rates the actions themselves. */
export function withRatingThatCounts<T extends Candidate>(
  found: readonly T[],
  labels: readonly HeaderLabel[],
): readonly T[] {
  const rated = found.filter(({ meaning }) => meaning === "rag");
  for (const words of [BY_HAND, OVERALL]) {
    const [counts, ...others] = rated.filter(({ index }) => says(labels[index], words));
    if (counts && others.length === 0)
      return found.filter((one) => one.meaning !== "rag" || one === counts);
  }
  const own = rated.filter(({ index }) => !says(labels[index], OF_ELSE));
  return own.length === 0
    ? found
    : found.filter((one) => one.meaning !== "rag" || own.includes(one));
}

/** Beside "Health" in colours, "Status" says how far an action is: "In progress". */
export function withStageBesideRating<T extends Candidate>(
  found: readonly T[],
  profiles: readonly ColumnProfile[],
): readonly T[] {
  const saying = (role: ColumnMeaning) =>
    new Set(found.filter(({ meaning }) => meaning === role).map(({ index }) => index));
  const stages = saying("stage");
  const isRated = (index: number) => profiles[index] !== undefined && holdsRatings(profiles[index]);
  const rated = [...saying("rag")].some((index) => !stages.has(index) && isRated(index));
  const tellsStage = (index: number) =>
    stages.has(index) && (profiles[index]?.stages ?? 0) > MOST_STAGES;
  return rated
    ? found.filter(({ meaning, index }) => meaning !== "rag" || !tellsStage(index))
    : found;
}

const MOST_STAGES = 0.4;

/** "Impact status" says how far the impact is, and not the action. */
export function isOfImpact(label: HeaderLabel | undefined): boolean {
  const meanings = label ? meaningsOf(label) : [];
  const impact = meanings.find(({ meaning }) => meaning === "impact")?.score ?? 0;
  return meanings.every(({ meaning, score }) => !RATES.includes(meaning) || score < impact);
}

/** What rates the impact rates nothing where the action is rated beside it. */
export function withoutImpactRated<T extends Candidate>(
  found: readonly T[],
  labels: readonly HeaderLabel[],
): readonly T[] {
  const isImpacts = ({ index, meaning }: T) => RATES.includes(meaning) && isOfImpact(labels[index]);
  const isRated = found.some((one) => RATES.includes(one.meaning) && !isImpacts(one));
  return isRated ? found.filter((one) => !isImpacts(one)) : found;
}

/** The label of the rating that stands where nobody set one by hand: "RAG (auto)" beside "RAG (override)". */
export function ratingElse(
  labels: readonly HeaderLabel[],
  roles: readonly (AssignedRole | null)[],
  isFree: (index: number) => boolean,
): number | null {
  const rated = roles.findIndex((role) => role?.meaning === "rag");
  if (!says(labels[rated], BY_HAND)) return null;
  const at = labels.findIndex(
    (label, i) =>
      isFree(i) &&
      label.own &&
      meaningsOf(label).some(({ meaning, score }) => meaning === "rag" && score >= ACCEPTED),
  );
  return at < 0 ? null : at;
}
