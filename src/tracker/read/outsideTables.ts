import type { WorksheetGrid } from "../grid";
import { columnsOf, rowsOf } from "./parts/gridParts";
import type { SheetReading } from "./readSheet";

/** The parts of a sheet above its first table, below its last and at their right: keys and glossaries may stand there. */
export function outsideTables({ view, tables }: SheetReading): WorksheetGrid[] {
  const first = tables[0]?.table;
  const last = tables[tables.length - 1]?.table;
  if (view.beside) return [...view.beside];
  if (!first || !last) return [view.grid];
  const parts = [
    rowsOf(view.grid, 0, first.header.row),
    rowsOf(view.grid, last.end, view.rowCount),
    columnsOf(
      rowsOf(view.grid, first.header.row, last.end),
      Math.max(...tables.map(({ table }) => table.header.lastColumn)) + 1,
    ),
  ];
  return parts.filter(({ text }) => (text[0]?.length ?? 0) > 0);
}
