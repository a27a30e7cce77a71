import { areaBetween, type Area, type Position, type Worksheet } from "../../host/embedded";
import type { Span } from "./axis";

export function areaEnd({ row, column, rowCount, columnCount }: Area): Position {
  return { row: row + rowCount - 1, column: column + columnCount - 1 };
}

export function sameArea(a: Area, b: Area): boolean {
  return (
    a.row === b.row &&
    a.column === b.column &&
    a.rowCount === b.rowCount &&
    a.columnCount === b.columnCount
  );
}

export function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}

export function holds(area: Area, { row, column }: Position): boolean {
  return overlaps(area, { row, column, rowCount: 1, columnCount: 1 });
}

/** The part of an area that lies in some rows and columns; null where none does. */
export function clipped(area: Area, rows: Span, columns: Span): Area | null {
  const row = Math.max(area.row, rows.from);
  const column = Math.max(area.column, columns.from);
  const rowCount = Math.min(area.row + area.rowCount, rows.to) - row;
  const columnCount = Math.min(area.column + area.columnCount, columns.to) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** A cell with all that is merged with it. */
export function wholeCell({ merges }: Worksheet, { row, column }: Position): Area {
  const merge = merges.find((area) => holds(area, { row, column }));
  return merge ?? { row, column, rowCount: 1, columnCount: 1 };
}

/** The area between two cells, grown until it cuts no merged cell. */
export function areaOfCells(sheet: Worksheet, from: Position, to: Position): Area {
  let area = bounding(wholeCell(sheet, from), wholeCell(sheet, to));
  for (;;) {
    const cut = sheet.merges.filter((merge) => overlaps(merge, area));
    const grown = cut.reduce(bounding, area);
    if (sameArea(grown, area)) return area;
    area = grown;
  }
}

function bounding(a: Area, b: Area): Area {
  const [endOfA, endOfB] = [areaEnd(a), areaEnd(b)];
  return areaBetween(
    { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
    { row: Math.max(endOfA.row, endOfB.row), column: Math.max(endOfA.column, endOfB.column) },
  );
}
