import { excelError } from "../richapi/errors";
import {
  areaAddress,
  columnLetters,
  quotedSheetName,
  SHEET_COLUMNS,
  SHEET_ROWS,
} from "../workbook/address";
import type { Area, Worksheet } from "../workbook/model";

export const WHOLE_SHEET: Area = {
  row: 0,
  column: 0,
  rowCount: SHEET_ROWS,
  columnCount: SHEET_COLUMNS,
};

export function hasWholeColumns(area: Area): boolean {
  return area.row === 0 && area.rowCount === SHEET_ROWS;
}

export function hasWholeRows(area: Area): boolean {
  return area.column === 0 && area.columnCount === SHEET_COLUMNS;
}

/** Entire rows or columns: Excel gives no cell-level values for these, and takes none. */
export function isUnbounded(area: Area): boolean {
  return hasWholeColumns(area) || hasWholeRows(area);
}

export function wholeRows({ row, rowCount }: Area): Area {
  return { row, column: 0, rowCount, columnCount: SHEET_COLUMNS };
}

export function wholeColumns({ column, columnCount }: Area): Area {
  return { row: 0, column, rowCount: SHEET_ROWS, columnCount };
}

export function lastRow(area: Area): number {
  return area.row + area.rowCount - 1;
}

export function lastColumn(area: Area): number {
  return area.column + area.columnCount - 1;
}

export function sameArea(a: Area, b: Area): boolean {
  return (
    a.row === b.row &&
    a.column === b.column &&
    a.rowCount === b.rowCount &&
    a.columnCount === b.columnCount
  );
}

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columnCount = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

export function overlaps(a: Area, b: Area): boolean {
  return intersection(a, b) !== null;
}

export function contains(outer: Area, inner: Area): boolean {
  const shared = intersection(outer, inner);
  return shared !== null && sameArea(shared, inner);
}

/** The smallest area that holds both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(lastRow(a), lastRow(b)) - row + 1,
    columnCount: Math.max(lastColumn(a), lastColumn(b)) - column + 1,
  };
}

/** The area, or InvalidArgument where it is empty or leaves the worksheet. */
export function checkedArea(area: Area): Area {
  const inside =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rowCount > 0 &&
    area.columnCount > 0 &&
    lastRow(area) < SHEET_ROWS &&
    lastColumn(area) < SHEET_COLUMNS;
  if (!inside) throw excelError("InvalidArgument");
  return area;
}

export function oneCell(row: number, column: number): Area {
  return { row, column, rowCount: 1, columnCount: 1 };
}

/** Parts of `area` that `hole` leaves: above, below, left and right of it. */
export function without(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const parts: Area[] = [
    { ...area, rowCount: cut.row - area.row },
    { ...area, row: lastRow(cut) + 1, rowCount: lastRow(area) - lastRow(cut) },
    { ...cut, column: area.column, columnCount: cut.column - area.column },
    { ...cut, column: lastColumn(cut) + 1, columnCount: lastColumn(area) - lastColumn(cut) },
  ];
  return parts.filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}

/** "C8:D9"; whole columns are "C:D" and whole rows "8:9". */
export function shortAddress(area: Area): string {
  if (hasWholeRows(area)) return `${area.row + 1}:${lastRow(area) + 1}`;
  if (hasWholeColumns(area)) {
    return `${columnLetters(area.column)}:${columnLetters(lastColumn(area))}`;
  }
  return areaAddress(area);
}

/** "'Board summary'!C8:D9", as `range.address` gives it. */
export function fullAddress(sheet: Worksheet, area: Area): string {
  return `${quotedSheetName(sheet.name)}!${shortAddress(area)}`;
}
