import { RULE_IDS } from "../tracker/model";
import { DEFAULT_REPORT_OPTIONS } from "../tracker/summary/options";
import { summarise } from "../tracker/summary/summarise";
import { longDate, RULE_WORDS } from "../tracker/summary/words";
import type { Reading } from "./readTracker";

/** Where the plan stands, in words and numbers that are ready to show. */
export interface Position {
  readonly asOf: string;
  readonly found: string;
  readonly totals: readonly { readonly label: string; readonly count: number }[];
  readonly flags: readonly { readonly label: string; readonly count: number }[];
}

/** The same counts as Board summary's, without writing it. */
export function describePosition({ plan, flags }: Reading): Position {
  const { totals, counts } = summarise(plan, flags, DEFAULT_REPORT_OPTIONS);
  const found = [counted(counts.total ?? 0, "action"), counted(plan.tables.length, "table")];
  return {
    asOf: longDate(plan.asOf),
    found: found.join(" in "),
    totals: totals.map(({ id, label }) => ({ label, count: counts[id] ?? 0 })),
    flags: RULE_IDS.map((rule) => ({
      label: RULE_WORDS[rule],
      count: flags.filter((flag) => flag.rule === rule).length,
    })).filter(({ count }) => count > 0),
  };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
