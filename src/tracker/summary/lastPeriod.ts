import type { Plan, Quarter } from "../model";
import { lastEndedQuarter } from "./actionFacts";
import { periodWord, runningWord, type PeriodWord } from "./periodWord";
import { longDate } from "./words";

/** The last period that has ended, where it is the same one in all tables that are rated by period; else null. */
export function lastPeriod(plan: Pick<Plan, "tables" | "asOf">): Quarter | null {
  const ended = plan.tables
    .filter(({ quarters }) => quarters.length > 0)
    .map((table) => lastEndedQuarter(table, plan.asOf));
  const [first] = ended;
  const isSame = (quarter: Quarter | null) =>
    quarter !== null && quarter.label === first?.label && quarter.end === first.end;
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

/** Characters of a label that leave room for its last day, or for what stands around it at all. */
const LONGEST = { withDay: 8, alone: 24 };

/** What the last period is called in a table's label: "Q2 (to 30 September 2025)", "Spring term 2026", "the last full month". */
export function lastPeriodName(plan: Pick<Plan, "tables" | "asOf">): string {
  const last = lastPeriod(plan);
  if (last === null || last.label.length > LONGEST.alone) {
    return `the last full ${periodWord(plan).one}`;
  }
  return last.label.length > LONGEST.withDay
    ? last.label
    : `${last.label} (to ${longDate(last.end)})`;
}
