import type { KeptAction, KeptCount, Snapshot } from "../history/snapshot";
import type { Status } from "../model";
import { onceFor } from "../onceFor";
import { CHANGE_WORDS, DATE_WORDS } from "./pastColumns";
import type {
  Counts,
  Criterion,
  Measure,
  PastMeasureId,
  Register,
  RegisterColumnId,
} from "./report";
import type { StatusWords } from "./words";

const is = (column: RegisterColumnId, value: string): Criterion => ({ column, test: "is", value });
const isNot = (column: RegisterColumnId, value: string): Criterion => ({
  column,
  test: "is not",
  value,
});

/**
 * What the headline counts of the past, as counts over the register; one whose column the register does not have is left
 * out. A green light with a date that has passed is told apart because nothing else of the action shows it.
 */
export function pastMeasures(
  register: Register,
  words: StatusWords,
): readonly Measure<PastMeasureId>[] {
  const measure = (
    id: PastMeasureId,
    label: string,
    ...where: readonly Criterion[]
  ): Measure<PastMeasureId> => ({
    id,
    label,
    where: [is("counted", "Yes"), ...where],
  });
  const all: readonly Measure<PastMeasureId>[] = [
    measure("improved", "Improved", is("change", CHANGE_WORDS.better)),
    measure("gotWorse", "Got worse", is("change", CHANGE_WORDS.worse)),
    measure("newlyRated", CHANGE_WORDS.rated, is("change", CHANGE_WORDS.rated)),
    measure("noLongerRated", CHANGE_WORDS.unrated, is("change", CHANGE_WORDS.unrated)),
    measure("started", CHANGE_WORDS.started, is("change", CHANGE_WORDS.started)),
    measure("unstarted", CHANGE_WORDS.unstarted, is("change", CHANGE_WORDS.unstarted)),
    measure("added", "New", is("change", CHANGE_WORDS.new)),
    measure(
      "overdueAgain",
      "Overdue then too",
      is("deadline", "Overdue"),
      is("overdueBefore", "Yes"),
    ),
    measure("slipped", "Date slipped", is("slipped", "Yes")),
    measure("dateLater", "Date later", is("dateChange", DATE_WORDS.later)),
    measure("stuck", "Stuck", is("stuck", "Yes")),
    measure("copied", "Progress repeated", is("copied", "Yes")),
    measure(
      "watermelon",
      `${words["on-track"]}, date passed`,
      is("status", words["on-track"]),
      isNot("deadline", "No"),
      isNot("deadline", "Set aside"),
    ),
  ];
  const has = (id: RegisterColumnId) => register.columns.some((column) => column.id === id);
  return all.filter(({ where }) => where.every(({ column }) => has(column)));
}

const KEPT: Readonly<Partial<Record<string, KeptCount>>> = {
  total: "counted",
  overdue: "overdue",
  notConfirmed: "notConfirmed",
  notJudged: "notJudged",
  missingEvidence: "missingEvidence",
  completeUnevidenced: "completeUnevidenced",
  lastQuarterUnrated: "lastQuarterUnrated",
};

/** The numbers that a kept report told, over all of its actions or those of one theme. */
export function countsThen(
  snapshot: Snapshot,
  measures: readonly Pick<Measure, "id">[],
  theme?: string,
): Counts {
  const told = theme === undefined ? snapshot.actions : (byTheme(snapshot).get(theme) ?? []);
  const counted = told.filter(({ counts }) => counts.has("counted"));
  const numberOf = (id: Measure["id"]): number => {
    if (id === "crossReferences") return told.length - counted.length;
    const kept = KEPT[id];
    const holds = (action: KeptAction) =>
      kept === undefined ? action.status === (id as Status) : action.counts.has(kept);
    return counted.filter(holds).length;
  };
  return Object.fromEntries(measures.map(({ id }) => [id, numberOf(id)]));
}

/** The actions that a kept report told under each theme: every line of the board's table of themes asks for its own. */
const byTheme = onceFor(({ actions }: Snapshot) => {
  const found = new Map<string, KeptAction[]>();
  for (const action of actions) {
    const same = found.get(action.theme);
    if (same) same.push(action);
    else found.set(action.theme, [action]);
  }
  return found;
});
