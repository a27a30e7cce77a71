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

/** One value for each cell's style, as rows; a style is read once. */
export function readStyles<T>(sheet: Worksheet, area: Area, read: (style: number) => T): T[][] {
  const known: T[] = [];
  const valueOf = (style: number): T =>
    style in known ? (known[style] as T) : (known[style] = read(style));
  const columnStyles = Array.from(
    { length: area.columnCount },
    (_, i) => sheet.columnStyles?.get(area.column + i) ?? 0,
  );
  const rows: T[][] = [];
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    const cells = sheet.rows.get(row);
    const rowStyle = sheet.rowStyles?.get(row);
    rows.push(
      columnStyles.map((columnStyle, i) =>
        valueOf(cells?.get(area.column + i)?.style ?? rowStyle ?? columnStyle),
      ),
    );
  }
  return rows;
}
