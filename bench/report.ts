import { growthExponent, type Point } from "./growth";
import type { Measured } from "./measure";

/** Growth above this means that some work is done again and again as a plan gets longer. */
export const MOST_GROWTH = 1.1;

export interface LayoutReport {
  readonly lines: readonly string[];
  /** The work that grows too fast with the plan; none where all is well. */
  readonly tooFast: readonly string[];
}

const WORK = ["reading", "checking"] as const;
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
  const growth = WORK.map((work) => ({ work, exponent: growthExponent(points(measured, work)) }));
  return {
    lines: [
      layout,
      ...[COLUMNS, ...rows].map((cells) => cells.map((cell) => cell.padStart(18)).join("")),
      ...growth.map(({ work, exponent }) => growthLine(work, exponent, measured)),
    ],
    tooFast: growth
      .filter(({ exponent }) => exponent >= MOST_GROWTH)
      .map(({ work }) => `${layout}: ${work}`),
  };
}

/** Milliseconds of reading and checking. */
function actionCost({ reading, checking, actions }: Measured): number {
  return (reading + checking) / actions;
}

function growthLine(
  work: (typeof WORK)[number],
  exponent: number,
  measured: readonly Measured[],
): string {
  const all = points(measured, work);
  const steps = all.slice(1).map((point, i) => growthExponent([all[i] ?? point, point]).toFixed(2));
  return `  ${work} grows by exponent ${exponent.toFixed(2)} (from size to size ${steps.join(", ")})`;
}

function points(measured: readonly Measured[], work: (typeof WORK)[number]): Point[] {
  return measured.map((plan) => ({ actions: plan.actions, milliseconds: plan[work] }));
}
