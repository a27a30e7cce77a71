import {
  cellPosition,
  columnLetters,
  type CellPosition,
  type WorkbookSnapshot,
  type WorksheetGrid,
} from "../grid";
import type { Action, Flag, Plan, RuleId, TrackerTable } from "../model";
import { shortened } from "./shortened";
import type { FlagMark } from "../setAside";

/** Rules about a colour: another fill is another problem, though the cell's text stays. */
const ABOUT_COLOUR: readonly RuleId[] = ["status-conflict", "rating-regressed"];

/** Tells what each flag of a plan is known by, from the cells that it was read from. */
export function flagMarks(plan: Plan, { worksheets }: WorkbookSnapshot): (flag: Flag) => FlagMark {
  const grids = new Map(worksheets.map((grid) => [grid.name, grid]));
  const actions = new Map(plan.actions.map((action) => [action.key, action]));
  return (flag) => {
    const { rule, key, sheet, cell, severity } = flag;
    const action = key === null ? undefined : actions.get(key);
    const shown = shownAt(grids.get(sheet), cell, ABOUT_COLOUR.includes(rule));
    return {
      rule,
      key,
      sheet,
      part: partOf(flag, tableOf(plan, flag, action)),
      text: shortened(shown),
      action: shortened(action?.text ?? ""),
      severity,
    };
  };
}

function tableOf(
  { tables }: Plan,
  { sheet, cell }: Flag,
  action: Action | undefined,
): TrackerTable | undefined {
  if (action !== undefined) return tables[action.table];
  return tables.find(
    (table) => table.sheet === sheet && table.doubts.some((doubt) => doubt.cell === cell),
  );
}

/** A cell's column as the plan means it, so that it is the same where columns are moved or named anew. */
function partOf({ cell }: Flag, table: TrackerTable | undefined): string {
  const position = cellPosition(cell);
  if (position === null || table === undefined) return "";
  const column = columnLetters(position.column);
  const quarter = table.quarters.find((each) => each.column === column);
  if (quarter !== undefined) return `quarter ${quarter.start}`;
  const milestone = table.milestoneColumns.find((each) => each.column === column);
  if (milestone !== undefined) return `milestone ${milestone.due}`;
  const [role] = Object.entries(table.columns).find(([, letters]) => letters === column) ?? [];
  return role ?? table.header.labels.find((each) => each.column === column)?.label ?? "";
}

function fontAt({ fonts = [] }: WorksheetGrid, { row, column }: CellPosition): string {
  return fonts.find((font) => font.row === row && font.column === column)?.colour ?? "";
}

function shownAt(grid: WorksheetGrid | undefined, cell: string, withColour: boolean): string {
  const position = cellPosition(cell);
  if (grid === undefined || position === null) return "";
  const row = position.row - grid.origin.row;
  const column = position.column - grid.origin.column;
  const text = grid.text[row]?.[column] ?? "";
  if (!withColour) return text;
  const fill = grid.fills[row]?.[column] ?? "";
  const colour = fill === "" ? fontAt(grid, position) : fill;
  return colour === "" ? text : `${text} ${colour}`;
}
