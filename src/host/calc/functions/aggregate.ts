import type { Worksheet } from "../../workbook/model";
import { toNumber } from "../coerce";
import { ERRORS, ExcelError, type Matrix, type Operand, type Scalar } from "../values";
import { isReference, type ExcelFunction, type FunctionTable, type Run } from "./function";

type Aggregate = (numbers: readonly number[]) => number;

/** Functions over any number of ranges and values. */
export const AGGREGATES: FunctionTable = {
  SUM: overNumbers(sum),
  PRODUCT: overNumbers((numbers) => (numbers.length ? numbers.reduce((a, b) => a * b) : 0)),
  AVERAGE: overNumbers(average),
  MEDIAN: overNumbers(median),
  MIN: overNumbers(minimum),
  MAX: overNumbers(maximum),
  SMALL: { count: [2, 2], apply: small },
  COUNT: { count: [1, 255], apply: (run, args) => countOf(run, args, isNumberLike(run)) },
  COUNTA: { count: [1, 255], apply: (run, args) => countOf(run, args, (cell) => cell !== null) },
  COUNTBLANK: { count: [1, 1], apply: (run, [range = null]) => blanksIn(run.matrix(range)) },
  SUMPRODUCT: { count: [1, 255], arrays: true, apply: (run, args) => sumProduct(run, args) },
  SUBTOTAL: { count: [2, 255], apply: subtotal },
};

function overNumbers(aggregate: Aggregate): ExcelFunction {
  return { count: [1, 255], apply: (run, args) => aggregate(numbersOf(run, args)) };
}

/** The numbers of ranges and arrays, and values given directly as numbers. Throws the first error among them. */
export function numbersOf(run: Run, args: readonly Operand[]): number[] {
  const numbers: number[] = [];
  for (const arg of args) {
    if (!isMany(arg)) {
      numbers.push(toNumber(arg, run.date1904));
      continue;
    }
    for (const cell of run.matrix(arg).cells) {
      if (typeof cell === "number") numbers.push(cell);
      else if (cell instanceof ExcelError) throw cell;
    }
  }
  return numbers;
}

function isMany(arg: Operand): arg is Exclude<Operand, Scalar> {
  return typeof arg === "object" && arg !== null && !(arg instanceof ExcelError);
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

export function average(numbers: readonly number[]): number {
  if (numbers.length === 0) throw ERRORS.div0;
  return sum(numbers) / numbers.length;
}

export function minimum(numbers: readonly number[]): number {
  return numbers.reduce((least, each) => Math.min(least, each), numbers[0] ?? 0);
}

export function maximum(numbers: readonly number[]): number {
  return numbers.reduce((most, each) => Math.max(most, each), numbers[0] ?? 0);
}

function median(numbers: readonly number[]): number {
  if (numbers.length === 0) throw ERRORS.num;
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return average(sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1));
}

/** The n-th smallest number. */
function small(run: Run, [range = null, nth = null]: readonly Operand[]): number {
  const sorted = numbersOf(run, [range]).sort((a, b) => a - b);
  const [place = 0] = numbersOf(run, [nth]);
  const found = sorted[Math.ceil(place) - 1];
  if (found === undefined) throw ERRORS.num;
  return found;
}

function countOf(
  run: Run,
  args: readonly Operand[],
  counts: (value: Scalar, direct: boolean) => boolean,
): number {
  return args.reduce<number>((total, arg) => {
    if (!isMany(arg)) return total + Number(counts(arg ?? 0, true));
    return total + run.matrix(arg).cells.filter((cell) => counts(cell, false)).length;
  }, 0);
}

/** In ranges only numbers count; given directly, also what can be read as one. */
function isNumberLike(run: Run): (value: Scalar, direct: boolean) => boolean {
  return (value, direct) => {
    if (typeof value === "number") return true;
    if (!direct || value instanceof ExcelError) return false;
    try {
      toNumber(value, run.date1904);
      return true;
    } catch (error) {
      if (error instanceof ExcelError) return false;
      throw error;
    }
  };
}

/** Blank cells and empty text; those past the stored ones are blank. */
function blanksIn({ rowCount, columnCount, cells }: Matrix): number {
  const filled = cells.filter((cell) => cell !== null && cell !== "").length;
  return rowCount * columnCount - filled;
}

/** Ranges of one shape multiplied cell by cell, what is not a number as 0. */
function sumProduct(run: Run, args: readonly Operand[]): number {
  const matrices = args.map((arg) => run.matrix(arg));
  const [first, ...others] = matrices;
  if (!first) return 0;
  const fits = ({ rowCount, columnCount }: Matrix): boolean =>
    rowCount === first.rowCount && columnCount === first.columnCount;
  if (!others.every(fits)) throw ERRORS.value;
  let total = 0;
  for (let row = 0; row < first.storedRows; row++) {
    for (let column = 0; column < first.storedColumns; column++) {
      let product = factor(first.at(row, column));
      for (const other of others) product *= factor(other.at(row, column));
      total += product;
    }
  }
  return total;
}

function factor(cell: Scalar): number {
  if (typeof cell === "number") return cell;
  if (cell instanceof ExcelError) throw cell;
  return 0;
}

const SUBTOTALS: Readonly<Record<number, Aggregate>> = {
  1: average,
  2: (numbers) => numbers.length,
  4: maximum,
  5: minimum,
  9: sum,
};

/** Leaves out other subtotals, and with a code over 100 hidden rows too. Code 3 counts what is not blank. */
function subtotal(run: Run, [code = null, ...ranges]: readonly Operand[]): Operand {
  const asked = toNumber(run.single(code), run.date1904);
  const kind = asked > 100 ? asked - 100 : asked;
  const values = ranges.flatMap((range) => subtotalValues(range, asked > 100));
  if (kind === 3) return values.filter((value) => value !== "").length;
  const aggregate = SUBTOTALS[kind];
  if (!aggregate) throw ERRORS.value;
  return aggregate(values.filter((value) => typeof value === "number"));
}

function subtotalValues(range: Operand, visibleOnly: boolean): Scalar[] {
  if (!isReference(range)) throw ERRORS.value;
  const { sheet, area } = range;
  const values: Scalar[] = [];
  for (const [row, cells] of sheet.rows) {
    if (row < area.row || row >= area.row + area.rowCount || isLeftOut(sheet, row, visibleOnly))
      continue;
    for (const [column, cell] of cells) {
      if (column < area.column || column >= area.column + area.columnCount) continue;
      if (!/\bSUBTOTAL\(/i.test(cell.formula ?? "")) values.push(cell.value);
    }
  }
  return values;
}

function isLeftOut(sheet: Worksheet, row: number, visibleOnly: boolean): boolean {
  return visibleOnly && sheet.hiddenRows.has(row);
}
