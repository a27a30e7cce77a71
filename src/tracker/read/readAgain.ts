import type { Corrections } from "../corrections";
import type { WorkbookSnapshot } from "../grid";
import type { Plan } from "../model";
import type { Steps } from "../steps";
import { readPlanInSteps } from "./readPlan";

/** A plan as it would be with other cells or corrections, read in the same way as it was, in steps. */
export function readAgainInSteps(
  { asOf, dateOrder }: Plan,
  snapshot: WorkbookSnapshot,
  corrections: Corrections,
): Steps<Plan> {
  return readPlanInSteps(snapshot, { asOf, dateOrder, corrections });
}
