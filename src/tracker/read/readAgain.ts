import type { Corrections } from "../corrections";
import type { WorkbookSnapshot } from "../grid";
import type { Plan } from "../model";
import { readPlan } from "./readPlan";

/** A plan as it would be with other cells or corrections, read in the same way as it was. */
export function readAgain(
  { asOf, dateOrder }: Plan,
  snapshot: WorkbookSnapshot,
  corrections: Corrections,
): Plan {
  return readPlan(snapshot, { asOf, dateOrder, corrections });
}
