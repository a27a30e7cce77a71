import { daysBetween } from "./words";
import type { Plan, Quarter } from "../model";
import { onceFor } from "../onceFor";

/** What a stretch of time is called: "quarter"/"quarters", "half-term"/"half-terms". */
export interface PeriodWord {
  readonly one: string;
  readonly many: string;
}

/** What school years are parted by: their labels tell them, as a spring term is about as long as a quarter. */
const HALF_TERM =
  /\bhalf[- ]?term|\bht ?\d|\b(?:aut(?:umn)?|spr(?:ing)?|sum(?:mer)?)(?: term)? ?[12]\b/i;
const TERM = /\bterm|\b(?:aut(?:umn)?|spr(?:ing)?|sum(?:mer)?|michaelmas|lent)\b/i;

interface Kind extends PeriodWord {
  readonly holds: (label: string, days: number) => boolean;
}

const lasting = (least: number, most: number) => (_: string, days: number) =>
  days >= least && days <= most;

/** The first that holds for every period of the plan is the plan's. Months, and so quarters, differ in length. */
const KINDS: readonly Kind[] = [
  { one: "half-term", many: "half-terms", holds: (label) => HALF_TERM.test(label) },
  {
    one: "term",
    many: "terms",
    holds: (label) => TERM.test(label) && !HALF_TERM.test(label),
  },
  { one: "week", many: "weeks", holds: lasting(5, 8) },
  { one: "fortnight", many: "fortnights", holds: lasting(12, 16) },
  { one: "month", many: "months", holds: lasting(26, 35) },
  { one: "quarter", many: "quarters", holds: lasting(85, 95) },
  { one: "half-year", many: "half-years", holds: lasting(175, 190) },
  { one: "year", many: "years", holds: lasting(360, 370) },
];
const USUAL: PeriodWord = { one: "quarter", many: "quarters" };
const UNLIKE: PeriodWord = { one: "period", many: "periods" };

/** What is told of how long something lasts: "three quarters running"; reports, of a plan that is not rated by period. */
export function runningWord(plan: Pick<Plan, "tables">): string {
  const isRated = plan.tables.some(({ quarters }) => quarters.length > 0);
  return isRated ? periodWord(plan).many : "reports";
}

/** What the plan's rated periods are to be called, by what they are; "quarter" where it has none. */
export function periodWord({ tables }: Pick<Plan, "tables">): PeriodWord {
  return wordOf(tables);
}

// Every action that the board is told of is told with it.
const wordOf = onceFor((tables: Plan["tables"]): PeriodWord => {
  const all = tables.flatMap(({ quarters }) => quarters);
  if (all.length === 0) return USUAL;
  const isAll = ({ holds }: Kind) =>
    all.every(({ label, start, end }: Quarter) => holds(label, daysBetween(start, end) + 1));
  const found = KINDS.find(isAll) ?? UNLIKE;
  return { one: found.one, many: found.many };
});
