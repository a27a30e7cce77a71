import { alternatives } from "../words/pattern";
import { ORIGINAL, REVISED, REVISED_NEXT } from "../words/revisionWords";
import type { DateExpression } from "./expression";

const LINK =
  /^[ ,;&/+()-]{0,4}(?:(?:and|or|to|until|till|through|up to|by|end|of|the|mid|early|late)[ ,-]{1,2}){0,4}$/;

const linkOf = (words: readonly string[]): RegExp =>
  new RegExp(`^[ ,;:(-]{0,4}(?:${alternatives(words)})[ :]{0,2}$`);
/** "Sept 24 (revised from July)", "July, now Sept 24": the years are those of one change. */
const ORIGINAL_LINK = linkOf(ORIGINAL);
const REVISED_LINK = linkOf([...REVISED, ...REVISED_NEXT]);

/** How two neighbours follow each other in time: in the order written, the other way round, or 0 where nothing says. */
type Order = 1 | -1 | 0;
const REVERSE = { 1: -1, [-1]: 1, 0: 0 } as const;

function orderOf(gap: string): Order {
  if (ORIGINAL_LINK.test(gap)) return -1;
  return LINK.test(gap) || REVISED_LINK.test(gap) ? 1 : 0;
}

/** The year of each date: its own, or the one that a neighbour in the same statement gives it; null where none does. */
export function inheritYears(text: string, found: readonly DateExpression[]): (number | null)[] {
  const order = (i: number) => orderOf(text.slice(found[i]?.to, found[i + 1]?.from));
  const years = found.map((date) => date.year);
  const settle = (i: number, neighbour: number, step: Order) => {
    const date = found[i];
    const next = found[neighbour];
    const year = years[neighbour];
    if (!date || !next || years[i] !== null || year === null || year === undefined || step === 0)
      return;
    const own = date.inYear(year)?.first ?? "";
    const other = next.inYear(year)?.first ?? "";
    // Dates that are linked are in order: "Nov - Feb 20" begins in the year before.
    const crosses = step === -1 ? own > other : own < other;
    years[i] = crosses ? year + step : year;
  };
  for (let i = found.length - 2; i >= 0; i--) settle(i, i + 1, REVERSE[order(i)]);
  for (let i = 1; i < found.length; i++) settle(i, i - 1, order(i - 1));
  return years;
}
