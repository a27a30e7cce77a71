import type { ActionLine } from "../../../actions/describeActions";
import type { UpdateFilter } from "../../state/updating";
import { filterActions } from "../actions/filterActions";

/** The actions that an update is for, in the plan's order: what only points elsewhere is never updated. */
export function filterUpdate(
  lines: readonly ActionLine[],
  { isOverdue, ...filter }: UpdateFilter,
): readonly ActionLine[] {
  const shown = filterActions(lines, { ...filter, quarter: null, only: null });
  return isOverdue ? shown.filter(isLate) : shown;
}

function isLate({ deadline }: ActionLine): boolean {
  return deadline === "Overdue" || deadline === "Not confirmed as met";
}
