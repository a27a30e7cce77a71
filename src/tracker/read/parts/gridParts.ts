import type { CellArea, WorksheetGrid } from "../../grid";

/** Some rows of a grid, from one up to another that is not counted. */
export function rowsOf(grid: WorksheetGrid, from: number, to: number): WorksheetGrid {
  const origin = { ...grid.origin, row: grid.origin.row + from };
  return {
    name: grid.name,
    origin,
    values: grid.values.slice(from, to),
    text: grid.text.slice(from, to),
    numberFormats: grid.numberFormats.slice(from, to),
    fills: grid.fills.slice(from, to),
    ...(grid.shown && { shown: grid.shown.slice(from, to) }),
    merges: grid.merges.filter(({ row }) => row >= origin.row && row < origin.row + to - from),
  };
}

/** Some columns of a grid; a merged cell that begins outside them is none of theirs. */
export function columnsOf(grid: WorksheetGrid, from: number, to?: number): WorksheetGrid {
  const origin = { ...grid.origin, column: grid.origin.column + from };
  const cut = <Cell>(rows: readonly (readonly Cell[])[]) => rows.map((row) => row.slice(from, to));
  const begins = ({ column }: CellArea) =>
    column >= origin.column && (to === undefined || column < grid.origin.column + to);
  return {
    name: grid.name,
    origin,
    values: cut(grid.values),
    text: cut(grid.text),
    numberFormats: cut(grid.numberFormats),
    fills: cut(grid.fills),
    ...(grid.shown && { shown: cut(grid.shown) }),
    merges: grid.merges.filter(begins),
  };
}
