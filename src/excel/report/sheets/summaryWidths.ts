import type { BoardReport } from "../../../tracker/summary/report";

/** Wide enough for the longest label of the totals. */
const NAME = 240;
const SHORT_NAME = 84;
const COUNT = 54;
const WORST = 110;
const DIRECTION = 80;
/**
 * What the headline's longest sentences need, whatever the plan's statuses, and what makes the page high enough, fitted
 * to its width, for all that stands before its break.
 */
const LEAST = 1040;

/** Points, by column: the theme's name, its short name, a count each, the worst status, the direction. */
export function summaryWidths({ themeMeasures, since }: BoardReport): readonly number[] {
  const counts = themeMeasures.map(() => COUNT);
  const words = since === null ? [WORST] : [WORST, DIRECTION];
  const rest = [SHORT_NAME, ...counts, ...words].reduce((sum, width) => sum + width, 0);
  return [Math.max(NAME, LEAST - rest), SHORT_NAME, ...counts, ...words];
}
