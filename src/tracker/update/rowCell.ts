import { cellAddress, type WorksheetGrid } from "../grid";
import { placeIn } from "./cells";

/** The cell of a column in the row of another cell; of a merged area its first cell. */
export function cellInRowOf(grid: WorksheetGrid, address: string, column: string): string {
  const row = placeIn(grid, address).row + grid.origin.row;
  const at = placeIn(grid, `${column}1`).column + grid.origin.column;
  const merge = grid.merges.find(
    (area) =>
      row >= area.row &&
      row < area.row + area.rowCount &&
      at >= area.column &&
      at < area.column + area.columnCount,
  );
  return cellAddress(merge ?? { row, column: at });
}
