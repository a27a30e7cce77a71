import type { Flag, Plan } from "../model";

/** Every flag that a plan's text and dates give, in sheet order, then row. */
export function checkPlan(_plan: Plan): Flag[] {
  return [];
}
