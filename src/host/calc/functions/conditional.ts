import { CellSet } from "../cellSet";
import { cellTest, criterionKey } from "../criteria";
import { ERRORS, ExcelError, Reference, type Matrix, type Operand, type Scalar } from "../values";
import { average, maximum, minimum, sum } from "./aggregate";
import { isReference, type ExcelFunction, type FunctionTable, type Run } from "./function";

/** Counts and sums of the cells that meet criteria. */
export const CONDITIONALS: FunctionTable = {
  COUNTIF: { count: [2, 2], oneValue: (n) => n === 1, apply: countIfs },
  COUNTIFS: { count: [2, 254], oneValue: (n) => n % 2 === 1, apply: countIfs },
  SUMIF: overOneCriterion(sum),
  AVERAGEIF: overOneCriterion(average),
  SUMIFS: overCriteria(sum),
  AVERAGEIFS: overCriteria(average),
  MINIFS: overCriteria(minimum),
  MAXIFS: overCriteria(maximum),
};

type Aggregate = (numbers: readonly number[]) => number;

/** SUMIFS and its like: the range of the numbers first, then ranges and criteria in pairs. */
function overCriteria(aggregate: Aggregate): ExcelFunction {
  return {
    count: [3, 255],
    oneValue: (index) => index > 0 && index % 2 === 0,
    apply(run, [numbers = null, ...pairs]) {
      const matching = matchesOf(run, pairs);
      const matrix = run.matrix(numbers);
      if (!sameShape(matrix, matching)) throw ERRORS.value;
      return aggregate(numbersWhere(matrix, matching));
    },
  };
}

/** SUMIF and its like: the range of the numbers is last, and takes its shape from the first. */
function overOneCriterion(aggregate: Aggregate): ExcelFunction {
  return {
    count: [2, 3],
    oneValue: (index) => index === 1,
    apply(run, [range = null, criterion = null, numbers = range]) {
      const matching = matchesOf(run, [range, criterion]);
      return aggregate(numbersWhere(run.matrix(reshaped(numbers, range)), matching));
    },
  };
}

function reshaped(numbers: Operand, like: Operand): Operand {
  if (!isReference(numbers) || !isReference(like)) return numbers;
  const { rowCount, columnCount } = like.area;
  return new Reference(numbers.sheet, { ...numbers.area, rowCount, columnCount });
}

/** Which cells of a shape meet every criterion. */
interface Matches {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly storedRows: number;
  readonly storedColumns: number;
  /** Of the stored cells, row after row. */
  readonly cells: CellSet;
  /** Whether the blank cells past the stored ones meet them. */
  readonly blanks: boolean;
}

function countIfs(run: Run, pairs: readonly Operand[]): number {
  const { rowCount, columnCount, cells, blanks } = matchesOf(run, pairs);
  return cells.count + (blanks ? rowCount * columnCount - cells.size : 0);
}

function matchesOf(run: Run, pairs: readonly Operand[]): Matches {
  let all: Matches | null = null;
  for (let n = 0; n + 1 < pairs.length; n += 2) {
    const matches = matchesOfOne(run, run.matrix(pairs[n] ?? null), pairs[n + 1] as Scalar);
    all = all ? bothMatch(all, matches) : matches;
  }
  if (!all) throw ERRORS.value;
  return all;
}

/** The same column is asked for the same word by many formulas: what was found is kept with the column's values. */
const found = new WeakMap<Matrix, Map<string, Matches>>();

function matchesOfOne(run: Run, matrix: Matrix, criterion: Scalar): Matches {
  const known = found.get(matrix) ?? new Map<string, Matches>();
  found.set(matrix, known);
  const key = criterionKey(criterion);
  const kept = known.get(key);
  if (kept) return kept;
  const test = cellTest(criterion, run.date1904);
  const { rowCount, columnCount, storedRows, storedColumns } = matrix;
  const cells = CellSet.where(matrix.cells, test);
  const shape = { rowCount, columnCount, storedRows, storedColumns };
  const matches = { ...shape, cells, blanks: test(null) };
  known.set(key, matches);
  return matches;
}

function bothMatch(a: Matches, b: Matches): Matches {
  if (!sameShape(a, b)) throw ERRORS.value;
  const [longer, other] = a.cells.size >= b.cells.size ? [a, b] : [b, a];
  const cells = longer.cells.and(other.cells, other.blanks);
  return { ...longer, cells, blanks: a.blanks && b.blanks };
}

interface Shape {
  readonly rowCount: number;
  readonly columnCount: number;
}

function sameShape(a: Shape, b: Shape): boolean {
  return a.rowCount === b.rowCount && a.columnCount === b.columnCount;
}

function numbersWhere(matrix: Matrix, matches: Matches): number[] {
  const numbers: number[] = [];
  matches.cells.forEach((n) => {
    const row = Math.floor(n / matches.storedColumns);
    const cell = matrix.at(row, n % matches.storedColumns);
    if (cell instanceof ExcelError) throw cell;
    if (typeof cell === "number") numbers.push(cell);
  });
  return numbers;
}
