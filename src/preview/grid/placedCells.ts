import {
  getCell,
  styleIndexAt,
  styleOf,
  type Area,
  type Position,
  type Workbook,
  type Worksheet,
} from "../../host/embedded";
import { areaEnd, overlaps } from "./areas";
import { extentOf, type Span } from "./axis";
import type { SheetLayout } from "./sheetLayout";

/** A cell to draw, with all that is merged with it. */
export interface PlacedCell extends Position {
  readonly area: Area;
}

/** The cells of some rows and columns that show anything, each once, row after row; `active` in any case. */
export function placedCells(
  workbook: Workbook,
  sheet: Worksheet,
  layout: SheetLayout,
  [rows, columns]: readonly [Span, Span],
  active: Position,
): Map<number, PlacedCell[]> {
  const seen = {
    row: rows.from,
    column: columns.from,
    rowCount: rows.to - rows.from,
    columnCount: columns.to - columns.from,
  };
  const merges = sheet.merges.filter((merge) => overlaps(merge, seen));
  const covered = coveredBy(merges, rows, columns);
  const placed = new Map<number, PlacedCell[]>();
  const place = (area: Area) => {
    const line = placed.get(area.row);
    const cell = { row: area.row, column: area.column, area };
    if (line) line.push(cell);
    else placed.set(area.row, [cell]);
  };
  for (const merge of merges) place(merge);
  for (let row = rows.from; row < rows.to; row++) {
    if (extentOf(layout.rows, row) === 0) continue;
    for (let column = columns.from; column < columns.to; column++) {
      if (extentOf(layout.columns, column) === 0 || covered.has(keyOf(row, column))) continue;
      const isActive = row === active.row && column === active.column;
      if (isActive || showsAnything(workbook, sheet, row, column)) {
        place({ row, column, rowCount: 1, columnCount: 1 });
      }
    }
  }
  for (const line of placed.values()) line.sort((a, b) => a.column - b.column);
  return new Map([...placed].sort(([a], [b]) => a - b));
}

function keyOf(row: number, column: number): number {
  return row * 16_384 + column;
}

/** The seen cells of merged areas. */
function coveredBy(merges: readonly Area[], rows: Span, columns: Span): Set<number> {
  const covered = new Set<number>();
  for (const merge of merges) {
    const end = areaEnd(merge);
    for (let row = Math.max(merge.row, rows.from); row <= Math.min(end.row, rows.to); row++) {
      for (
        let column = Math.max(merge.column, columns.from);
        column <= Math.min(end.column, columns.to);
        column++
      ) {
        covered.add(keyOf(row, column));
      }
    }
  }
  return covered;
}

function showsAnything(workbook: Workbook, sheet: Worksheet, row: number, column: number): boolean {
  const cell = getCell(sheet, row, column);
  if (cell && cell.value !== "") return true;
  const { fill, borders } = styleOf(workbook, styleIndexAt(sheet, row, column));
  return fill !== null || Object.values(borders ?? {}).some((side) => side !== null);
}
