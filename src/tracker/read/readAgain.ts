import type { Corrections } from "../corrections";
import type { WorkbookSnapshot } from "../grid";
import type { Plan } from "../model";
import { finished, type Steps } from "../steps";
import { readPlanInSteps } from "./readPlan";

/** A plan as it would be with other cells or corrections, read in the same way as it was. */
export function readAgain(plan: Plan, snapshot: WorkbookSnapshot, corrections: Corrections): Plan {
  return finished(readAgainInSteps(plan, snapshot, corrections));
}

/** The same, in steps. */
export function readAgainInSteps(
  { asOf, dateOrder }: Plan,
  snapshot: WorkbookSnapshot,
  corrections: Corrections,
): Steps<Plan> {
  return readPlanInSteps(snapshot, { asOf, dateOrder, corrections });
}
