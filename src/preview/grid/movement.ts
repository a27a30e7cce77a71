import type { Position, Worksheet } from "../../host/embedded";
import { wholeCell } from "./areas";
import { extentOf, indexAt, offsetOf, type Axis } from "./axis";
import { lastUsed, type SheetLayout } from "./sheetLayout";

/** What a movement needs to know of the sheet. */
export interface Ground {
  readonly sheet: Worksheet;
  readonly layout: SheetLayout;
  /** Pixels of rows that are seen at once. */
  readonly pageHeight: number;
}

/** Where a key leads to from a cell; null for a key that does not move. */
export function move(
  { sheet, layout, pageHeight }: Ground,
  from: Position,
  { key, ctrl }: { readonly key: string; readonly ctrl: boolean },
): Position | null {
  const { rows, columns } = layout;
  const cell = wholeCell(sheet, from);
  switch (key) {
    case "ArrowUp":
      return { ...from, row: ctrl ? firstShown(rows) : shownBefore(rows, cell.row) };
    case "ArrowDown":
      return {
        ...from,
        row: ctrl ? lastUsed(sheet).row : shownAfter(rows, cell.row + cell.rowCount - 1),
      };
    case "ArrowLeft":
      return { ...from, column: ctrl ? firstShown(columns) : shownBefore(columns, cell.column) };
    case "ArrowRight":
      return {
        ...from,
        column: ctrl
          ? lastUsed(sheet).column
          : shownAfter(columns, cell.column + cell.columnCount - 1),
      };
    case "PageUp":
      return { ...from, row: rowAt(rows, offsetOf(rows, from.row) - pageHeight) };
    case "PageDown":
      return { ...from, row: rowAt(rows, offsetOf(rows, from.row) + pageHeight) };
    case "Home":
      return { row: ctrl ? firstShown(rows) : from.row, column: firstShown(columns) };
    case "End":
      return { row: ctrl ? lastUsed(sheet).row : from.row, column: lastUsed(sheet).column };
    default:
      return null;
  }
}

function rowAt(rows: Axis, pixels: number): number {
  const row = indexAt(rows, pixels);
  return extentOf(rows, row) > 0 ? row : shownBefore(rows, row);
}

function firstShown(axis: Axis): number {
  return extentOf(axis, 0) > 0 ? 0 : shownAfter(axis, 0);
}

/** The next one that is not hidden; the same where there is none. */
function shownAfter(axis: Axis, index: number): number {
  for (let next = index + 1; next < axis.count; next++) if (extentOf(axis, next) > 0) return next;
  return index;
}

function shownBefore(axis: Axis, index: number): number {
  for (let next = index - 1; next >= 0; next--) if (extentOf(axis, next) > 0) return next;
  return index;
}
