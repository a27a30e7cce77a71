import type { Status } from "../model";
import { countWhere } from "./measures";
import { NEW_ACTION } from "./pastColumns";
import type { Criterion, Register } from "./report";
import type { StatusWords } from "./words";

/** The statuses that tell of an action going well: a theme's direction is that of how many do. */
const GOING_WELL: readonly Status[] = ["complete", "on-track"];

export type ThemeDirection = "Improved" | "Same" | "Declined" | "New" | "No previous rating";

/** What stands in place of a direction where nothing of the theme is counted now. */
export const NOTHING_COUNTED = "No action is counted";

/** What a direction is told by: counts over the register's rows of the theme. */
export interface Comparison {
  /** Counted now. */
  readonly total: readonly Criterion[];
  /** Those that the report before told too: one that is new, or gone, is no change for the better or the worse. */
  readonly both: readonly Criterion[];
  /** Of both, with a rating then. */
  readonly rated: readonly Criterion[];
  /** Of both, going well then and now: each a sum of counts. */
  readonly then: readonly (readonly Criterion[])[];
  readonly now: readonly (readonly Criterion[])[];
}

export function comparison(words: StatusWords): Comparison {
  const total: readonly Criterion[] = [{ column: "counted", test: "is", value: "Yes" }];
  const both: readonly Criterion[] = [
    ...total,
    { column: "statusBefore", test: "is not", value: NEW_ACTION },
  ];
  const wellIn = (column: "statusBefore" | "status") =>
    GOING_WELL.map((status): readonly Criterion[] => [
      ...both,
      { column, test: "is", value: words[status] },
    ]);
  return {
    total,
    both,
    rated: [...both, { column: "statusBefore", test: "is not", value: words.unrated }],
    then: wellIn("statusBefore"),
    now: wellIn("status"),
  };
}

/** How a theme went: by how many of its actions that both reports tell are complete or on track, then and now. */
export function themeDirection(register: Register, words: StatusWords, theme: string): string {
  const within: Criterion = { column: "theme", test: "is", value: theme };
  const count = (where: readonly Criterion[]) => countWhere(register, [...where, within]);
  const sum = (all: readonly (readonly Criterion[])[]) =>
    all.reduce((whole, where) => whole + count(where), 0);
  const { total, both, rated, then, now } = comparison(words);
  if (count(total) === 0) return NOTHING_COUNTED;
  if (count(both) === 0) return "New" satisfies ThemeDirection;
  if (count(rated) === 0) return "No previous rating" satisfies ThemeDirection;
  const change = sum(now) - sum(then);
  return (change > 0 ? "Improved" : change < 0 ? "Declined" : "Same") satisfies ThemeDirection;
}
