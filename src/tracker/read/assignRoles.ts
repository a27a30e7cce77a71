import { readCodeText } from "../fields/rating";
import { COLUMN_ROLES, type ColumnRole } from "../model";
import type { ColumnProfile } from "./columnProfile";
import { NOTHING_SET, roleSet, type SetRoles } from "./corrected/setRoles";
import type { HeaderLabel } from "./header";
import { labelTokens, labelWords, matchLabel } from "./headerLabel";
import { tellsOfRating } from "./periodColumns";
import { isPeriodLabel, withoutPeriod } from "./periodLabel";
import { holdsRatings, roleFit } from "./roleFit";
import type { ColumnMeaning } from "./vocabulary";

/** Under this, a label and its cells say too little to give the column a role. */
const ACCEPTED = 0.45;

export interface AssignedRole {
  readonly meaning: ColumnMeaning;
  readonly score: number;
}

/** Roles that a table needs, told by the cells alone where the label is not known. */
const BY_CELLS: readonly { role: ColumnRole; holds: (cells: ColumnProfile) => boolean }[] = [
  { role: "due", holds: (cells) => cells.filled >= 3 && cells.dates > 0.6 },
  {
    role: "rag",
    holds: (cells) =>
      cells.filled + cells.colouredOnly >= 3 && holdsRatings(cells) && cells.averageLength < 25,
  },
  { role: "action", holds: (cells) => cells.filled >= 3 && cells.averageLength > 40 },
];

const ORDER: readonly ColumnMeaning[] = [...COLUMN_ROLES, "step", "completed"];

/** Gives each role to the label and cells that fit it best; `taken` labels get none but what a person has `set`. */
export function assignRoles(
  labels: readonly HeaderLabel[],
  profiles: readonly ColumnProfile[],
  taken: ReadonlySet<number>,
  set: SetRoles = NOTHING_SET,
): (AssignedRole | null)[] {
  const roles: (AssignedRole | null)[] = labels.map((_, i) => roleSet(set.get(i)));
  const given = new Set<ColumnMeaning>(roles.flatMap((role) => role?.meaning ?? []));
  for (const { index, meaning, score } of candidates(labels, profiles, taken)) {
    if (roles[index] || given.has(meaning)) continue;
    roles[index] = { meaning, score: Math.min(1, score) };
    if (meaning !== "other") given.add(meaning);
  }
  fillFromCells(labels, profiles, roles, taken, given);
  if (!given.has("ref")) fillReferences(labels, profiles, roles, taken);
  return roles;
}

interface Candidate extends AssignedRole {
  readonly index: number;
}

