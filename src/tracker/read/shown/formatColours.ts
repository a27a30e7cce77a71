import { colourOfFill } from "../../fields/rating";
import type {
  CellArea,
  CellPosition,
  ConditionalFormat,
  ShownColour,
  WorksheetGrid,
} from "../../grid";
import type { Colour } from "../../model";
import { mapped, type Steps } from "../../steps";
import { formatColumns, isValue } from "./formatColumns";
import { settler, type Settler } from "./settleFormat";

export interface ColouredCell extends CellPosition {
  readonly shown: ShownColour;
}

interface ReadFormat extends ConditionalFormat {
  readonly isMet: Settler;
  readonly colour: Colour | null;
}

/** The cells of rating columns that conditional formats colour, in the grid's own rows and columns. */
export function* formatColours(grid: WorksheetGrid): Steps<ColouredCell[]> {
  const { origin } = grid;
  // What begins with the sheet's first column marks rows as a whole.
  const formats = (grid.formats ?? [])
    .filter(({ areas }) => !areas.some(({ column }) => column <= origin.column))
    .map((format): ReadFormat => {
      const isMet = settler(format.condition);
      return { ...format, isMet, colour: colourOfFill(format.fill) };
    });
  if (formats.length === 0) return [];
  const coloured = yield* mapped(formatColumns(grid), ({ column, first, end }) => {
    const cells: ColouredCell[] = [];
    for (let row = first; row < end; row++) {
      const shown = shownAt(grid, formats, { row, column });
      if (shown !== null) cells.push({ row, column, shown });
    }
    return cells;
  });
  return coloured.flat();
}

function shownAt(
  { origin, values, text }: WorksheetGrid,
  formats: readonly ReadFormat[],
  { row, column }: CellPosition,
): ShownColour | null {
  const value = values[row]?.[column] ?? "";
  const shown = (text[row]?.[column] ?? "").trim();
  if (shown !== "" && !isValue(value, shown)) return null;
  const place = { row: row + origin.row, column: column + origin.column };
  for (const { areas, condition, fill, stops, isMet, colour } of formats) {
    if ((fill === "" && !stops) || !areas.some((area) => covers(area, place))) continue;
    const holds = isMet(value);
    if (holds === null) return { colour: null, by: "format", unsettled: whatOf(condition) };
    if (!holds) continue;
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
