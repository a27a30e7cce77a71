import { NO_CORRECTIONS } from "../src/tracker/corrections";
import type { Plan } from "../src/tracker/model";
import { readPlan } from "../src/tracker/read/readPlan";
import { planUpdate } from "../src/tracker/update/planUpdate";
import type { ActionUpdate, RatingChoice } from "../src/tracker/update/update";
import { AS_OF, plansOf, processorTime, RUNS, type MakePlan } from "./measure";

/** What planning an update of every action of a plan costs. */
export interface MeasuredUpdate {
  readonly actions: number;
  /** Cells of one plan that would be written. */
  readonly changes: number;
  /** Milliseconds of the processor's time. */
  readonly milliseconds: number;
}

/** Plans an update of all actions: a rating, a line of evidence and a revised date for each. */
export function measureUpdate(make: MakePlan, actions: number): MeasuredUpdate {
  const cases = plansOf(make, actions).map((snapshot) => {
    const plan = readPlan(snapshot, { asOf: AS_OF });
    return { context: { plan, snapshot }, updates: updatesOf(plan) };
  });
  let changes = 0;
  const times = Array.from({ length: RUNS }, () => {
    const start = processorTime();
    const planned = cases.map(({ context, updates }) =>
      planUpdate(context, updates, NO_CORRECTIONS),
    );
    const taken = processorTime() - start;
    changes = planned[0]?.changes.length ?? 0;
    return taken;
  });
  return { actions, changes, milliseconds: Math.min(...times) / cases.length };
}

const GREEN: RatingChoice = { rag: "green", status: "on-track" };
const RED: RatingChoice = { rag: "red", status: "delayed" };

/** Every action is given another rating for the latest period that has one. */
function updatesOf({ actions }: Plan): ActionUpdate[] {
  return actions.map(({ key, ratings }) => {
    const last = ratings.findLast(({ status }) => status !== "unrated") ?? ratings[0];
    return {
      key,
      period: last?.period ?? "now",
      rating: last?.rag === "green" ? RED : GREEN,
      evidence: { text: "Minutes of 3 June", how: "add" },
      revisedDue: "2027-03-31",
    };
  });
}
