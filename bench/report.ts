import { growthExponent, type Point } from "./growth";
import type { Measured } from "./measure";

/** Growth above this means that some work is done again and again as a plan gets longer. */
export const MOST_GROWTH = 1.1;

export interface LayoutReport {
  readonly lines: readonly string[];
  /** Of reading and checking together. */
  readonly growth: number;
}

/** What is timed, and how a plan's time for it is had. */
const WORK = {
  reading: ({ reading }: Measured) => reading,
  checking: ({ checking }: Measured) => checking,
  both: ({ reading, checking }: Measured) => reading + checking,
} as const;
const COLUMNS = ["actions", "reading", "checking", "an action", "against the first", "flags"];

/**
 * A table of one layout's times. What can be compared from machine to machine are its ratios: an action's cost in a
 * long plan against that in the shortest, and how fast the time grows.
 */
export function reportLayout(layout: string, measured: readonly Measured[]): LayoutReport {
  const first = measured[0];
  const rows = measured.map((plan) => [
    plan.actions.toLocaleString("en-GB"),
    `${plan.reading.toFixed(1)} ms`,
    `${plan.checking.toFixed(1)} ms`,
    `${(1000 * actionCost(plan)).toFixed(1)} µs`,
    first ? `× ${(actionCost(plan) / actionCost(first)).toFixed(2)}` : "",
    plan.flags.toLocaleString("en-GB"),
  ]);
  return {
    lines: [
      layout,
      ...[COLUMNS, ...rows].map((cells) => cells.map((cell) => cell.padStart(18)).join("")),
      ...Object.entries(WORK).map(([work, timeOf]) => growthLine(work, points(measured, timeOf))),
    ],
    growth: growthExponent(points(measured, WORK.both)),
  };
}

/** Milliseconds of reading and checking. */
function actionCost(plan: Measured): number {
  return WORK.both(plan) / plan.actions;
}

function growthLine(work: string, all: readonly Point[]): string {
  const steps = all.slice(1).map((point, i) => growthExponent([all[i] ?? point, point]).toFixed(2));
  const exponent = growthExponent(all).toFixed(2);
  return `  ${work}: growth exponent ${exponent} (from size to size ${steps.join(", ")})`;
}

function points(measured: readonly Measured[], timeOf: (plan: Measured) => number): Point[] {
  return measured.map((plan) => ({ actions: plan.actions, milliseconds: timeOf(plan) }));
}
