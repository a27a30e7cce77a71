import {
  cellPosition,
  type CellPosition,
  type WorkbookSnapshot,
  type WorksheetGrid,
} from "../grid";
import { worksheetNamed } from "./lookup";
import type { CellState } from "./update";

/** A cell's row and column in a grid's arrays, from its A1 address; null for what is no cell's address. */
export function placeIn({ origin }: WorksheetGrid, address: string): CellPosition | null {
  const position = cellPosition(address);
  return position && { row: position.row - origin.row, column: position.column - origin.column };
}

export interface ShownCell extends CellState {
  readonly text: string;
}

const BLANK: ShownCell = { value: "", text: "", numberFormat: "General", fill: "" };

/** A cell as it was read; blank where it lies outside of what was read. */
export function cellAt(snapshot: WorkbookSnapshot, sheet: string, address: string): ShownCell {
  const grid = worksheetNamed(snapshot, sheet);
  const place = grid && placeIn(grid, address);
  if (!place) return BLANK;
  const { row, column } = place;
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

/**
 * Whether each part of a cell is as in one state or the other: a write that broke off leaves it so, or of text format,
 * which it passes through.
 */
export function isBetween(state: CellState, a: CellState, b: CellState): boolean {
  const { value, numberFormat, fill } = state;
  return (
    [a.value, b.value].includes(value) &&
    [a.numberFormat, b.numberFormat, "@"].includes(numberFormat) &&
    [colour(a.fill), colour(b.fill)].includes(colour(fill))
  );
}

const colour = (fill: string): string => (fill === "#FFFFFF" ? "" : fill);
