import type { Area } from "../workbook/model";
import type { ReferenceSpan } from "./formulaReferences";
import { SHEET_COLUMNS, SHEET_ROWS } from "../workbook/address";
import { lastColumn, lastRow } from "./areas";

export type Axis = "row" | "column";

/** Cells that move along one axis: those from `at` on, in the rows or columns of the band across it. */
export interface Shift {
  readonly axis: Axis;
  readonly at: number;
  /** Cells put in at `at`, or with a minus taken out from there on. */
  readonly count: number;
  /** First and last column (for the row axis) or row that moves. */
  readonly band: readonly [number, number];
}

/** Where one index is after the shift; null where it was taken out. */
export function shiftIndex({ at, count }: Shift, index: number): number | null {
  if (index < at) return index;
  if (count < 0 && index < at - count) return null;
  return index + count;
}

/** First and last index of a span after the shift; null where all of it was taken out. */
function shiftSpan(shift: Shift, first: number, last: number): [number, number] | null {
  const { at, count } = shift;
  if (count > 0) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const end = at - count - 1;
  if (first >= at && last <= end) return null;
  const start = first >= at && first <= end ? at : (shiftIndex(shift, first) ?? at);
  const stop = last >= at && last <= end ? at - 1 : (shiftIndex(shift, last) ?? at - 1);
  return [start, stop];
}

function insideBand({ band }: Shift, first: number, last: number): boolean {
  return first >= band[0] && last <= band[1];
}

/** An area after the shift; one that lies only partly in the band stays where it is, as Excel's references do. */
export function shiftArea(shift: Shift, area: Area): Area | null {
  const across: [number, number] =
    shift.axis === "row" ? [area.column, lastColumn(area)] : [area.row, lastRow(area)];
  if (!insideBand(shift, ...across)) return area;
  if (shift.axis === "row") {
    if (area.rowCount === SHEET_ROWS) return area;
    const rows = shiftSpan(shift, area.row, lastRow(area));
    return rows && { ...area, row: rows[0], rowCount: rows[1] - rows[0] + 1 };
  }
  if (area.columnCount === SHEET_COLUMNS) return area;
  const columns = shiftSpan(shift, area.column, lastColumn(area));
  return columns && { ...area, column: columns[0], columnCount: columns[1] - columns[0] + 1 };
}

/** The same for a formula's reference, which may be entire rows or columns. */
export function shiftReference(shift: Shift, span: ReferenceSpan): ReferenceSpan | null {
  const { top, bottom, left, right } = span;
  const [first, last, from, to] =
    shift.axis === "row"
      ? [top, bottom, left ?? 0, right ?? SHEET_COLUMNS - 1]
      : [left, right, top ?? 0, bottom ?? SHEET_ROWS - 1];
  if (first === null || last === null || !insideBand(shift, from, to)) return span;
  const moved = shiftSpan(shift, first, last);
  if (!moved) return null;
  return shift.axis === "row"
    ? { ...span, top: moved[0], bottom: moved[1] }
    : { ...span, left: moved[0], right: moved[1] };
}
