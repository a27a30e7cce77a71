import type { Plan, Quarter } from "../model";
import type { ActionFacts } from "./actionFacts";
import { lastPeriod } from "./lastPeriod";
import { periodWord } from "./periodWord";
import type { Sentence } from "./report";
import { daysBetween, isDay, longDate, midSentence, type StatusWords } from "./words";

interface Input {
  readonly plan: Plan;
  readonly facts: readonly ActionFacts[];
  readonly words: StatusWords;
}

/** How many actions have no rating for the last period that has ended; none of a plan that is not rated by period. */
export function lastPeriodSentence({ plan, facts, words }: Input): readonly Sentence[] {
  if (facts.every(({ lastQuarter }) => lastQuarter === "No quarters")) return [];
  const start = `For ${nameOf(plan)}, `;
  const open = (verb: "is" | "are") => `that ${verb} not ${midSentence(words.complete)}`;
  return [
    [
      {
        choose: "lastQuarterUnrated",
        none: [`${start}every action ${open("is")} has a rating.`],
        one: [`${start}1 action ${open("is")} has no rating.`],
        many: [start, { count: "lastQuarterUnrated" }, ` actions ${open("are")} have no rating.`],
      },
    ],
  ];
}

/** "Q2, which ended on 30 September 2025"; "the week to 28 March 2025". */
function nameOf(plan: Plan): string {
  const last = lastPeriod(plan);
  const { one } = periodWord(plan);
  if (last === null) return `the last full ${one}`;
  const isOld = isLongAgo(plan, last);
  if (isDay(last.label)) {
    return `the ${one} to ${longDate(last.end)}${isOld ? ", the last in this tracker" : ""}`;
  }
  const end = `${last.label}, which ended on ${longDate(last.end)}`;
  return isOld ? `${end} and is the last ${one} in this tracker` : end;
}

/** Whether a whole period went by after the last one that the tracker has a column for: its ratings are of then. */
function isLongAgo({ tables, asOf }: Plan, last: Quarter): boolean {
  const isLast = tables.every(({ quarters }) => quarters.every(({ end }) => end <= last.end));
  return isLast && daysBetween(last.end, asOf) > daysBetween(last.start, last.end);
}
