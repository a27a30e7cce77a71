import { cellAddress, cellPosition, type WorksheetGrid } from "../grid";
import { mergeAt } from "./lookup";

/** The cell of a column in the row of another cell; of a merged area its first cell. Null for what is no address. */
export function cellInRowOf(grid: WorksheetGrid, address: string, column: string): string | null {
  const row = cellPosition(address)?.row;
  const at = cellPosition(`${column}1`)?.column;
  if (row === undefined || at === undefined) return null;
  const position = { row, column: at };
  return cellAddress(mergeAt(grid, position) ?? position);
}
