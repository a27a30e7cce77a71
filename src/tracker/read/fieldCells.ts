import type { FieldCells } from "../model";
import type { LogicalRow } from "./logicalRow";
import { isOnSheet } from "./onSheet";

const WRITTEN = ["update", "evidence", "due", "revisedDue"] as const;

/** Where an update of a card is written; null for a row, whose cells stand under its table's columns. */
export function fieldCells({ table, rows: [row] }: LogicalRow): FieldCells | null {
  const { layout, header } = table;
  if (header.view.beside === null || row === undefined) return null;
  const cells: FieldCells = {};
  for (const role of WRITTEN) {
    const column = layout.columns[role];
    if (column === undefined) continue;
    const place = header.view.cell(row, column);
    if (isOnSheet(place)) cells[role] = place.cell;
  }
  return cells;
}
