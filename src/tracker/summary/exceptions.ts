import { ratingsNowAndBefore, type ActionFacts } from "./actionFacts";
import { passedDate, type Passed } from "./passedDate";
import type { Exception } from "./report";
import type { RegisterContext } from "./register";
import { midSentence, ratingWords, shortDate, type StatusWords } from "./words";

/** Why an action is told to the board, the gravest first; an action is placed by its first reason. */
interface Ground {
  readonly holds: (facts: ActionFacts) => boolean;
  readonly words: (facts: ActionFacts, passed: Passed | null, said: StatusWords) => string;
}

const GROUNDS: readonly Ground[] = [
  {
    holds: ({ deadline }) => deadline === "Overdue",
    words: (_, passed) => `Overdue${passed === null ? "" : ` since ${shortDate(passed.date)}`}`,
  },
  {
    holds: ({ action }) => action.status === "delayed",
    words: (_, __, { delayed }) => `Rated as ${midSentence(delayed)}`,
  },
  {
    holds: ({ deadline }) => deadline === "Not confirmed as met",
    words: (_, passed) =>
      passed === null
        ? "Date not confirmed as met"
        : `Date of ${shortDate(passed.date)} (${passed.days} days ago) not confirmed as met`,
  },
  {
    holds: ({ flags }) =>
      flags.some(({ rule, severity }) => rule === "missing-evidence" && severity === "high"),
    words: ({ action }, _, { complete }) =>
      action.status === "complete"
        ? `${complete}, but no evidence is recorded`
        : "Past its due date, and no evidence is recorded",
  },
];

type Context = Omit<RegisterContext, "mode">;

/** Every action that the board should look at, the gravest and the longest overdue first. */
export function exceptions(facts: readonly ActionFacts[], context: Context): readonly Exception[] {
  return facts
    .filter(({ counted }) => counted)
    .map((fact) => ({ fact, grounds: GROUNDS.filter(({ holds }) => holds(fact)) }))
    .filter(({ grounds }) => grounds.length > 0)
    .map(({ fact, grounds }) => ({
      fact,
      grounds,
      rank: GROUNDS.findIndex((ground) => ground === grounds[0]),
      passed: passedDate(fact, context.plan.asOf),
    }))
    .sort((a, b) => a.rank - b.rank || (b.passed?.days ?? 0) - (a.passed?.days ?? 0))
    .map(({ fact, grounds, passed }) => exception(fact, grounds, passed, context));
}

function exception(
  facts: ActionFacts,
  grounds: readonly Ground[],
  passed: Passed | null,
  { plan, shortNameOf, words, people }: Context,
): Exception {
  const { action, deadline } = facts;
  const { now, before } = ratingsNowAndBefore(action, plan.asOf);
  return {
    key: action.key,
    theme: shortNameOf(action.theme),
    ref: action.ref ?? "None",
    action: people.text(action.text),
    lead: people.leadWords(action.leads) || "None named",
    originalDue: action.originalDue ?? action.due,
    revisedDue: action.originalDue === null ? null : action.due,
    daysOverdue: passed !== null && deadline === "Overdue" ? passed.days : null,
    ratingBefore: before === null ? "No previous rating" : ratingWords(before, words),
    ratingNow: now === null ? words.unrated : ratingWords(now, words),
    reason: grounds.map((ground) => ground.words(facts, passed, words)).join("; "),
    source: { sheet: action.sheet, cell: action.cell },
  };
}
