import { ERRORS, ExcelError, Matrix, Reference, type Operand, type Scalar } from "./values";

/**
 * What stands at one place of each operand goes to `combine`: single values, rows and columns stand at every place. An
 * error value that it throws is the result there. `combine` must not keep the list that it is given.
 */
export function liftOver(
  operands: readonly (Scalar | Matrix)[],
  combine: (values: readonly Scalar[]) => Scalar,
): Matrix {
  const matrices = operands.filter((operand) => operand instanceof Matrix);
  const rowCount = Math.max(...matrices.map((each) => each.rowCount));
  const columnCount = Math.max(...matrices.map((each) => each.columnCount));
  const rows = Math.max(...matrices.map((each) => each.storedRows));
  const columns = Math.max(...matrices.map((each) => each.storedColumns));
  const readers = operands.map((operand) => readerOf(operand));
  const values: Scalar[] = readers.map(() => null);
  const cells: Scalar[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      readers.forEach((read, n) => (values[n] = read(row, column)));
      cells.push(combineOrError(combine, values));
    }
  }
  return new Matrix(rowCount, columnCount, rows, columns, cells);
}

/** Chosen once for an operand, not at every place: this is where formulas over whole tables spend their time. */
function readerOf(operand: Scalar | Matrix): (row: number, column: number) => Scalar {
  if (!(operand instanceof Matrix)) return () => operand;
  const { rowCount, columnCount, storedRows, storedColumns, cells } = operand;
  if (columnCount === 1 && rowCount > 1 && storedRows === rowCount) {
    return (row) => (row < rowCount ? (cells[row] ?? null) : ERRORS.na);
  }
  return (row, column) => {
    const [r, c] = [rowCount === 1 ? 0 : row, columnCount === 1 ? 0 : column];
    if (r >= rowCount || c >= columnCount) return ERRORS.na;
    return r < storedRows && c < storedColumns ? (cells[r * storedColumns + c] ?? null) : null;
  };
}

function combineOrError(
  combine: (values: readonly Scalar[]) => Scalar,
  values: readonly Scalar[],
): Scalar {
  try {
    return combine(values);
  } catch (error) {
    if (error instanceof ExcelError) return error;
    throw error;
  }
}

/** Calls a calculation that may throw an error value, which is its result then. */
export function caught<T>(calculate: () => T): T | ExcelError {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof ExcelError) return error;
    throw error;
  }
}

/** The cell of a range in the row of a formula beside it, or in the column of one under or over it. */
export function intersectingCell(
  { sheet, area }: Reference,
  place: { row: number; column: number },
): Reference | null {
  const { row, column, rowCount, columnCount } = area;
  const inRow = place.row >= row && place.row < row + rowCount;
  const inColumn = place.column >= column && place.column < column + columnCount;
  const at = {
    row: rowCount === 1 ? row : place.row,
    column: columnCount === 1 ? column : place.column,
  };
  if ((rowCount !== 1 && !inRow) || (columnCount !== 1 && !inColumn)) return null;
  return new Reference(sheet, { ...at, rowCount: 1, columnCount: 1 });
}

/** The first value of an operand's values. */
export function topLeft(operand: Scalar | Matrix): Scalar {
  return operand instanceof Matrix ? operand.at(0, 0) : operand;
}

export function isScalar(operand: Operand): operand is Scalar {
  return !(operand instanceof Matrix) && !(operand instanceof Reference);
}
