import type { Area, Cell, Worksheet } from "../workbook/model";

type Visit = (cell: Cell, row: number, column: number) => void;

/** Calls `visit` for each cell of the area that exists, in no particular order. */
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

function visitRow(cells: Map<number, Cell>, row: number, area: Area, visit: Visit): void {
  const end = area.column + area.columnCount;
  if (area.columnCount > cells.size) {
    for (const [column, cell] of cells) {
      if (column >= area.column && column < end) visit(cell, row, column);
    }
    return;
  }
  for (let column = area.column; column < end; column++) {
    const cell = cells.get(column);
    if (cell) visit(cell, row, column);
  }
}
