import type { Area } from "../../host/embedded";
import { extentOf, offsetOf } from "./axis";
import { COLUMN_HEADS, ROW_HEADS } from "./sizes";
import type { SheetLayout } from "./sheetLayout";

/** Scrolls as little as needed for an area to be seen, its upper left corner first. */
export function scrollTo(element: HTMLElement, layout: SheetLayout, area: Area): void {
  const { frozen, rows, columns } = layout;
  if (area.row >= frozen.rows) {
    const top = offsetOf(rows, area.row) - offsetOf(rows, frozen.rows);
    const seen = element.clientHeight - COLUMN_HEADS - offsetOf(rows, frozen.rows);
    element.scrollTop = nearest(
      element.scrollTop,
      seen,
      top,
      extentOf(rows, area.row, area.rowCount),
    );
  }
  if (area.column >= frozen.columns) {
    const left = offsetOf(columns, area.column) - offsetOf(columns, frozen.columns);
    const seen = element.clientWidth - ROW_HEADS - offsetOf(columns, frozen.columns);
    const width = extentOf(columns, area.column, area.columnCount);
    element.scrollLeft = nearest(element.scrollLeft, seen, left, width);
  }
}

/** Where to scroll along one axis. */
function nearest(scrolled: number, seen: number, start: number, size: number): number {
  if (start < scrolled || size >= seen) return start;
  return start + size > scrolled + seen ? start + size - seen : scrolled;
}

/** The row and column under a point of the scrolled element, counted from its upper left corner. */
export function unscrolled(
  element: HTMLElement,
  { frozen, rows, columns }: SheetLayout,
  point: { readonly x: number; readonly y: number },
): { readonly x: number; readonly y: number } {
  const x = point.x - ROW_HEADS;
  const y = point.y - COLUMN_HEADS;
  return {
    x: x < offsetOf(columns, frozen.columns) ? x : x + element.scrollLeft,
    y: y < offsetOf(rows, frozen.rows) ? y : y + element.scrollTop,
  };
}
