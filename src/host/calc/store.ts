import { areaAddress } from "../workbook/address";
import { isBlank } from "../workbook/blankCell";
import { getCell, setCell } from "../workbook/cells";
import type { Area, Cell, Worksheet } from "../workbook/model";
import type { FormulaCell } from "./formulas";
import { ERRORS, ExcelError, Matrix, type Scalar } from "./values";

/** Writes a formula's values into the cells that it fills; only cells whose value changes are touched. */
export function store(
  { sheet, cell, output, row, column }: FormulaCell,
  values: Scalar | Matrix,
): void {
  if (cell.arrayRange === undefined) {
    storeValue(sheet, row, column, values instanceof Matrix ? values.at(0, 0) : values);
    return;
  }
  for (let r = 0; r < output.rowCount; r++) {
    for (let c = 0; c < output.columnCount; c++) {
      storeValue(sheet, output.row + r, output.column + c, elementAt(values, r, c));
    }
  }
}

/** A single row or column is repeated over a range that is larger; past other ends stands #N/A. */
function elementAt(values: Scalar | Matrix, row: number, column: number): Scalar {
  if (!(values instanceof Matrix)) return values;
  const { rowCount, columnCount } = values;
  const [r, c] = [rowCount === 1 ? 0 : row, columnCount === 1 ? 0 : column];
  return r < rowCount && c < columnCount ? values.at(r, c) : ERRORS.na;
}

/**
 * Gives a formula that was just entered the cells that it fills, so that it is saved as the array formula it is. Returns
 * the area beside it that it spilled over, or null; where other cells are in its way, the result is #SPILL!.
 */
export function spill(formula: FormulaCell, values: Scalar | Matrix): Area | null {
  const { sheet, row, column, cell } = formula;
  const { rowCount, columnCount } =
    values instanceof Matrix ? values : { rowCount: 1, columnCount: 1 };
  const area = { row, column, rowCount, columnCount };
  const isFree = allCells(area).every(
    ([r, c]) => (r === row && c === column) || isEmpty(sheet, r, c),
  );
  cell.dynamicArray = true;
  cell.arrayRange = areaAddress(isFree ? area : { row, column, rowCount: 1, columnCount: 1 });
  store({ ...formula, output: isFree ? area : formula.output }, isFree ? values : ERRORS.spill);
  return isFree && rowCount * columnCount > 1 ? area : null;
}

function allCells({ row, column, rowCount, columnCount }: Area): [number, number][] {
  return Array.from({ length: rowCount * columnCount }, (_each, n) => [
    row + Math.floor(n / columnCount),
    column + (n % columnCount),
  ]);
}

function isEmpty(sheet: Worksheet, row: number, column: number): boolean {
  const cell = getCell(sheet, row, column);
  return !cell || isBlank(cell);
}

function storeValue(sheet: Worksheet, row: number, column: number, result: Scalar): void {
  const { value, isError } = cellValue(result);
  const cell = getCell(sheet, row, column);
  if (cell?.value === value && (cell.isError ?? false) === isError) return;
  const changed: Cell = cell && !isBlank(cell) ? cell : { value, style: cell?.style ?? 0 };
  changed.value = value;
  if (isError) changed.isError = true;
  else delete changed.isError;
  setCell(sheet, row, column, changed);
}

/** A formula that gives a blank shows 0. */
function cellValue(result: Scalar): { value: Cell["value"]; isError: boolean } {
  if (result instanceof ExcelError) return { value: result.code, isError: true };
  if (typeof result === "number" && !Number.isFinite(result)) {
    return { value: ERRORS.num.code, isError: true };
  }
  return { value: result === null || Object.is(result, -0) ? 0 : result, isError: false };
}
