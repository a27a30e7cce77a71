import type { WorkbookSnapshot } from "../grid";
import type { Plan } from "../model";
import { cellAt } from "./cells";
import { actionWithKey } from "./lookup";
import type { BesideCell, CellChange } from "./update";

/**
 * Changes with the cell of their action's text: many cells of a plan are blank or say the same, so that one alone does
 * not tell whether its row has moved since the plan was read.
 */
export function besideAction(
  { plan, snapshot }: { readonly plan: Plan; readonly snapshot: WorkbookSnapshot },
  changes: readonly CellChange[],
): readonly CellChange[] {
  const besideOf = ({ sheet, cell, of }: CellChange): BesideCell | null => {
    const action = actionWithKey(plan, of[0]?.key ?? "");
    if (action?.sheet !== sheet || action.cell === cell) return null;
    return { cell: action.cell, value: cellAt(snapshot, sheet, action.cell).value };
  };
  return changes.map((change) => {
    const beside = besideOf(change);
    return beside === null ? change : { ...change, beside };
  });
}
