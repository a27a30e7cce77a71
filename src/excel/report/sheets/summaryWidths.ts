import type { BoardReport } from "../../../tracker/summary/report";

/** Wide enough for the longest label of the totals; wider than the most, what stands beside it would be far away. */
const NAME = { least: 240, most: 360 };
const SHORT_NAME = 84;
/** "In progress" and "Not started" side by side. */
const COUNT = 58;
const WORST = 110;
const DIRECTION = 80;
/**
 * What the headline's longest sentences need, whatever the plan's statuses, and what makes the page high enough, fitted
 * to its width, for all that stands before its break.
 */
const LEAST = 1040;

/** Points, by column: the theme's name, its short name, a count each, the worst status, the direction. */
export function summaryWidths({ themeMeasures, since }: BoardReport): readonly number[] {
  const words = since === null ? [WORST] : [WORST, DIRECTION];
  const fixed = [SHORT_NAME, ...words].reduce((sum, width) => sum + width, 0);
  const rest = LEAST - fixed;
  const spare = rest - NAME.most - themeMeasures.length * COUNT;
  const count = COUNT + Math.max(0, Math.floor(spare / themeMeasures.length));
  const name = Math.max(NAME.least, rest - themeMeasures.length * count);
  return [name, SHORT_NAME, ...themeMeasures.map(() => count), ...words];
}
