import type { WorksheetGrid } from "../grid";
import type { SheetView } from "./sheetView";
import type { Table } from "./table";

/** The parts of a sheet above its first table and below its last: keys and glossaries may stand there. */
export function outsideTables(
  { grid, rowCount }: SheetView,
  tables: readonly Table[],
): WorksheetGrid[] {
  const first = tables[0];
  const last = tables[tables.length - 1];
  if (!first || !last) return [grid];
  return [rowsOf(grid, 0, first.header.row), rowsOf(grid, last.end, rowCount)].filter(
    ({ text }) => text.length > 0,
  );
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
