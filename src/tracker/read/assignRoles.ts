import { COLUMN_ROLES } from "../model";
import type { ColumnProfile } from "./columnProfile";
import { withLastCounted } from "./countedRatings";
import { roleSet, type SetRoles } from "./corrected/setRoles";
import type { HeaderLabel } from "./header";
import { labelTokens, withoutAside } from "./headerLabel";
import { ACCEPTED, meaningsOf, type AssignedRole } from "./labelMeanings";
import { withLatestUpdate } from "./latestUpdate";
import { tellsOfRating } from "./periodColumns";
import { RATES, withoutOtherTimes } from "./otherTimes";
import {
  isOfImpact,
  withoutImpactRated,
  withRatingThatCounts,
  withStageBesideRating,
} from "./ratingsBeside";
import { withLastRevision } from "./replacements";
import { holdsRatings, roleFit } from "./roleFit";
import { fillFromCells } from "./rolesByCells";
import type { ColumnMeaning } from "./vocabulary";

const ORDER: readonly ColumnMeaning[] = [...COLUMN_ROLES, "step", "completed"];

/** What is known of labels beside their words and cells. */
export interface LabelContext {
  /** What a person has set them to be. */
  readonly set: SetRoles;
  /** A heading above them says what the table's theme is. */
  readonly hasTheme: boolean;
}

/** Gives each role to the label and cells that fit it best; `taken` labels get none but what a person has `set`. */
export function assignRoles(
  labels: readonly HeaderLabel[],
  profiles: readonly ColumnProfile[],
  taken: ReadonlySet<number>,
  { set, hasTheme }: LabelContext,
): (AssignedRole | null)[] {
  const roles: (AssignedRole | null)[] = labels.map((_, i) => roleSet(set.get(i)));
  const given = new Set<ColumnMeaning>(roles.flatMap((role) => role?.meaning ?? []));
  for (const { index, meaning, score } of candidates(labels, profiles, taken)) {
    if (roles[index] || given.has(meaning)) continue;
    roles[index] = { meaning, score: Math.min(1, score) };
    if (meaning !== "other") given.add(meaning);
  }
  fillFromCells({ labels, profiles, roles, taken, given, hasTheme });
  return roles;
}

const MOST = 0.8;
const isRated = (cells: ColumnProfile | undefined): boolean =>
  cells !== undefined && holdsRatings(cells);

interface Candidate extends AssignedRole {
  readonly index: number;
}

function candidates(
  labels: readonly HeaderLabel[],
  profiles: readonly ColumnProfile[],
  taken: ReadonlySet<number>,
): Candidate[] {
  const found: Candidate[] = [];
  // "31.03.24" begins like a reference, and is a day.
  const areNumbered = profiles.some(
    ({ filled, numbered, dates }) => filled > 1 && numbered > MOST && dates <= MOST,
  );
  const counts = (index: number) => (profiles[index]?.counts ?? 0) > MOST;
  const refers = (index: number) => (profiles[index]?.references ?? 0) > MOST && !counts(index);
  labels.forEach((label, index) => {
    const cells = profiles[index];
    if (taken.has(index) || !label.own || cells === undefined) return;
    const meanings = meaningsOf(label);
    for (const { meaning, score } of meanings) {
      if (meaning === "rag" && isRatherUpdate(meanings, score, cells)) continue;
      // Where the words bring their own references, a column that counts the rows gives none.
      if (meaning === "ref" && areNumbered && counts(index)) continue;
      if (RATES.includes(meaning) && tellsOfRating(label, labels)) continue;
      const fitted = score * roleFit(meaning, cells);
      if (fitted >= ACCEPTED) found.push({ index, meaning, score: fitted });
    }
  });
  const told = withoutRowCount(found, refers);
  const now = withLastRevision(withLatestUpdate(told, labels, profiles), labels, profiles);
  const hasPeriods = [...taken].some((index) => isRated(profiles[index]));
  const present = withoutOtherTimes(withFullerActions(now, profiles), labels, hasPeriods);
  const ofActions = withoutImpactRated(present, labels);
  const staged = withStageBesideRating(ofActions, profiles);
  const counting = withLastCounted(withRatingThatCounts(staged, labels), labels, profiles);
  return settleWords(withDueAtLeast(counting, labels), labels).sort(
    (a, b) => b.score - a.score || rank(a.meaning) - rank(b.meaning) || a.index - b.index,
  );
}

/** "1, 2, 3" beside "1, 1.1, 1.2" only counts the rows. */
function withoutRowCount(
  found: readonly Candidate[],
  refers: (index: number) => boolean,
): readonly Candidate[] {
  const isTold = found.some(({ meaning, index }) => meaning === "ref" && refers(index));
  return isTold ? found.filter(({ meaning, index }) => meaning !== "ref" || refers(index)) : found;
}

/** A second "Progress update" is no rating because a few of its notes are one word. */
function isRatherUpdate(
  meanings: readonly AssignedRole[],
  asRating: number,
  { ratings }: ColumnProfile,
): boolean {
  const update = meanings.find(({ meaning }) => meaning === "update");
  return update !== undefined && update.score > asRating && ratings <= 0.5;
}

/**
 * Of two columns of actions, one that is blank in most rows only adds to the other; one that is merged over rows of the
 * other, which stands behind it, is what those rows are for: "What" before "How". Where its reference is merged with it
 * and its label says action more surely, those rows are its steps: "Action" before "What each partner will do".
 */
