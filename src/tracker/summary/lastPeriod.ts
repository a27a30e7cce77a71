import type { Plan, Quarter } from "../model";
import { lastEndedQuarter } from "./actionFacts";
import { periodWord, runningWord, type PeriodWord } from "./periodWord";
import { isDay, longDate } from "./words";

/**
 * The last period that has ended, where it is the same one in all tables that are rated by period, as the first of them
 * calls it; else null.
 */
export function lastPeriod(plan: Pick<Plan, "tables" | "asOf">): Quarter | null {
  const ended = plan.tables
    .filter(({ quarters }) => quarters.length > 0)
    .map((table) => lastEndedQuarter(table, plan.asOf));
  const [first] = ended;
  const isSame = (quarter: Quarter | null) =>
    quarter !== null && quarter.start === first?.start && quarter.end === first.end;
  return first != null && ended.every(isSame) ? first : null;
}

/** What a report calls the plan's rated periods. */
export interface PeriodWords extends PeriodWord {
  /** The last of them that has ended, as `lastPeriodName`. */
  readonly last: string;
  /** As `runningWord`. */
  readonly running: string;
}

export function periodWords(plan: Pick<Plan, "tables" | "asOf">): PeriodWords {
  return { ...periodWord(plan), last: lastPeriodName(plan), running: runningWord(plan) };
}

/** Characters of a label that leave room for what stands around it. */
const LONGEST = 24;
/** "Q2", "Quarter 4", "P3": what does not say by itself when it was. */
const NUMBERED = /^[a-z]{1,8} ?\d{1,2}$/i;
const OF_TIME = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|aut|spr|sum)/i;

/** What the last period is called in a table's label: "Q2 (to 30 September 2025)", "Spring term 2026", "the last full month". */
export function lastPeriodName(plan: Pick<Plan, "tables" | "asOf">): string {
  const last = lastPeriod(plan);
  if (last === null || last.label.length > LONGEST) {
    return `the last full ${periodWord(plan).one}`;
  }
  if (isDay(last.label)) return `the ${periodWord(plan).one} to ${longDate(last.end)}`;
  const isBare = NUMBERED.test(last.label) && !OF_TIME.test(last.label);
  return isBare ? `${last.label} (to ${longDate(last.end)})` : last.label;
}
