import type { Area, Worksheet } from "../workbook/model";
import { lastColumn, lastRow } from "./areas";

const ROW_HEIGHT = 15;
const COLUMN_WIDTH = 48;

export function standardHeight(sheet: Worksheet): number {
  return sheet.defaultRowHeight ?? ROW_HEIGHT;
}

export function standardWidth(sheet: Worksheet): number {
  return sheet.defaultColumnWidth ?? COLUMN_WIDTH;
}

/** Points; a hidden row has none. */
export function rowHeight(sheet: Worksheet, row: number): number {
  return sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? standardHeight(sheet));
}

export function columnWidth(sheet: Worksheet, column: number): number {
  if (sheet.hiddenColumns.has(column)) return 0;
  return sheet.columnWidths.get(column) ?? standardWidth(sheet);
}

/** The place and size of an area in points, from the sheet's upper left corner. */
export function frameOf(
  sheet: Worksheet,
  area: Area,
): {
  left: number;
  top: number;
  width: number;
  height: number;
} {
  return {
    left: distance(sheet, "column", 0, area.column),
    top: distance(sheet, "row", 0, area.row),
    width: distance(sheet, "column", area.column, lastColumn(area) + 1),
    height: distance(sheet, "row", area.row, lastRow(area) + 1),
  };
}

/** Points from one row or column to another: the standard size of each, and what those with a size of their own add. */
function distance(sheet: Worksheet, axis: "row" | "column", from: number, to: number): number {
  const [sizes, hidden, standard] =
    axis === "row"
      ? [sheet.rowHeights, sheet.hiddenRows, standardHeight(sheet)]
      : [sheet.columnWidths, sheet.hiddenColumns, standardWidth(sheet)];
  let points = (to - from) * standard;
  for (const [index, size] of sizes) {
    if (index >= from && index < to && !hidden.has(index)) points += size - standard;
  }
  for (const index of hidden) if (index >= from && index < to) points -= standard;
  return points;
}

/** Sets the height of every row of an area, in points; 0 hides, as in Excel. */
export function setRowHeights(sheet: Worksheet, area: Area, points: number): void {
  for (let row = area.row; row <= lastRow(area); row++) {
    if (points === 0) sheet.hiddenRows.add(row);
    else {
      sheet.hiddenRows.delete(row);
      sheet.rowHeights.set(row, points);
    }
    sheet.changed.rows.add(row);
  }
}

export function setColumnWidths(sheet: Worksheet, area: Area, points: number): void {
  for (let column = area.column; column <= lastColumn(area); column++) {
    if (points === 0) sheet.hiddenColumns.add(column);
    else {
      sheet.hiddenColumns.delete(column);
      sheet.columnWidths.set(column, points);
    }
  }
  sheet.changed.aspects.add("columns");
}

export function setRowsHidden(sheet: Worksheet, area: Area, hidden: boolean): void {
  for (let row = area.row; row <= lastRow(area); row++) {
    if (hidden === sheet.hiddenRows.has(row)) continue;
    if (hidden) sheet.hiddenRows.add(row);
    else sheet.hiddenRows.delete(row);
    sheet.changed.rows.add(row);
  }
}

export function setColumnsHidden(sheet: Worksheet, area: Area, hidden: boolean): void {
  for (let column = area.column; column <= lastColumn(area); column++) {
    if (hidden) sheet.hiddenColumns.add(column);
    else sheet.hiddenColumns.delete(column);
  }
  sheet.changed.aspects.add("columns");
}