function withFullerActions(
  found: readonly Candidate[],
  profiles: readonly ColumnProfile[],
): Candidate[] {
  const filled = ({ index }: Candidate) => profiles[index]?.filled ?? 0;
  const isOver = ({ index }: Candidate) => (profiles[index]?.merged ?? 0) > 0;
  const actions = found.filter(({ meaning }) => meaning === "action");
  const [fullest] = [...actions].sort((a, b) => filled(b) - filled(a));
  if (fullest === undefined || actions.length < 2) return [...found];
  const groups = (one: Candidate) =>
    filled(one) < filled(fullest) && isOver(one) && one.index < fullest.index;
  const areRefsMerged = found.some((one) => one.meaning === "ref" && isOver(one));
  const whole = areRefsMerged && actions.find((one) => groups(one) && one.score > fullest.score);
  return found.flatMap((candidate) => {
    if (candidate.meaning !== "action" || candidate === whole) return candidate;
    if (candidate === fullest) return whole ? { ...candidate, meaning: "step" } : candidate;
    if (groups(candidate) && candidate.score <= fullest.score)
      return { ...candidate, meaning: "objective", score: candidate.score * LIKELY_GROUP };
    return filled(candidate) * 1.5 >= filled(fullest) ? candidate : [];
  });
}

/** Less than a label that says objective scores. */
const LIKELY_GROUP = 0.9;

const DATED: readonly ColumnMeaning[] = ["due", "originalDue", "revisedDue"];

/** "Complete" over days is when to, where no other label says by when: "Start" and "Complete", also of one "Timescale". */
function withDueAtLeast(
  found: readonly Candidate[],
  labels: readonly HeaderLabel[],
): readonly Candidate[] {
  const isToDo = (index: number) =>
    labelTokens(labels[index]?.parts.at(-1) ?? "").join() === "complete";
  const starts = found.filter(({ meaning }) => meaning === "start").map(({ index }) => index);
  const isDue = found.some(
    ({ meaning, index }) => DATED.includes(meaning) && !isToDo(index) && !starts.includes(index),
  );
  if (isDue) return found;
  return found.map((candidate) =>
    candidate.meaning === "completed" && isToDo(candidate.index)
      ? { ...candidate, meaning: "due" }
      : candidate,
  );
}

/** Whether a label and its cells speak of how far an action is, whichever column was taken for that. */
export function meansStage(label: HeaderLabel, cells: ColumnProfile): boolean {
  const meanings = meaningsOf(label);
  const stage = meanings.find(({ meaning }) => meaning === "stage");
  if (isOfImpact(label)) return false;
  const isHeld = cells.filled > 0 && cells.stages > 0.4;
  return isHeld && stage !== undefined && stage.score * roleFit("stage", cells) >= ACCEPTED;
}

const OUTCOME =
  /^(?:(?:desired|intended|expected|key|planned|strategic) )?outcome(?: (?:(?:that )?we .+|to be achieved))?$/;
/** Over what any evidence column scores by a label that only may say evidence. */
const AS_OBJECTIVE = 0.9;

/**
 * Labels whose place says which of two things they mean: "Outcome" before the actions is what they are for, and after
 * them what they came to; "Objective / action" heads the actions where no other column does; "Area for improvement" is
 * the theme, and beside a theme the objective.
 */
function settleWords(found: readonly Candidate[], labels: readonly HeaderLabel[]): Candidate[] {
  const actions = found.filter(({ meaning, score }) => meaning === "action" && score >= 0.6);
  const firstAction = Math.min(...actions.map(({ index }) => index));
  const isOutcome = (index: number) =>
    OUTCOME.test(labelTokens(withoutAside(labels[index]?.parts.at(-1) ?? "")).join(" ")) &&
    index < firstAction;
  const sharesLabel = (index: number) =>
    actions.every((action) => action.index === index) &&
    found.some((other) => other.index === index && other.meaning === "objective");
  return withoutSecondTheme(found, labels).map((candidate) => {
    const { index, meaning } = candidate;
    if (meaning === "evidence" && isOutcome(index))
      return { ...candidate, meaning: "objective", score: AS_OBJECTIVE };
    if (meaning === "action" && sharesLabel(index))
      return { ...candidate, score: candidate.score + 0.2 };
    return candidate;
  });
}

/** Labels that say theme no less than objective: all of them are themes, or where another label is one, objectives. */
function withoutSecondTheme(
  found: readonly Candidate[],
  labels: readonly HeaderLabel[],
): Candidate[] {
  const themes = found.filter(({ meaning }) => meaning === "theme").map(({ index }) => index);
  const either = themes.filter((index) => saysEither(labels[index]));
  const isTheme = either.length === themes.length;
  return found.filter(
    ({ index, meaning }) =>
      !either.includes(index) || meaning !== (isTheme ? "objective" : "theme"),
  );
}

function saysEither(label: HeaderLabel | undefined): boolean {
  const meanings = label ? meaningsOf(label) : [];
  const score = (of: ColumnMeaning) => meanings.find(({ meaning }) => meaning === of)?.score ?? 0;
  return score("objective") > 0 && score("objective") === score("theme");
}

const rank = (meaning: ColumnMeaning): number => {
  const at = ORDER.indexOf(meaning);
  return at < 0 ? ORDER.length : at;
};
