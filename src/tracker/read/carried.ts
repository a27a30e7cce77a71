import type { LogicalRow } from "./logicalRow";
import { joinedText } from "./rowCells";

/** Progress, direction of travel and other texts that no field holds, by their header. */
export function readCarried(row: LogicalRow): Record<string, string> {
  const carried: Record<string, string> = {};
  for (const { column, label } of row.table.layout.carried) {
    const text = joinedText(row, column);
    if (text !== "") carried[label] = text;
  }
  return carried;
}
