import type { WorkbookSnapshot } from "../src/tracker/grid";
import { readPlan } from "../src/tracker/read/readPlan";
import { checkPlan } from "../src/tracker/rules";

/** Nearly two years into the milestone plan, in the middle of the flat one's dates. */
export const AS_OF = "2025-05-20";
/**
 * Short plans are measured by so many actions of several plans at once: what the machine makes of much memory (its
 * caches, collecting garbage) is then the same for every size, and what is left is how the work grows.
 */
const ACTIONS_AT_ONCE = 5_000;
/** The shortest of several runs is the one that was disturbed least. */
export const RUNS = 3;
/** From this size on two runs are enough. */
const LONG = 50_000;

/** Draws a plan of so many actions; the same `seed` gives the same plan. */
export type MakePlan = (actions: number, seed: number) => WorkbookSnapshot;

/** What one plan of a size costs. */
export interface Measured {
  readonly actions: number;
  readonly flags: number;
  /** Milliseconds of the processor's time: waiting while other programs run does not count. */
  readonly reading: number;
  readonly checking: number;
}

/** Reads and checks plans of a size several times over. Throws where one is not read whole: its time would say nothing. */
export function measure(make: MakePlan, actions: number): Measured {
  const snapshots = plansOf(make, actions);
  const runs = Array.from({ length: actions < LONG ? RUNS : RUNS - 1 }, () =>
    runOnce(snapshots, actions),
  );
  return {
    actions,
    flags: Math.round((runs[0]?.flags ?? 0) / snapshots.length),
    reading: Math.min(...runs.map(({ reading }) => reading)) / snapshots.length,
    checking: Math.min(...runs.map(({ checking }) => checking)) / snapshots.length,
  };
}

/** One plan of a size, or several that together are as long as it takes. */
export function plansOf(make: MakePlan, actions: number): readonly WorkbookSnapshot[] {
  const count = Math.max(1, Math.round(ACTIONS_AT_ONCE / actions));
  return Array.from({ length: count }, (_, seed) => make(actions, seed + 1));
}

function runOnce(
  snapshots: readonly WorkbookSnapshot[],
  actions: number,
): Omit<Measured, "actions"> {
  const start = processorTime();
  const plans = snapshots.map((snapshot) => readPlan(snapshot, { asOf: AS_OF }));
  const read = processorTime();
  const flags = plans.map((plan) => checkPlan(plan).length);
  const checked = processorTime();
  const partly = plans.find((plan) => plan.actions.length !== actions);
  if (partly)
    throw new Error(`Of a plan of ${actions} actions, ${partly.actions.length} were read.`);
  return {
    flags: flags.reduce((sum, each) => sum + each, 0),
    reading: read - start,
    checking: checked - read,
  };
}

export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
