import type { SheetInput } from "./reportSheet";
import type { SheetPlan } from "./sheetPlan";
import type { OpenSheet } from "./write/prepareSheets";
import { isRearranged } from "./write/writeTables";

export interface PlannedSheet extends OpenSheet {
  readonly plan: SheetPlan;
  /** Whether people have moved its tables, so that it is written as if it were new. */
  readonly rearranged: boolean;
}

/** Works out a sheet over what the last report left on it, and what people wrote there. */
export function plannedSheet(open: OpenSheet, input: Omit<SheetInput, "anew">): PlannedSheet {
  const plan = open.sheet.plan({ ...input, anew: false });
  if (!isRearranged(plan, input.tableNames, open.earlier)) {
    return { ...open, plan, rearranged: false };
  }
  return { ...open, plan: open.sheet.plan({ ...input, anew: true }), rearranged: true };
}
