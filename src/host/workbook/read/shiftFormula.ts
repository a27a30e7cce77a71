import { cellAddress, columnIndex, columnLetters, SHEET_COLUMNS, SHEET_ROWS } from "../address";

/** Texts and quoted sheet names; then a reference with what must not stand beside it. */
const TOKEN =
  /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\])|(?<![\w.$])(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})(?![\w.(])|(?<![\w.$:])(\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[0-9]{1,7}:\$?[0-9]{1,7})(?![\w.(:])/g;

/** A formula as it reads some rows and columns further on: relative references move, ones with $ stay. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(
    TOKEN,
    (whole: string, quoted?: string, ...groups: (string | undefined)[]) => {
      if (quoted !== undefined) return whole;
      const [columnLock, letters, rowLock, digits, span] = groups;
      if (span !== undefined) return shiftSpan(span, rows, columns);
      const column = columnIndex(letters ?? "") + (columnLock ? 0 : columns);
      const row = Number(digits) - 1 + (rowLock ? 0 : rows);
      const wrapped = { row: wrap(row, SHEET_ROWS), column: wrap(column, SHEET_COLUMNS) };
      if (!columnLock && !rowLock) return cellAddress(wrapped.row, wrapped.column);
      return `${columnLock ?? ""}${columnLetters(wrapped.column)}${rowLock ?? ""}${wrapped.row + 1}`;
    },
  );
}

/** Whole columns ("B:$D") or rows ("2:5"). */
function shiftSpan(span: string, rows: number, columns: number): string {
  return span
    .split(":")
    .map((side) => {
      if (side.startsWith("$")) return side;
      if (/^[0-9]/.test(side)) return String(wrap(Number(side) - 1 + rows, SHEET_ROWS) + 1);
      return columnLetters(wrap(columnIndex(side) + columns, SHEET_COLUMNS));
    })
    .join(":");
}

/** References go round the sheet's edge, as Excel's shared formulas do. */
function wrap(index: number, size: number): number {
  return ((index % size) + size) % size;
}
