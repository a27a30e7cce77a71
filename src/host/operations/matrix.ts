import { excelError } from "../richapi/errors";
import type { Area } from "../workbook/model";
import { isUnbounded } from "./areas";

/** What a cell-level property is set to, cell by cell; null leaves a cell as it is. */
export type Matrix = (row: number, column: number) => unknown;

/**
 * Reads what was given for an area: rows of columns of its very shape, or one value for every cell. Anything else, and
 * anything at all for entire rows or columns, is InvalidArgument.
 */
export function matrixFor(area: Area, given: unknown): Matrix {
  if (given === null || given === undefined || isUnbounded(area))
    throw excelError("InvalidArgument");
  if (!Array.isArray(given)) return () => given;
  const rows = given as unknown[];
  if (rows.length !== area.rowCount) throw wrongShape();
  for (const row of rows) {
    if (!Array.isArray(row) || row.length !== area.columnCount) throw wrongShape();
  }
  return (row, column) => (rows as unknown[][])[row - area.row]?.[column - area.column];
}

function wrongShape(): Error {
  return excelError(
    "InvalidArgument",
    "the number of rows or columns in the input array doesn't match the size of the range",
  );
}
