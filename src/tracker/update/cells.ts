import type { WorkbookSnapshot, WorksheetGrid } from "../grid";
import type { CellState } from "./update";

/** A cell's row and column in a grid's arrays, from its A1 address. */
export function placeIn(
  { origin }: WorksheetGrid,
  address: string,
): { readonly row: number; readonly column: number } {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1 - origin.row, column: column - 1 - origin.column };
}

export interface ShownCell extends CellState {
  readonly text: string;
}

const BLANK: ShownCell = { value: "", text: "", numberFormat: "General", fill: "" };

/** A cell as it was read; blank where it lies outside of what was read. */
export function cellAt(snapshot: WorkbookSnapshot, sheet: string, address: string): ShownCell {
  const grid = snapshot.worksheets.find(({ name }) => name === sheet);
  if (grid === undefined) return BLANK;
  const { row, column } = placeIn(grid, address);
  const value = grid.values[row]?.[column];
  if (value === undefined) return BLANK;
  return {
    value,
    text: grid.text[row]?.[column] ?? "",
    numberFormat: grid.numberFormats[row]?.[column] ?? BLANK.numberFormat,
    fill: grid.fills[row]?.[column] ?? "",
  };
}

/** Whether two states of a cell are the same; white is no fill to the eye, and none to the reader. */
export function sameState(a: CellState, b: CellState): boolean {
  return (
    a.value === b.value && a.numberFormat === b.numberFormat && colour(a.fill) === colour(b.fill)
  );
}

const colour = (fill: string): string => (fill === "#FFFFFF" ? "" : fill);
