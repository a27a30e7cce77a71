import { colourOfFill } from "../../fields/rating";
import type {
  CellArea,
  CellPosition,
  ConditionalFormat,
  ShownColour,
  WorksheetGrid,
} from "../../grid";
import { formatColumns, isValue } from "./formatColumns";
import { meets } from "./settleFormat";

export interface ColouredCell extends CellPosition {
  readonly shown: ShownColour;
}

/** The cells of rating columns that conditional formats colour, in the grid's own rows and columns. */
export function formatColours(grid: WorksheetGrid): readonly ColouredCell[] {
  const { origin } = grid;
  // What begins with the sheet's first column marks rows as a whole.
  const formats = (grid.formats ?? []).filter(
    ({ areas }) => !areas.some(({ column }) => column <= origin.column),
  );
  if (formats.length === 0) return [];
  return formatColumns(grid).flatMap(({ column, first, end }) => {
    const cells: ColouredCell[] = [];
    for (let row = first; row < end; row++) {
      const shown = shownAt(grid, formats, { row, column });
      if (shown !== null) cells.push({ row, column, shown });
    }
    return cells;
  });
}

function shownAt(
  { origin, values, text }: WorksheetGrid,
  formats: readonly ConditionalFormat[],
  { row, column }: CellPosition,
): ShownColour | null {
  const value = values[row]?.[column] ?? "";
  const shown = (text[row]?.[column] ?? "").trim();
  if (shown !== "" && !isValue(value, shown)) return null;
  const place = { row: row + origin.row, column: column + origin.column };
  for (const { areas, condition, fill, stops } of formats) {
    if ((fill === "" && !stops) || !areas.some((area) => covers(area, place))) continue;
    const isMet = meets(condition, value);
    if (isMet === null) return { colour: null, by: "format", unsettled: whatOf(condition) };
    if (!isMet) continue;
    const colour = colourOfFill(fill);
    return colour === null ? null : { colour, by: "format" };
  }
  return null;
}

function covers(area: CellArea, { row, column }: CellPosition): boolean {
  const [below, beside] = [row - area.row, column - area.column];
  return below >= 0 && below < area.rowCount && beside >= 0 && beside < area.columnCount;
}

const whatOf = (condition: ConditionalFormat["condition"]): string =>
  condition.kind === "other" ? condition.what : "a comparison with other cells";
