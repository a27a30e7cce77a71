import { toLogical, toNumber } from "../coerce";
import { firstEqual, lastNotAfter, lastNotBefore, nearest } from "../search";
import { ERRORS, ExcelError, Matrix, Reference, type Operand, type Scalar } from "../values";
import { isReference, type FunctionTable, type Run } from "./function";

/** Finds values by place or by what stands beside them. */
export const LOOKUPS: FunctionTable = {
  INDEX: { count: [2, 3], oneValue: (n) => n > 0, apply: index },
  MATCH: { count: [2, 3], oneValue: (n) => n !== 1, apply: match },
  VLOOKUP: {
    count: [3, 4],
    oneValue: (n) => n !== 1,
    apply: (run, args) => lookup(run, args, true),
  },
  HLOOKUP: {
    count: [3, 4],
    oneValue: (n) => n !== 1,
    apply: (run, args) => lookup(run, args, false),
  },
  XLOOKUP: { count: [3, 6], oneValue: (n) => n === 0 || n > 3, apply: xlookup },
  CHOOSE: {
    count: [2, 255],
    oneValue: (n) => n === 0,
    apply(run, [which = null, ...choices]) {
      return choices[whole(which, run) - 1] ?? ERRORS.value;
    },
  },
};

function whole(value: Operand, run: Run): number {
  return Math.trunc(toNumber(value as Scalar, run.date1904));
}

/** Counted from 1; 0 takes the whole row or column. One number goes along a single row, else down. */
function index(run: Run, [from = null, first = null, second]: readonly Operand[]): Operand {
  const { rowCount, columnCount } = extentOf(run, from);
  const along = second === undefined && rowCount === 1;
  const row = along ? 1 : whole(first, run);
  const column = along ? whole(first, run) : second === undefined ? 0 : whole(second, run);
  if (row < 0 || column < 0) throw ERRORS.value;
  if (row > rowCount || column > columnCount) throw ERRORS.ref;
  return part(run, from, row - 1, column - 1);
}

function extentOf(run: Run, operand: Operand): { rowCount: number; columnCount: number } {
  if (operand instanceof ExcelError) throw operand;
  return isReference(operand) ? operand.area : run.matrix(operand);
}

/** One cell of a range or an array, a whole row where column is -1, a whole column where row is -1. */
function part(run: Run, from: Operand, row: number, column: number): Operand {
  if (isReference(from)) {
    const area = { ...from.area };
    if (row >= 0) Object.assign(area, { row: area.row + row, rowCount: 1 });
    if (column >= 0) Object.assign(area, { column: area.column + column, columnCount: 1 });
    return new Reference(from.sheet, area);
  }
  const matrix = run.matrix(from);
  const rows = row >= 0 ? [row] : [...Array(matrix.rowCount).keys()];
  const columns = column >= 0 ? [column] : [...Array(matrix.columnCount).keys()];
  return Matrix.ofRows(rows.map((r) => columns.map((c) => matrix.at(r, c))));
}

function match(run: Run, [sought = null, among = null, type = 1]: readonly Operand[]): number {
  const vector = run.matrix(among);
  if (vector.rowCount !== 1 && vector.columnCount !== 1) throw ERRORS.na;
  const order = toNumber(type as Scalar, run.date1904);
  const value = soughtValue(sought);
  if (order === 0) return found(firstEqual(vector, value, true)) + 1;
  return found(order > 0 ? lastNotAfter(vector, value) : lastNotBefore(vector, value)) + 1;
}

/** A blank cell is looked for as 0. */
function soughtValue(sought: Operand): Scalar {
  if (sought instanceof ExcelError) throw sought;
  return (sought as Scalar) ?? 0;
}

function found(position: number): number {
  if (position < 0) throw ERRORS.na;
  return position;
}

/** VLOOKUP goes down the first column and across, HLOOKUP along the first row and down. */
function lookup(
  run: Run,
  [sought = null, table = null, offset = null, approximate = true]: readonly Operand[],
  down: boolean,
): Operand {
  const { rowCount, columnCount } = extentOf(run, table);
  const at = whole(offset, run) - 1;
  if (at < 0) throw ERRORS.value;
  if (at >= (down ? columnCount : rowCount)) throw ERRORS.ref;
  const keys = run.matrix(down ? part(run, table, -1, 0) : part(run, table, 0, -1));
  const value = soughtValue(sought);
  const position = found(
    toLogical(approximate as Scalar) ? lastNotAfter(keys, value) : firstEqual(keys, value, true),
  );
  return down ? part(run, table, position, at) : part(run, table, at, position);
}

function xlookup(
  run: Run,
  [
    sought = null,
    among = null,
    results = null,
    otherwise,
    mode = 0,
    direction = 1,
  ]: readonly Operand[],
): Operand {
  const vector = run.matrix(among);
  const matchMode = whole(mode, run);
  const backwards = whole(direction, run) < 0;
  const position = nearest(vector, soughtValue(sought), matchMode, backwards);
  if (position < 0) return otherwise ?? ERRORS.na;
  return vector.columnCount === 1
    ? part(run, results, position, -1)
    : part(run, results, -1, position);
}
