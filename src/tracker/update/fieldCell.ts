import type { Action, Plan } from "../model";
import { onceFor } from "../onceFor";
import { worksheetNamed } from "./lookup";
import { cellInRowOf } from "./rowCell";
import type { UpdateContext } from "./target";
import type { UpdateField } from "./update";

/** What an update writes in a cell of its own column; a rating names its cell itself. */
export type ColumnField = Exclude<UpdateField, "rating">;

/** The columns that each is written to: the first that the action's table has. */
const ROLES = {
  progress: ["update"],
  evidence: ["evidence"],
  revisedDue: ["revisedDue", "due"],
} as const satisfies Readonly<Record<ColumnField, readonly string[]>>;

export type FieldRole = (typeof ROLES)[ColumnField][number];

/** The role of the column that an action's field is written to; undefined where nothing on its sheet is for it. */
export function fieldRole(
  { tables }: Plan,
  { table, fieldCells }: Action,
  field: ColumnField,
): FieldRole | undefined {
  const columns = fieldCells ?? tables[table]?.columns ?? {};
  return ROLES[field].find((role) => columns[role] !== undefined);
}

/** The cell that an action's field is written to; null where nothing on its sheet is for it. */
export function fieldCell(
  { plan, snapshot }: UpdateContext,
  action: Action,
  field: ColumnField,
): string | null {
  const role = fieldRole(plan, action, field);
  if (role === undefined) return null;
  if (action.fieldCells !== undefined) return action.fieldCells[role] ?? null;
  const grid = worksheetNamed(snapshot, action.sheet);
  const column = plan.tables[action.table]?.columns[role];
  return grid && column ? cellInRowOf(grid, action.cell, column) : null;
}

/** How many actions each cell of a field stands for, by `placeOf`. */
export function countSharers(
  context: UpdateContext,
  field: ColumnField,
): ReadonlyMap<string, number> {
  return SHARERS[field](context);
}

const SHARERS: Readonly<
  Record<ColumnField, (context: UpdateContext) => ReadonlyMap<string, number>>
> = {
  progress: onceFor((context) => sharersOf(context, "progress")),
  evidence: onceFor((context) => sharersOf(context, "evidence")),
  revisedDue: onceFor((context) => sharersOf(context, "revisedDue")),
};

function sharersOf(context: UpdateContext, field: ColumnField): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const action of context.plan.actions) {
    const cell = fieldCell(context, action, field);
    if (cell === null) continue;
    const place = placeOf(action.sheet, cell);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}

export const placeOf = (sheet: string, cell: string): string => `${sheet}!${cell}`;

/** Why nothing can be written of what an action has no cell for. */
export function noPlace({ fieldCells }: Action, what: string): string {
  return fieldCells === undefined
    ? `Its table has no column for ${what}.`
    : `Its card has no label for ${what}: add the label to the card first.`;
}
