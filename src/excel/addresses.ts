import { cellAddress, type CellArea } from "../tracker/grid";

const SHEET_ROWS = 1_048_576;
const SHEET_COLUMNS = 16_384;

/** The area of "G8", "G8:H9", "G:H" or "8:9" within a sheet; null for anything else. */
export function parseArea(address: string): CellArea | null {
  const corners = address.split(":").map(cornerOf);
  const [first, last = first, more] = corners;
  if (!first || !last || more !== undefined) return null;
  const row = first.row ?? 0;
  const column = first.column ?? 0;
  return {
    row,
    column,
    rowCount: (last.row ?? SHEET_ROWS - 1) - row + 1,
    columnCount: (last.column ?? SHEET_COLUMNS - 1) - column + 1,
  };
}

/** "G8:H9", or "G8" for one cell. */
export function areaAddress({ row, column, rowCount, columnCount }: CellArea): string {
  const first = cellAddress({ row, column });
  if (rowCount === 1 && columnCount === 1) return first;
  return `${first}:${cellAddress({ row: row + rowCount - 1, column: column + columnCount - 1 })}`;
}

/** Whether an area is of whole rows or whole columns. */
export function isWholeLines({ rowCount, columnCount }: CellArea): boolean {
  return rowCount === SHEET_ROWS || columnCount === SHEET_COLUMNS;
}

/** The cells that two areas share; null where they share none. */
export function sharedArea(one: CellArea, other: CellArea): CellArea | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rowCount = Math.min(one.row + one.rowCount, other.row + other.rowCount) - row;
  const columnCount =
    Math.min(one.column + one.columnCount, other.column + other.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

interface Corner {
  /** null in a whole column. */
  readonly row: number | null;
  /** null in a whole row. */
  readonly column: number | null;
}

function cornerOf(text: string): Corner | null {
  const [, letters = "", digits = ""] = /^\$?([A-Z]{0,3})\$?(\d{0,7})$/i.exec(text) ?? [];
  if (letters === "" && digits === "") return null;
  return {
    row: digits === "" ? null : Number(digits) - 1,
    column: letters === "" ? null : columnOf(letters),
  };
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
