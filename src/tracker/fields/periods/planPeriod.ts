import { daysBetween } from "../calendar";
import { takeApart } from "../dates/statement";
import type { Period } from "./period";

const NO_CONTEXT = { date1904: false, planPeriod: null };
/** A plan covers months: a shorter stretch in a title is a meeting, a longer one a strategy's horizon. */
const SHORTEST_DAYS = 80;
const LONGEST_DAYS = 366 * 6;

/** The months that a plan's title says it covers: "April 2017 - March 2018", "2023/24". */
export function readPlanPeriod(titleTexts: readonly string[]): Period | null {
  for (const title of new Set(titleTexts)) {
    for (const span of takeApart(title, NO_CONTEXT).spans) {
      const days = daysBetween(span.first, span.last);
      const isStretch = span.isRange || span.grain === "year";
      if (isStretch && days >= SHORTEST_DAYS && days <= LONGEST_DAYS) {
        return { start: span.first, end: span.last };
      }
    }
  }
  return null;
}
