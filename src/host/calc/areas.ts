import { areaBetween } from "../workbook/address";
import type { Area } from "../workbook/model";

export function intersects(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}

/** The cells that both areas hold; null where there are none. */
export function intersection(a: Area, b: Area): Area | null {
  if (!intersects(a, b)) return null;
  return areaBetween(
    { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) },
    {
      row: Math.min(a.row + a.rowCount, b.row + b.rowCount) - 1,
      column: Math.min(a.column + a.columnCount, b.column + b.columnCount) - 1,
    },
  );
}

/** The smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  return areaBetween(
    { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
    {
      row: Math.max(a.row + a.rowCount, b.row + b.rowCount) - 1,
      column: Math.max(a.column + a.columnCount, b.column + b.columnCount) - 1,
    },
  );
}

/** Tells areas of a workbook apart. */
export function areaKey(sheetId: string, { row, column, rowCount, columnCount }: Area): string {
  return `${sheetId}!${row},${column},${rowCount},${columnCount}`;
}
