import type { WorkbookSnapshot, WorksheetGrid } from "../grid";
import type { Action, Rating } from "../model";
import { onceFor } from "../onceFor";
import { withShownColours } from "../read/shown/shownColours";
import { finished } from "../steps";
import { placeIn } from "./cells";

const shownBySheet = onceFor(
  ({ worksheets }: WorkbookSnapshot): ReadonlyMap<string, WorksheetGrid> =>
    new Map(finished(withShownColours(worksheets)).map((grid) => [grid.name, grid])),
);

/**
 * Whether a rating is the colour of a sign, or would be one among its neighbours: an update writes words and fills, and a
 * word in the sign's old colour would be read two ways.
 */
export function isRatedBySign(
  snapshot: WorkbookSnapshot,
  { sheet }: Action,
  { cell, status }: Rating,
): boolean {
  const grid = shownBySheet(snapshot).get(sheet);
  const place = grid && placeIn(grid, cell);
  if (!grid?.shown || !place) return false;
  const bySign = ["sign", "letters"];
  const inColumn = grid.shown.map((row) => bySign.includes(row[place.column]?.by ?? ""));
  return status === "unrated" ? inColumn.includes(true) : inColumn[place.row] === true;
}
