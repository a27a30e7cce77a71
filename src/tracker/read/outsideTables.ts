import type { WorksheetGrid } from "../grid";
import type { SheetReading } from "./readSheet";

/** The parts of a sheet above its first table, below its last and at their right: keys and glossaries may stand there. */
export function outsideTables({ view, tables }: SheetReading): WorksheetGrid[] {
  const first = tables[0]?.table;
  const last = tables[tables.length - 1]?.table;
  if (!first || !last) return [view.grid];
  const parts = [
    rowsOf(view.grid, 0, first.header.row),
    rowsOf(view.grid, last.end, view.rowCount),
    columnsFrom(
      rowsOf(view.grid, first.header.row, last.end),
      Math.max(...tables.map(({ table }) => table.header.lastColumn)) + 1,
    ),
  ];
  return parts.filter(({ text }) => (text[0]?.length ?? 0) > 0);
}

function rowsOf(grid: WorksheetGrid, from: number, to: number): WorksheetGrid {
  const origin = { ...grid.origin, row: grid.origin.row + from };
  return {
    name: grid.name,
    origin,
    values: grid.values.slice(from, to),
    text: grid.text.slice(from, to),
    numberFormats: grid.numberFormats.slice(from, to),
    fills: grid.fills.slice(from, to),
    merges: grid.merges.filter(({ row }) => row >= origin.row && row < origin.row + to - from),
  };
}

function columnsFrom(grid: WorksheetGrid, from: number): WorksheetGrid {
  const origin = { ...grid.origin, column: grid.origin.column + from };
  const cut = <Cell>(rows: readonly (readonly Cell[])[]) => rows.map((row) => row.slice(from));
  return {
    name: grid.name,
    origin,
    values: cut(grid.values),
    text: cut(grid.text),
    numberFormats: cut(grid.numberFormats),
    fills: cut(grid.fills),
    merges: grid.merges.filter(({ column }) => column >= origin.column),
  };
}