function candidates(
  labels: readonly HeaderLabel[],
  profiles: readonly ColumnProfile[],
  taken: ReadonlySet<number>,
): Candidate[] {
  const found: Candidate[] = [];
  labels.forEach((label, index) => {
    const cells = profiles[index];
    if (taken.has(index) || !label.own || cells === undefined) return;
    const meanings = meaningsOf(label);
    for (const { meaning, score } of meanings) {
      if (meaning === "rag" && isRatherUpdate(meanings, score, cells)) continue;
      if (RATES.includes(meaning) && tellsOfRating(label, labels)) continue;
      const fitted = score * roleFit(meaning, cells);
      if (fitted >= ACCEPTED) found.push({ index, meaning, score: fitted });
    }
  });
  const told = withoutTimeBefore(withFullerActions(found, profiles), labels);
  return settleWords(told, labels).sort(
    (a, b) => b.score - a.score || rank(a.meaning) - rank(b.meaning) || a.index - b.index,
  );
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

/** Of two columns of actions, one that is blank in most rows only adds to the other. */
function withFullerActions(
  found: readonly Candidate[],
  profiles: readonly ColumnProfile[],
): Candidate[] {
  const filled = ({ index }: Candidate) => profiles[index]?.filled ?? 0;
  const actions = found.filter(({ meaning }) => meaning === "action");
  const most = Math.max(0, ...actions.map(filled));
  return found.filter(
    (candidate) => candidate.meaning !== "action" || filled(candidate) * 1.5 >= most,
  );
}

const RATES: readonly ColumnMeaning[] = ["rag", "stage"];
const BEFORE = /\b(?:previous(?:ly)?|prev|prior|last|former|old)\b/i;

/** "RAG (previous)" and "Last status" rate nothing now, where another label does. */
function withoutTimeBefore(
  found: readonly Candidate[],
  labels: readonly HeaderLabel[],
): readonly Candidate[] {
  const isBefore = ({ index }: Candidate) =>
    BEFORE.test((labels[index]?.parts ?? []).map(labelWords).join(" "));
  const hasNow = found.some((candidate) => candidate.meaning === "rag" && !isBefore(candidate));
  return hasNow
    ? found.filter((candidate) => !RATES.includes(candidate.meaning) || !isBefore(candidate))
    : found;
}

/** Whether a label and its cells speak of how far an action is, whichever column was taken for that. */
export function meansStage(label: HeaderLabel, cells: ColumnProfile): boolean {
  const stage = meaningsOf(label).find(({ meaning }) => meaning === "stage");
  const isHeld = cells.filled > 0 && cells.stages > 0.4;
  return isHeld && stage !== undefined && stage.score * roleFit("stage", cells) >= ACCEPTED;
}

const OUTCOME =
  /^(?:(?:desired|intended|expected|key|planned|strategic) )?outcome(?: (?:we want(?: to see)?|we seek|to be achieved))?$/;
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
    OUTCOME.test(labelTokens(labels[index]?.parts.at(-1) ?? "").join(" ")) && index < firstAction;
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

/** The lowest label says most; what stands above it helps ("Timescale / Start"). */
function meaningsOf(label: HeaderLabel): AssignedRole[] {
  const last = label.parts[label.parts.length - 1];
  if (last === undefined) return [];
  // A period above it says only when: "Comment" of "Quarter 1 / Comment".
  const parts = label.parts.filter((part) => !isPeriodLabel(part));
  const joined = parts.length > 1 ? matchLabel(parts.map(labelWords).join(" ")) : [];
  const best = new Map<ColumnMeaning, number>();
  for (const { meaning, score } of [...matchLabel(last), ...timeless(last), ...joined]) {
    best.set(meaning, Math.max(score, best.get(meaning) ?? 0));
  }
  // What explains letters or numbers in its label holds them.
  if (readCodeText(parts.join("\n")) !== null) best.set("rag", 1);
  return [...best].map(([meaning, score]) => ({ meaning, score }));
}

/** What a label says apart from its time: "Status at 31/03/2024". */
function timeless(label: string): readonly AssignedRole[] {
  const words = labelWords(label);
  const rest = withoutPeriod(words);
  return rest === words ? [] : matchLabel(rest);
}

function fillFromCells(
  labels: readonly HeaderLabel[],
  profiles: readonly ColumnProfile[],
  roles: (AssignedRole | null)[],
  taken: ReadonlySet<number>,
  given: Set<ColumnMeaning>,
): void {
  for (const { role, holds } of BY_CELLS) {
    if (given.has(role) || (role === "action" && given.has("objective"))) continue;
    const index = profiles.findIndex(
      (cells, i) =>
        roles[i] === null &&
        !taken.has(i) &&
        !(labels[i]?.parts ?? []).some(isPeriodLabel) &&
        !meaningsOf(labels[i] ?? NO_LABEL).some(({ score }) => score >= ACCEPTED) &&
        holds(cells),
    );
    if (index < 0) continue;
    roles[index] = { meaning: role, score: ACCEPTED };
    given.add(role);
  }
}

/** A column of numbers without a label is the rows' references. */
function fillReferences(
  labels: readonly HeaderLabel[],
  profiles: readonly ColumnProfile[],
  roles: (AssignedRole | null)[],
  taken: ReadonlySet<number>,
): void {
  const index = labels.findIndex((label, i) => {
    const cells = profiles[i];
    return (
      !taken.has(i) &&
      label.parts.length === 0 &&
      cells !== undefined &&
      cells.filled >= 3 &&
      cells.references > 0.8
    );
  });
  if (index >= 0) roles[index] = { meaning: "ref", score: ACCEPTED };
}

const NO_LABEL: HeaderLabel = { column: 0, parts: [], rows: [], own: false };
