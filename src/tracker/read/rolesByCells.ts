import type { ColumnRole } from "../model";
import type { ColumnProfile } from "./columnProfile";
import type { HeaderLabel } from "./header";
import { ACCEPTED, meaningsOf, type AssignedRole } from "./labelMeanings";
import { isOfOtherTime } from "./otherTimes";
import { isPeriodLabel } from "./periodLabel";
import { holdsRatings } from "./roleFit";
import type { ColumnMeaning } from "./vocabulary";

/** Roles that a table needs, told by the cells alone where the label is not known. */
const BY_CELLS: readonly { role: ColumnRole; holds: (cells: ColumnProfile) => boolean }[] = [
  { role: "due", holds: (cells) => cells.filled >= 3 && cells.dates > 0.6 },
  {
    role: "rag",
    holds: (cells) =>
      cells.filled + cells.colouredOnly >= 3 &&
      holdsRatings(cells) &&
      cells.averageLength < 25 &&
      !areLetters(cells),
  },
  {
    role: "action",
    holds: ({ filled, averageLength, deeds }) => filled >= 3 && (averageLength > 40 || deeds > 0.5),
  },
];

/** Labels of what is to be done, whose cells may only number it. */
const NUMBERED: readonly ColumnMeaning[] = ["action", "step"];

/** "a", "b", "c" number actions, though some of them may rate too. */
const areLetters = ({ references, ratings }: ColumnProfile): boolean =>
  references > 0.8 && ratings < 0.8;

/** What planning tools call a task: "Name", "Card Name". */
const TASK_NAME = /^(?:card |item )?name$/i;
/** People's names are shorter. */
const TASK = 18;

/** The labels of a table, and which of them have a role. */
export interface Filling {
  readonly labels: readonly HeaderLabel[];
  readonly profiles: readonly ColumnProfile[];
  readonly roles: (AssignedRole | null)[];
  /** Labels that may have none. */
  readonly taken: ReadonlySet<number>;
  readonly given: Set<ColumnMeaning>;
  /** A heading above says what the table's theme is. */
  readonly hasTheme: boolean;
}

/** Gives the roles that labels did not to columns whose cells speak for them. */
export function fillFromCells(filling: Filling): void {
  giveSteps(filling);
  giveDeeds(filling);
  for (const { role, holds } of BY_CELLS) {
    if (role === "action" && filling.given.has("objective")) continue;
    const isSo = (index: number, cells: ColumnProfile) =>
      isUnknown(filling, index) &&
      holds(cells) &&
      !(role === "rag" && isOfOtherTime(filling.labels[index] ?? NO_LABEL));
    // Which of many ratings is the last, only their labels could say.
    if (role === "rag" && filling.profiles.filter((cells, i) => isSo(i, cells)).length > 2)
      continue;
    give(filling, role, isSo);
  }
  give(
    filling,
    "action",
    (index, { averageLength }) =>
      isUnknown(filling, index) &&
      averageLength > TASK &&
      TASK_NAME.test(filling.labels[index]?.parts.at(-1)?.trim() ?? ""),
  );
  // A column of numbers without a label, or beside the actions under one that says "Task", is the rows' references.
  give(filling, "ref", (index, { filled, references }) => {
    const isUnnamed = filling.labels[index]?.parts.length === 0;
    const says = strongMeanings(filling, index);
    const isNumbers = isUnnamed || (says.length > 0 && says.every((one) => NUMBERED.includes(one)));
    const isOpen = filling.roles[index] === null && !filling.taken.has(index);
    return isOpen && isNumbers && filled >= 3 && references > 0.8;
  });
  fillGroups(filling);
}

/** Where no label says what is to be done, the column of deeds does: "Next steps", "Mitigating action". */
function giveDeeds({ profiles, roles, given, taken }: Filling): void {
  if (given.has("action")) return;
  const best = Math.max(...profiles.map(({ deeds }) => deeds));
  const index = profiles.findIndex(({ filled, deeds }, i) => {
    const role = roles[i]?.meaning ?? "other";
    // Of two rows, both.
    const isEnough = filled >= 3 || (filled === 2 && deeds === 1);
    return isEnough && deeds === best && GIVES_WAY.includes(role) && !taken.has(i);
  });
  if (best <= 0.6 || index < 0) return;
  roles[index] = { meaning: "action", score: ACCEPTED };
  given.add("action");
}

/** Steps in rows of their own under an objective that is merged over them are the actions, where no other column is. */
function giveSteps({ profiles, roles, given }: Filling): void {
  const step = roles.findIndex((role) => role?.meaning === "step");
  const objective = roles.findIndex((role) => role?.meaning === "objective");
  const [steps, objectives] = [profiles[step], profiles[objective]];
  if (given.has("action") || given.has("ref") || !steps || !objectives) return;
  if (objectives.merged <= OFTEN || steps.merged > 0) return;
  roles[step] = { meaning: "action", score: roles[step]?.score ?? ACCEPTED };
  given.add("action");
}

/** Roles that a table can do without. */
const GIVES_WAY: readonly ColumnMeaning[] = ["other", "risk", "measure", "meeting", "count", "ref"];

function give(
  { profiles, roles, given }: Filling,
  role: ColumnRole,
  isSo: (index: number, cells: ColumnProfile) => boolean,
): void {
  if (given.has(role)) return;
  const index = profiles.findIndex((cells, i) => isSo(i, cells));
  if (index < 0) return;
  roles[index] = { meaning: role, score: ACCEPTED };
  given.add(role);
}

function isUnknown(filling: Filling, index: number): boolean {
  return isFree(filling, index) && strongMeanings(filling, index).length === 0;
}

function isFree({ labels, roles, taken }: Filling, index: number): boolean {
  const parts = labels[index]?.parts ?? [];
  return roles[index] === null && !taken.has(index) && !parts.some(isPeriodLabel);
}

function strongMeanings({ labels }: Filling, index: number): ColumnMeaning[] {
  const meanings = meaningsOf(labels[index] ?? NO_LABEL);
  return meanings.filter(({ score }) => score >= ACCEPTED).map(({ meaning }) => meaning);
}

/** The first words of a table, merged over many of its rows, group them, whatever they are called. */
function fillGroups(filling: Filling): void {
  const { profiles, roles, given, hasTheme } = filling;
  const first = profiles.findIndex(({ filled }, i) => filled > 0 && roles[i]?.meaning !== "ref");
  const action = roles.findIndex((role) => role?.meaning === "action");
  give(
    filling,
    hasTheme ? "objective" : "theme",
    (index, { filled, merged, repeated, averageLength }) => {
      const says = strongMeanings(filling, index);
      const divides = repeated > OFTEN && filled * (1 - repeated) >= 2;
      const isShared = merged > OFTEN || (says.length === 0 && divides);
      const groups = index === first && index < action && isShared && averageLength > WORD;
      // What its label may say, another column says.
      const isElse = says.every((meaning) => given.has(meaning));
      return groups && isFree(filling, index) && isElse;
    },
  );
}

const OFTEN = 0.3;
const WORD = 3;

const NO_LABEL: HeaderLabel = { column: 0, parts: [], rows: [], own: false };
