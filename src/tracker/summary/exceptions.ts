import type { Past, PastFacts } from "../history/past";
import { STUCK_PERIODS } from "../history/stuck";
import type { Plan } from "../model";
import { coloursIn } from "../saidInWords";
import { ratingsNowAndBefore, type ActionFacts } from "./actionFacts";
import { runningWord } from "./periodWord";
import { passedDate, type Passed } from "./passedDate";
import type { RegisterContext } from "./register";
import type { Exception } from "./sections";
import { midSentence, oneSentence, ratingWords, shortDate, type StatusWords } from "./words";

/** Why an action is told to the board, the gravest first; an action is placed by its first reason. */
interface Ground {
  readonly holds: (facts: ActionFacts, past: PastFacts) => boolean;
  readonly words: (told: Told) => string;
}

interface Told {
  readonly facts: ActionFacts;
  readonly past: PastFacts;
  readonly passed: Passed | null;
  readonly words: StatusWords;
  /** "quarters". */
  readonly running: string;
}

const GROUNDS: readonly Ground[] = [
  {
    holds: ({ deadline }) => deadline === "Overdue",
    words: ({ passed }) => `Overdue${passed === null ? "" : ` since ${shortDate(passed.date)}`}`,
  },
  {
    holds: ({ action }) => action.status === "delayed",
    words: ({ words }) => `Rated as ${midSentence(words.delayed)}`,
  },
  {
    holds: (_, { periodsInTrouble }) => periodsInTrouble >= STUCK_PERIODS,
    words: ({ past, words, running }) =>
      `${words["at-risk"]} or ${midSentence(words.delayed)} for ${past.periodsInTrouble} ${running} running`,
  },
  {
    holds: ({ deadline }) => deadline === "Not confirmed as met",
    words: ({ passed }) =>
      passed === null
        ? "Date not confirmed as met"
        : `Date of ${shortDate(passed.date)} (${ago(passed.days)}) not confirmed as met`,
  },
  {
    holds: ({ action, deadline }) =>
      action.status === "on-track" &&
      (deadline === "Overdue" || deadline === "Not confirmed as met"),
    words: ({ words }) => `Rated as ${midSentence(words["on-track"])} all the same`,
  },
  {
    holds: ({ flags }) =>
      flags.some(({ rule, severity }) => rule === "missing-evidence" && severity === "high"),
    words: ({ facts, words }) =>
      facts.action.status === "complete"
        ? `${words.complete}, but no evidence is recorded`
        : "Past its due date, and no evidence is recorded",
  },
];

const NO_PREVIOUS = "No previous rating";

/** Whether a rating before is known of any of these; else a column of them would say the same in every row. */
export const knowRatings = (all: readonly Pick<Exception, "ratingBefore">[]): boolean =>
  all.some(({ ratingBefore }) => ratingBefore !== NO_PREVIOUS);

/** Told of an action that is listed for another reason. */
const COPIED = "Progress is told in the same words as last time";

type Context = Omit<RegisterContext, "mode">;

/** Every action that the board should look at, the gravest and the longest overdue first. */
export function exceptions(facts: readonly ActionFacts[], context: Context): readonly Exception[] {
  return facts
    .filter(({ counted }) => counted)
    .map((fact) => ({
      fact,
      grounds: GROUNDS.filter(({ holds }) => holds(fact, context.past.of(fact))),
    }))
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
  { plan, shortNameOf, words, people, past: all }: Context,
): Exception {
  const { action, deadline } = facts;
  const past = all.of(facts);
  const { original, timesMoved, daysSlipped } = past;
  const { now, before } = ratingsNowAndBefore(action, plan.asOf);
  return {
    key: action.key,
    theme: shortNameOf(action.theme),
    ref: action.ref ?? "None",
    action: people.text(action.text),
    lead: people.leadWords(action.leads) || "None named",
    originalDue: original ?? action.due,
    revisedDue: original === null || original === action.due ? null : action.due,
    daysOverdue: passed !== null && deadline === "Overdue" ? passed.days : null,
    timesMoved: daysSlipped === null ? null : timesMoved,
    daysSlipped,
    ratingBefore: before === null ? ratingThen(past, all, plan, words) : ratingWords(before, words),
    ratingNow: now === null ? words.unrated : ratingWords(now, words),
    reason: oneSentence([
      ...grounds.map((ground) =>
        ground.words({ facts, past, passed, words, running: runningWord(plan) }),
      ),
      ...(past.isCopied ? [COPIED] : []),
    ]),
    source: { sheet: action.sheet, cell: action.cell },
  };
}

/** Where the tracker itself keeps no earlier rating, the one that the last report told. */
function ratingThen(
  { before }: PastFacts,
  { movement }: Past,
  { actions }: Plan,
  words: StatusWords,
): string {
  if (before === null || movement === null) return NO_PREVIOUS;
  const rag = coloursIn(actions).size > 0 ? before.rag : null;
  return ratingWords({ ...before, rag, period: shortDate(movement.before.asOf) }, words);
}

const ago = (days: number): string => (days === 1 ? "yesterday" : `${days} days ago`);
