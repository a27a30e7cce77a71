import type { Area } from "./model";

export interface Position {
  row: number;
  column: number;
}

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** 0 for "A", 26 for "AA"; letters of either case. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** "C8" for row 7, column 2. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "C8:D9", or "C8" for one cell. */
export function areaAddress({ row, column, rowCount, columnCount }: Area): string {
  const first = cellAddress(row, column);
  if (rowCount === 1 && columnCount === 1) return first;
  return `${first}:${cellAddress(row + rowCount - 1, column + columnCount - 1)}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/;

/** The position of "C8" or "$C$8"; null for anything else, or outside a worksheet. */
export function parseCellAddress(address: string): Position | null {
  const [, letters, digits] = CELL.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const position = { row: Number(digits) - 1, column: columnIndex(letters) };
  return inSheet(position) ? position : null;
}

function inSheet({ row, column }: Position): boolean {
  return row >= 0 && row < SHEET_ROWS && column >= 0 && column < SHEET_COLUMNS;
}

/** The area of "C8:D9", "C8", "B:D" or "2:5", with or without $, in either order of corners; null for anything else. */
export function parseAreaAddress(address: string): Area | null {
  const colon = address.indexOf(":");
  if (colon === -1) {
    const cell = parseCellAddress(address);
    return cell && areaBetween(cell, cell);
  }
  const from = parseCorner(address.slice(0, colon), FIRST_CELL);
  const to = parseCorner(address.slice(colon + 1), LAST_CELL);
  if (!from || from.kind !== to?.kind) return null;
  return areaBetween(from, to);
}

const FIRST_CELL: Position = { row: 0, column: 0 };
const LAST_CELL: Position = { row: SHEET_ROWS - 1, column: SHEET_COLUMNS - 1 };

/** A corner of an area; whole rows and columns take the missing part from `rest`. */
function parseCorner(
  text: string,
  rest: Position,
): (Position & { kind: "cell" | "row" | "column" }) | null {
  const cell = parseCellAddress(text);
  if (cell) return { row: cell.row, column: cell.column, kind: "cell" };
  const bare = text.replace("$", "");
  if (/^[A-Za-z]{1,3}$/.test(bare)) {
    const column = columnIndex(bare);
    return column < SHEET_COLUMNS ? { row: rest.row, column, kind: "column" } : null;
  }
  if (!/^[0-9]{1,7}$/.test(bare)) return null;
  const row = Number(bare) - 1;
  return row >= 0 && row < SHEET_ROWS ? { row, column: rest.column, kind: "row" } : null;
}

/** The area with these two corners, in any order. */
export function areaBetween(a: Position, b: Position): Area {
  return {
    row: Math.min(a.row, b.row),
    column: Math.min(a.column, b.column),
    rowCount: Math.abs(a.row - b.row) + 1,
    columnCount: Math.abs(a.column - b.column) + 1,
  };
}

/** A list of areas as the file writes it ("A1:B2 D4"); what cannot be read is left out. */
export function parseAreas(list: string): Area[] {
  return list
    .split(/\s+/)
    .map(parseAreaAddress)
    .filter((area) => area !== null);
}

/** A worksheet's name as formulas write it: "'Board summary'", or bare where that is safe. */
export function quotedSheetName(name: string): string {
  const word = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const address = /^([A-Za-z]{1,3}[0-9]+|[Rr][0-9]*([Cc][0-9]*)?|[Cc][0-9]*)$/.test(name);
  const bare = word && !address;
  return bare ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "'Board summary'!$B$12:$B$18". */
export function absoluteReference(sheetName: string, area: Area): string {
  const address = areaAddress(area).replace(/([A-Z]+)([0-9]+)/g, "$$$1$$$2");
  return `${quotedSheetName(sheetName)}!${address}`;
}
