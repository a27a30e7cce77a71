import type { Action } from "../model";
import { fieldCell } from "./fieldCell";
import { actionWithKey, worksheetNamed } from "./lookup";
import type { UpdateContext } from "./target";
import type { ChangedField } from "./update";

/** Where an action's field stands now, whatever has been sorted, moved or put in between; null where it is gone. */
export function locate(
  context: UpdateContext,
  { key, ...part }: ChangedField,
): { readonly sheet: string; readonly cell: string } | null {
  const action = actionWithKey(context.plan, key);
  if (action === undefined || !worksheetNamed(context.snapshot, action.sheet)) return null;
  const cell = cellOf(context, action, part);
  return cell === null ? null : { sheet: action.sheet, cell };
}

function cellOf(
  context: UpdateContext,
  action: Action,
  { field, period }: Omit<ChangedField, "key">,
): string | null {
  if (field === "lead") return action.sources.leads?.[0].cell ?? null;
  if (field !== "rating") return fieldCell(context, action, field);
  return action.ratings.find((rating) => rating.period === (period ?? "now"))?.cell ?? null;
}
