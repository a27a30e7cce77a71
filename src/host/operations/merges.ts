import { excelError } from "../richapi/errors";
import type { Session } from "../richapi/session";
import { blankCell, isBlank } from "../workbook/blankCell";
import { getCell, setCell, styleIndexAt } from "../workbook/cells";
import type { Area, Worksheet } from "../workbook/model";
import { cellsChanged } from "./changes";
import { contains, isUnbounded, oneCell, overlaps } from "./areas";
import { mergesOver } from "./mergesOver";
import { refuseProtected } from "./protection";

/** Says of each cell of an area whether a merged area hides it: any of its cells but the first. */
export function isHiddenByMerge(
  sheet: Worksheet,
  area: Area,
): (row: number, column: number) => boolean {
  const merges = mergesOver(sheet, area);
  if (merges.length === 0) return () => false;
  return (row, column) =>
    merges.some(
      (merge) =>
        contains(merge, oneCell(row, column)) && (merge.row !== row || merge.column !== column),
    );
}

/** Merges an area into one cell, or each of its rows with `across`; only the first cell's value is kept. */
export function mergeArea(session: Session, sheet: Worksheet, area: Area, across: boolean): void {
  refuseProtected(sheet);
  if (isUnbounded(area)) throw excelError("InvalidArgument");
  if (sheet.tables.some((table) => overlaps(table.area, area))) {
    throw excelError("MergedRangeConflict");
  }
  const rows = Array.from({ length: area.rowCount }, (_, i) => ({
    ...area,
    row: area.row + i,
    rowCount: 1,
  }));
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
  for (const merged of across ? rows : [area]) mergeOne(sheet, merged);
  sheet.changed.aspects.add("merges");
  cellsChanged(session, sheet, area);
}

function mergeOne(sheet: Worksheet, area: Area): void {
  if (area.rowCount === 1 && area.columnCount === 1) return;
  sheet.merges.push({ ...area });
  const first = firstFilled(sheet, area);
  const style = styleIndexAt(sheet, area.row, area.column);
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const isFirst = row === area.row && column === area.column;
      setCell(sheet, row, column, isFirst ? { ...first, style } : blankCell(style));
    }
  }
}

/** Excel keeps the upper-left value, or the first that there is. */
function firstFilled(sheet: Worksheet, area: Area) {
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const cell = getCell(sheet, row, column);
      if (cell && !isBlank(cell)) return cell;
    }
  }
  return blankCell(0);
}

/** Takes apart every merged area that the area touches. */
export function unmergeArea(session: Session, sheet: Worksheet, area: Area): void {
  refuseProtected(sheet);
  const left = sheet.merges.filter((merge) => !overlaps(merge, area));
  if (left.length === sheet.merges.length) return;
  sheet.merges = left;
  sheet.changed.aspects.add("merges");
  cellsChanged(session, sheet, area);
}
