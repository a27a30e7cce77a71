import type { Area, Worksheet } from "../workbook/model";
import { lastRow, overlaps } from "./areas";

/** A sheet's merged areas by their first row, and how many rows the tallest has. */
interface ByRow {
  /** How many there were: one that is added makes the order anew. */
  readonly count: number;
  readonly sorted: readonly { readonly area: Area; readonly index: number }[];
  readonly tallest: number;
}

const known = new WeakMap<readonly Area[], ByRow>();

/** The merged areas that an area touches, in the sheet's order: a cell of a long plan is not held against them all. */
export function mergesOver({ merges }: Worksheet, area: Area): Area[] {
  const { sorted, tallest } = byRow(merges);
  const found: (typeof sorted)[number][] = [];
  for (let at = firstFrom(sorted, area.row - tallest + 1); at < sorted.length; at++) {
    const each = sorted[at];
    if (each === undefined || each.area.row > lastRow(area)) break;
    if (overlaps(each.area, area)) found.push(each);
  }
  return found.sort((a, b) => a.index - b.index).map((each) => each.area);
}

function byRow(merges: readonly Area[]): ByRow {
  const before = known.get(merges);
  if (before?.count === merges.length) return before;
  const sorted = merges
    .map((area, index) => ({ area, index }))
    .sort((a, b) => a.area.row - b.area.row);
  const tallest = merges.reduce((most, { rowCount }) => Math.max(most, rowCount), 0);
  const now = { count: merges.length, sorted, tallest };
  known.set(merges, now);
  return now;
}

/** The place of the first area that begins at a row or below it. */
function firstFrom(sorted: ByRow["sorted"], row: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle]?.area.row ?? 0) < row) from = middle + 1;
    else to = middle;
  }
  return from;
}
