import { getCell, styleAt, type Area, type Workbook, type Worksheet } from "../../host/embedded";
import { extentOf } from "./axis";
import type { SheetLayout } from "./sheetLayout";
import { wholeCell } from "./areas";

const FURTHEST = 24;

/** Pixels that a cell's text may run over to the right: Excel lets text, as far as the cells there are empty. */
export function overflowRoom(
  workbook: Workbook,
  sheet: Worksheet,
  layout: SheetLayout,
  { row, column, rowCount, columnCount }: Area,
): number {
  const value = getCell(sheet, row, column)?.value;
  if (typeof value !== "string" || value === "" || rowCount * columnCount > 1) return 0;
  const { wrapText, horizontalAlignment } = styleAt(workbook, sheet, row, column);
  if (wrapText || !["General", "Left"].includes(horizontalAlignment)) return 0;
  let room = 0;
  for (let next = column + 1; next <= column + FURTHEST; next++) {
    const isFree = (getCell(sheet, row, next)?.value ?? "") === "";
    if (!isFree || wholeCell(sheet, { row, column: next }).columnCount > 1) break;
    room += extentOf(layout.columns, next);
  }
  return room;
}
