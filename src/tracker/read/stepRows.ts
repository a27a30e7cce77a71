import type { LogicalRow } from "./logicalRow";
import type { TableLayout } from "./layout";

/** The column of the dates by which steps are due. */
export function dueColumn({ columns }: TableLayout): number | undefined {
  return columns.due ?? columns.revisedDue ?? columns.originalDue;
}

/**
 * The rows of an action whose steps are due by different days and say each for itself what a column tells; none where
 * the action has no such steps, or where one cell is merged over them.
 */
export function stepsApart({ table, rows, steps }: LogicalRow, column: number): readonly number[] {
  const { view } = table.header;
  const dated = dueColumn(table.layout);
  if (steps.length === 0 || dated === undefined) return [];
  const own = [...rows, ...steps].filter((at) => view.own(at, dated) !== "");
  const days = new Set(own.map((at) => view.own(at, dated)));
  const isShared = own.slice(1).some((at) => view.isCoveredFromAbove(at, column));
  return days.size < 2 || isShared ? [] : own;
}
