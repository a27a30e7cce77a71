import type { WorksheetGrid } from "../grid";
import { columnsOf, rowsOf } from "./parts/gridParts";
import { lastRow } from "./lastRow";
import type { SheetReading } from "./readSheet";

/** The parts of a sheet above its first table, below the last action and at their right: keys and glossaries may stand there. */
export function outsideTables({ view, tables }: SheetReading): WorksheetGrid[] {
  const first = tables[0]?.table;
  const last = tables[tables.length - 1];
  if (view.beside) return [...view.beside];
  if (!first || !last) return [view.grid];
  const end = lastRow(last.table.header, last.rows) + 1;
  const parts = [
    rowsOf(view.grid, 0, first.header.row),
    rowsOf(view.grid, end, view.rowCount),
    columnsOf(
      rowsOf(view.grid, first.header.row, end),
      Math.max(...tables.map(({ table }) => table.header.lastColumn)) + 1,
    ),
  ];
  return parts.filter(({ text }) => (text[0]?.length ?? 0) > 0);
}
