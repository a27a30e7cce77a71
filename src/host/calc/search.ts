import { compareValues, foldCase } from "./compare";
import { ExcelError, type Matrix, type Scalar } from "./values";
import { hasWildcard, wildcardTest } from "./wildcard";

/** Position of the first equal value in a single row or column, -1 where there is none. */
export function firstEqual(vector: Matrix, sought: Scalar, wildcards: boolean): number {
  if (wildcards && typeof sought === "string" && hasWildcard(sought)) {
    const matches = wildcardTest(sought);
    return vector.cells.findIndex((cell) => typeof cell === "string" && matches(cell));
  }
  return positionsIn(vector).get(keyOf(sought)) ?? -1;
}

/** Position of the last value that is not after the sought one, in values that ascend. */
export function lastNotAfter(vector: Matrix, sought: Scalar): number {
  return vector.cells.findLastIndex(
    (cell) => comparable(cell, sought) && compareValues(cell, sought) <= 0,
  );
}

/** Position of the last value that is not before the sought one, in values that descend. */
export function lastNotBefore(vector: Matrix, sought: Scalar): number {
  return vector.cells.findLastIndex(
    (cell) => comparable(cell, sought) && compareValues(cell, sought) >= 0,
  );
}

/**
 * As XLOOKUP looks: mode 0 for an equal value, 2 for one that a pattern matches, -1 or 1 for the next smaller or larger
 * one where none is equal, in any order; from the end where `backwards`.
 */
export function nearest(vector: Matrix, sought: Scalar, mode: number, backwards: boolean): number {
  const exact = backwards
    ? lastEqual(vector, sought, mode === 2)
    : firstEqual(vector, sought, mode === 2);
  if (exact >= 0 || (mode !== 1 && mode !== -1)) return exact;
  const order = (a: Scalar, b: Scalar): number => compareValues(a, b) * mode;
  return vector.cells.reduce<number>((best, cell, n) => {
    if (!comparable(cell, sought) || order(cell, sought) < 0) return best;
    return best < 0 || order(cell, vector.cells[best] ?? null) < 0 ? n : best;
  }, -1);
}

function lastEqual(vector: Matrix, sought: Scalar, wildcards: boolean): number {
  if (wildcards && typeof sought === "string" && hasWildcard(sought)) {
    const matches = wildcardTest(sought);
    return vector.cells.findLastIndex((cell) => typeof cell === "string" && matches(cell));
  }
  const key = keyOf(sought);
  return vector.cells.findLastIndex((cell) => cell !== null && keyOf(cell) === key);
}

function comparable(cell: Scalar, sought: Scalar): boolean {
  return cell !== null && !(cell instanceof ExcelError) && typeof cell === typeof sought;
}

/** Many formulas look things up in the same column: where each value stands first is found once. */
const known = new WeakMap<Matrix, Map<string, number>>();

function positionsIn(vector: Matrix): Map<string, number> {
  const kept = known.get(vector);
  if (kept) return kept;
  const positions = new Map<string, number>();
  vector.cells.forEach((cell, n) => {
    const key = keyOf(cell);
    if (cell !== null && !positions.has(key)) positions.set(key, n);
  });
  known.set(vector, positions);
  return positions;
}

function keyOf(value: Scalar): string {
  if (typeof value === "number") return `n${Number(value.toPrecision(15))}`;
  if (typeof value === "string") return `s${foldCase(value)}`;
  return value instanceof ExcelError ? `e${value.code}` : `b${value}`;
}
