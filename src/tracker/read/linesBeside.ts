import type { LogicalRow } from "./logicalRow";
import { joinedText, reachesBeyond } from "./rowCells";

/**
 * Whether a row tells so many things line by line: a date or a rating has a line for each, or, where the row has no
 * reference, a lead has.
 */
export function hasLinesBeside(row: LogicalRow, count: number): boolean {
  const { columns, quarters } = row.table.layout;
  const { lead, due, originalDue, revisedDue, rag } = columns;
  const isReferred = joinedText(row, columns.ref) !== "";
  const witnesses = [due, originalDue, revisedDue, rag, ...quarters, isReferred ? undefined : lead];
  return witnesses.some(
    (column) =>
      column !== undefined &&
      !reachesBeyond(row, column) &&
      linesOf(joinedText(row, column)) === count,
  );
}

const linesOf = (text: string): number =>
  text.split("\n").filter((line) => /[\p{L}\p{N}]/u.test(line)).length;
