import { colourOfFill } from "../fields/rating";
import { cellPosition, type WorksheetGrid } from "../grid";
import type { Action, Rating } from "../model";
import { cellAt } from "./cells";
import { mergeAt, worksheetNamed } from "./lookup";
import { cellInRowOf } from "./rowCell";
import type { UpdateContext } from "./target";

/**
 * The rated cells of a rating's column in the rows of one action, such as those of its steps: where there are several, none
 * of them is the action's alone. `isOthers` tells which are other actions' own.
 */
export function ratedRows(
  { snapshot }: UpdateContext,
  action: Action,
  rating: Rating,
  isOthers: (cell: string) => boolean,
): readonly string[] {
  const grid = worksheetNamed(snapshot, action.sheet);
  if (grid === undefined || action.fieldCells !== undefined) return [rating.cell];
  const column = rating.cell.replace(/\d+$/, "");
  const cells = rowsOf(grid, action).map((row) => cellInRowOf(grid, `A${row + 1}`, column));
  const own = new Set(cells.flatMap((cell) => cell ?? []));
  return [...own].filter((cell) => {
    const { text, fill } = cellAt(snapshot, action.sheet, cell);
    return !isOthers(cell) && (text.trim() !== "" || colourOfFill(fill) !== null);
  });
}

/** The rows that an action's text is merged over, and those of its milestones. */
function rowsOf(grid: WorksheetGrid, { cell, milestones }: Action): readonly number[] {
  const at = cellPosition(cell);
  if (at === null) return [];
  const area = mergeAt(grid, at);
  const merged = Array.from({ length: area?.rowCount ?? 1 }, (_, i) => (area ?? at).row + i);
  const steps = milestones.flatMap(({ cell, isApart }) =>
    isApart ? [] : (cellPosition(cell)?.row ?? []),
  );
  return [...new Set([...merged, ...steps])].sort((a, b) => a - b);
}
