import type { WorkbookSnapshot } from "../src/tracker/grid";
import { readPlan } from "../src/tracker/read/readPlan";
import { checkPlan } from "../src/tracker/rules";

/** Nearly two years into the milestone plan, in the middle of the flat one's dates. */
const AS_OF = "2025-05-20";
/** The shortest of several runs is the one that was disturbed least. */
const LEAST_RUNS = 3;
const MOST_RUNS = 40;
const ENOUGH_MILLISECONDS = 1500;

export interface Measured {
  readonly actions: number;
  readonly flags: number;
  /** Milliseconds of the processor's time: waiting while other programs run does not count. */
  readonly reading: number;
  readonly checking: number;
}

/** Reads and checks a plan several times over. Throws where it is not read whole: its time would say nothing. */
export function measure(make: (actions: number) => WorkbookSnapshot, actions: number): Measured {
  const snapshot = make(actions);
  const runs: Measured[] = [];
  let spent = 0;
  while (runs.length < LEAST_RUNS || (runs.length < MOST_RUNS && spent < ENOUGH_MILLISECONDS)) {
    const run = runOnce(snapshot);
    if (run.actions !== actions)
      throw new Error(`Of a plan of ${actions} actions, ${run.actions} were read.`);
    runs.push(run);
    spent += run.reading + run.checking;
  }
  return {
    actions,
    flags: runs[0]?.flags ?? 0,
    reading: Math.min(...runs.map(({ reading }) => reading)),
    checking: Math.min(...runs.map(({ checking }) => checking)),
  };
}

function runOnce(snapshot: WorkbookSnapshot): Measured {
  const start = processorTime();
  const plan = readPlan(snapshot, { asOf: AS_OF });
  const read = processorTime();
  const flags = checkPlan(plan);
  const checked = processorTime();
  return {
    actions: plan.actions.length,
    flags: flags.length,
    reading: read - start,
    checking: checked - read,
  };
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
