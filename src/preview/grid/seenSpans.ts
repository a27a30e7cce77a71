import { offsetOf, spanBetween, type Span } from "./axis";
import { BESIDE, COLUMN_HEADS, ROW_HEADS } from "./sizes";
import type { SheetLayout } from "./sheetLayout";
import type { Viewport } from "./useViewport";

/** Rows and columns to draw: the frozen ones, and those of the rest that are seen. */
export interface SeenSpans {
  readonly rows: Span;
  readonly columns: Span;
  readonly frozenRows: Span;
  readonly frozenColumns: Span;
}

export function seenSpans({ rows, columns, frozen }: SheetLayout, seen: Viewport): SeenSpans {
  const { top, left, width, height } = seen;
  const shift = { y: offsetOf(rows, frozen.rows), x: offsetOf(columns, frozen.columns) };
  const below = spanBetween(rows, top + shift.y, top + height - COLUMN_HEADS, BESIDE);
  const right = spanBetween(columns, left + shift.x, left + width - ROW_HEADS, BESIDE);
  return {
    rows: { from: Math.max(below.from, frozen.rows), to: below.to },
    columns: { from: Math.max(right.from, frozen.columns), to: right.to },
    frozenRows: { from: 0, to: frozen.rows },
    frozenColumns: { from: 0, to: frozen.columns },
  };
}
