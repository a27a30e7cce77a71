import { getCell } from "../workbook/cells";
import type { Area, Cell, Worksheet } from "../workbook/model";

/**
 * One value for each cell of an area, as rows. Cells that do not exist give `blank`, and whole rows of them cost
 * nothing but the row, so that large sparse sheets are quick to read.
 */
export function readCells<T>(
  sheet: Worksheet,
  area: Area,
  blank: T,
  read: (cell: Cell, row: number, column: number) => T,
): T[][] {
  const rows: T[][] = [];
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    const values = new Array<T>(area.columnCount).fill(blank);
    const cells = sheet.rows.get(row);
    for (let i = 0; cells && i < area.columnCount; i++) {
      const cell = cells.get(area.column + i);
      if (cell) values[i] = read(cell, row, area.column + i);
    }
    rows.push(values);
  }
  return rows;
}

/** Calls `visit` for each cell of the area that exists. */
export function visitCells(
  sheet: Worksheet,
  area: Area,
  visit: (cell: Cell, row: number, column: number) => void,
): void {
  const last = { row: area.row + area.rowCount, column: area.column + area.columnCount };
  for (const [row, cells] of sheet.rows) {
    if (row < area.row || row >= last.row) continue;
    for (const [column, cell] of cells) {
      if (column >= area.column && column < last.column) visit(cell, row, column);
    }
  }
}

export function valueAt(sheet: Worksheet, row: number, column: number): Cell["value"] {
  return getCell(sheet, row, column)?.value ?? "";
}
