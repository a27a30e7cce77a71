import { withCarried, type Writing } from "./peopleColumns";
import { writingOn } from "./readWriting";
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
export function plannedSheet(open: OpenSheet, input: Omit<SheetInput, "earlier">): PlannedSheet {
  const { sheet } = open;
  const { values } = open.earlier;
  const plan = sheet.plan({ ...input, earlier: values.length === 0 ? null : { values } });
  if (!isRearranged(plan, input.tableNames, open.earlier)) {
    return { ...open, plan, rearranged: false };
  }
  const { rows, decisions } = writingOn(sheet.id, values);
  const carried: Writing = {
    rows: withCarried(rows, input.carried.rows),
    decisions: decisions.length > 0 ? decisions : input.carried.decisions,
  };
  return { ...open, plan: sheet.plan({ ...input, earlier: null, carried }), rearranged: true };
}
