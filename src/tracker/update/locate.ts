import { cellAddress, cellPosition } from "../grid";
import type { Action } from "../model";
import { fieldCell } from "./fieldCell";
import { actionWithKey, worksheetNamed } from "./lookup";
import { ratingFor } from "./ratingFor";
import type { UpdateContext } from "./target";
import type { ChangedField } from "./update";

/**
 * Where an action's field stands now, whatever has been sorted, moved or put in between; null where it is gone. Of an
 * action of several rows the field may be read from another row by now: the one that is meant stands `below` its text.
 */
export function locate(
  context: UpdateContext,
  { key, ...part }: ChangedField,
  below?: number,
): { readonly sheet: string; readonly cell: string } | null {
  const action = actionWithKey(context.plan, key);
  if (action === undefined || !worksheetNamed(context.snapshot, action.sheet)) return null;
  const cell = cellOf(context, action, part);
  if (cell === null) return null;
  return { sheet: action.sheet, cell: below === undefined ? cell : inRow(cell, action, below) };
}

function inRow(cell: string, action: Action, below: number): string {
  const [at, text] = [cellPosition(cell), cellPosition(action.cell)];
  return at && text ? cellAddress({ ...at, row: text.row + below }) : cell;
}

function cellOf(
  context: UpdateContext,
  action: Action,
  { field, period }: Omit<ChangedField, "key">,
): string | null {
  if (field === "lead") return action.sources.leads?.[0].cell ?? null;
  if (field !== "rating") return fieldCell(context, action, field, period);
  return ratingFor(action, period ?? "now")?.cell ?? null;
}
