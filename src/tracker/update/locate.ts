import type { Action, Plan } from "../model";
import { cellInRowOf } from "./rowCell";
import type { UpdateContext } from "./target";
import type { ChangedField, UpdateField } from "./update";

/** Where an action's field stands now, whatever has been sorted, moved or put in between; null where it is gone. */
export function locate(
  { plan, snapshot }: UpdateContext,
  { key, field, period }: ChangedField,
): { readonly sheet: string; readonly cell: string } | null {
  const action = plan.actions.find((each) => each.key === key);
  const grid = snapshot.worksheets.find(({ name }) => name === action?.sheet);
  if (action === undefined || grid === undefined) return null;
  if (field === "rating") {
    const rating = action.ratings.find((each) => each.period === (period ?? "now"));
    return rating === undefined ? null : { sheet: action.sheet, cell: rating.cell };
  }
  if (field === "lead") {
    const [first] = action.sources.leads ?? [];
    return first === undefined ? null : { sheet: action.sheet, cell: first.cell };
  }
  const column = columnOf(plan, action, field);
  if (column === undefined) return null;
  return { sheet: action.sheet, cell: cellInRowOf(grid, action.cell, column) };
}

/** The letters of the column that an update of a field writes to. */
export function columnOf(
  { tables }: Plan,
  { table }: Action,
  field: Exclude<UpdateField, "rating">,
): string | undefined {
  const columns = tables[table]?.columns;
  if (field === "progress") return columns?.update;
  if (field === "evidence") return columns?.evidence;
  return columns?.revisedDue ?? columns?.due;
}
