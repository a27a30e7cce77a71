import { isDateLike } from "../fields/date";
import type { HeaderBlock } from "./header";
import { filledColumns, textAcross, type TableShape } from "./rowShape";
import { dueColumn } from "./stepRows";

/**
 * The row from which a tracker goes on, without its header, below a table of another kind that stands between its rows:
 * measures after each priority. Null where no row before `end` is an action of the tracker.
 */
export function resumesAt(shape: TableShape, other: HeaderBlock, end: number): number | null {
  for (let row = other.row + other.height; row < end; row++) {
    if (!isAction(shape, other, row)) continue;
    let first = row;
    while (first > other.row + other.height && textAcross(shape, first - 1) !== null) first--;
    return first;
  }
  return null;
}

/** Words, a lead and a date stand in the tracker's columns, and something where the other table has no column. */
function isAction(shape: TableShape, other: HeaderBlock, row: number): boolean {
  const { view, layout } = shape;
  const { action, lead } = layout.columns;
  const due = dueColumn(layout);
  if (action === undefined || lead === undefined || due === undefined) return false;
  if (view.own(row, action) === "" || view.own(row, lead) === "") return false;
  const isBeyond = (column: number) => column < other.firstColumn || column > other.lastColumn;
  return isDateLike(view.content(row, due)) && filledColumns(shape, row).some(isBeyond);
}
