import { isBlank } from "../workbook/blankCell";
import { usedArea } from "../workbook/cells";
import type { Area, Worksheet } from "../workbook/model";
import { lastColumn, lastRow, oneCell, sameArea, WHOLE_SHEET } from "./areas";
import { visitCells } from "./visitCells";

/** The smallest part of an area with all its cells that hold something or, unless `valuesOnly`, have a format. */
export function usedPart(sheet: Worksheet, area: Area, valuesOnly: boolean): Area | null {
  if (sameArea(area, WHOLE_SHEET)) return usedArea(sheet, valuesOnly);
  const used: { part: Area | null } = { part: null };
  visitCells(sheet, area, (cell, row, column) => {
    if (valuesOnly && isBlank(cell)) return;
    used.part = used.part ? grown(used.part, row, column) : oneCell(row, column);
  });
  return used.part;
}

function grown(area: Area, row: number, column: number): Area {
  const top = Math.min(area.row, row);
  const left = Math.min(area.column, column);
  return {
    row: top,
    column: left,
    rowCount: Math.max(lastRow(area), row) - top + 1,
    columnCount: Math.max(lastColumn(area), column) - left + 1,
  };
}
