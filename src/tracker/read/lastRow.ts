import type { HeaderBlock } from "./header";
import { lastRowOf, type LogicalRow } from "./logicalRow";

/** The last row of a table's actions and of what belongs to them; its header's, where there are none. */
export function lastRow(header: HeaderBlock, rows: readonly LogicalRow[]): number {
  let last = header.row + header.height - 1;
  for (const row of rows) last = Math.max(last, lastRowOf(row));
  return last;
}
