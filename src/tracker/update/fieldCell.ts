import type { Action, Plan, TrackerTable } from "../model";
import { onceFor } from "../onceFor";
import { worksheetNamed } from "./lookup";
import { ratingFor } from "./ratingFor";
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

/** Whether anything on its sheet is for an action's field. */
export function hasPlace(
  plan: Plan,
  action: Action,
  field: ColumnField,
  period: string | null,
): boolean {
  const isCard = action.fieldCells !== undefined;
  return (isCard ? fieldRole : fieldColumn)(plan, action, field, period) !== undefined;
}

/** Whether each period of an action's table has a column of its own for its progress. */
export function isToldByPeriod({ tables }: Plan, { table }: Action, field: UpdateField): boolean {
  return field === "progress" && tables[table]?.quarterUpdates !== undefined;
}

/**
 * The column that an action's field is written to; undefined where its table has none. Progress of a period goes to the
 * column that tells of it, where each period has one.
 */
function fieldColumn(
  plan: Plan,
  action: Action,
  field: ColumnField,
  period: string | null,
): string | undefined {
  const table = plan.tables[action.table];
  const role = fieldRole(plan, action, field);
  const column = role && table?.columns[role];
  return field === "progress" ? progressColumn(table, action, period, column) : column;
}

function progressColumn(
  table: TrackerTable | undefined,
  action: Action,
  period: string | null,
  latest: string | undefined,
): string | undefined {
  const told = table?.quarterUpdates;
  const rating = told && period !== null ? ratingFor(action, period) : undefined;
  if (!told || !rating?.end) return latest;
  const { start, end } = rating;
  const quarter = table.quarters.find((each) => each.start === start && each.end === end);
  const found = told.find((each) => each.quarter === quarter?.column);
  return found === undefined ? latest : (found.update ?? undefined);
}

/** The cell that an action's field is written to; null where nothing on its sheet is for it. */
export function fieldCell(
  { plan, snapshot }: UpdateContext,
  action: Action,
  field: ColumnField,
  period: string | null = null,
): string | null {
  const role = fieldRole(plan, action, field);
  if (action.fieldCells !== undefined) return (role && action.fieldCells[role]) ?? null;
  const grid = worksheetNamed(snapshot, action.sheet);
  const column = fieldColumn(plan, action, field, period);
  if (grid === undefined || column === undefined) return null;
  const step = field === "revisedDue" ? lastStep(plan, action) : null;
  if (step === null) return cellInRowOf(grid, action.cell, column);
  return role === "revisedDue" ? cellInRowOf(grid, step, column) : step;
}

/** The date that an action is due by, where its milestones have a date each in a cell: that of the last of them. */
function lastStep({ tables }: Plan, { table, milestones, due }: Action): string | null {
  const last = milestones.findLast((milestone) => milestone.due === due);
  if (last === undefined) return null;
  const column = last.cell.replace(/\d+$/, "");
  const isInHeader = tables[table]?.milestoneColumns.some((each) => each.column === column);
  return isInHeader === true ? null : last.cell;
}

/** How many actions each cell of a field stands for, by `placeOf`. */
export function countSharers(
  context: UpdateContext,
  field: ColumnField,
  period: string | null = null,
): ReadonlyMap<string, number> {
  const known = SHARERS(context);
  const id = `${field} ${period ?? ""}`;
  const counts = known.get(id) ?? sharersOf(context, field, period);
  known.set(id, counts);
  return counts;
}

const SHARERS = onceFor((_: UpdateContext) => new Map<string, ReadonlyMap<string, number>>());

function sharersOf(
  context: UpdateContext,
  field: ColumnField,
  period: string | null,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const action of context.plan.actions) {
    const cell = fieldCell(context, action, field, period);
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
