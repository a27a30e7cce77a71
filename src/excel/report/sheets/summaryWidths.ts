import type { BoardReport } from "../../../tracker/summary/report";

/** Wide enough for the longest label of the totals. */
const NAME = 240;
const SHORT_NAME = 84;
const COUNT = 54;
const WORST = 110;
/** What the headline's longest sentences need, whatever the plan's statuses. */
const LEAST = 920;

/** Points, by column: the theme's name, its short name, a count each, the worst status. */
export function summaryWidths({ themeMeasures }: BoardReport): readonly number[] {
  const counts = themeMeasures.map(() => COUNT);
  const rest = SHORT_NAME + COUNT * counts.length + WORST;
  return [Math.max(NAME, LEAST - rest), SHORT_NAME, ...counts, WORST];
}
