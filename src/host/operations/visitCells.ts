import type { CellRow } from "../workbook/cellRow";
import type { Area, Cell, Worksheet } from "../workbook/model";

type Visit = (cell: Cell, row: number, column: number) => void;

/** Calls `visit` for each cell of the area that exists; rows come in no particular order. None is taken away meanwhile. */
export function visitCells(sheet: Worksheet, area: Area, visit: Visit): void {
  const end = area.row + area.rowCount;
  if (area.rowCount > sheet.rows.size) {
    for (const [row, cells] of sheet.rows) {
      if (row >= area.row && row < end) visitRow(cells, row, area, visit);
    }
    return;
  }
  for (let row = area.row; row < end; row++) {
    const cells = sheet.rows.get(row);
    if (cells) visitRow(cells, row, area, visit);
  }
}

function visitRow(cells: CellRow, row: number, area: Area, visit: Visit): void {
  const { column, columnCount } = area;
  cells.visit((cell, at) => visit(cell, row, at), column, column + columnCount);
}
