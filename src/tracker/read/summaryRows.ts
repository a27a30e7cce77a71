import type { TableShape } from "./rowShape";

/**
 * Rows that sum up the tasks below them, as planning tools export them: no lead, and the first and the last date of
 * those tasks. None, unless every row without a lead is one, or their numbers say which are: 2.1 of 2.1.1.
 */
export function summaryRows(shape: TableShape, end: number): ReadonlySet<number> {
  const { view, header, layout } = shape;
  const { ref, action, lead, start, due } = layout.columns;
  if ([action, lead, start, due].includes(undefined)) return NONE;
  const text = (row: number, column: number | undefined) =>
    column === undefined ? "" : view.text(row, column);
  const tasks: number[] = [];
  for (let row = header.row + header.height; row < end; row++)
    if ([action, start, due].every((column) => text(row, column) !== "")) tasks.push(row);
  const isUnled = (row: number) => text(row, lead) === "";
  const nests = (row: number, next: number | undefined) => {
    const number = text(row, ref);
    return number !== "" && next !== undefined && text(next, ref).startsWith(`${number}.`);
  };
  const unled = tasks.filter(isUnled);
  const nesting = tasks.filter((row, i) => isUnled(row) && nests(row, tasks[i + 1]));
  const heads = nesting.length > 0 ? nesting : unled;
  if (heads.length < 2 || heads[0] !== tasks[0] || heads.length * 2 > tasks.length) return NONE;
  const spans = (head: number, i: number) => {
    const next = heads[i + 1] ?? end;
    const under = tasks.filter((row) => row > head && row < next);
    // One that sums up others that do so reaches over all of theirs.
    const within = under.length > 0 ? under : tasks.filter((row) => row > next);
    const begins = within.filter((row) => text(row, start) === text(head, start));
    const ends = within.filter((row) => text(row, due) === text(head, due));
    const isOneTask = under.length > 1 && begins.some((row) => ends.includes(row));
    return begins.length > 0 && ends.length > 0 && !isOneTask;
  };
  return heads.every(spans) ? new Set(heads) : NONE;
}

const NONE: ReadonlySet<number> = new Set();
