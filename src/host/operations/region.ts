import { isBlank } from "../workbook/blankCell";
import { getCell } from "../workbook/cells";
import type { Area, Worksheet } from "../workbook/model";
import { checkedArea, lastColumn, lastRow, oneCell } from "./areas";

/** The cells around the first one of an area, up to blank rows and columns or the sheet's edge. */
export function surroundingRegion(sheet: Worksheet, { row, column }: Area): Area {
  let region = oneCell(row, column);
  for (;;) {
    const next = grownOnce(sheet, region);
    if (next.rowCount === region.rowCount && next.columnCount === region.columnCount) return region;
    region = next;
  }
}

/** One row or column more on each side where cells there, corners included, hold something. */
function grownOnce(sheet: Worksheet, area: Area): Area {
  const columns = [area.column - 1, lastColumn(area) + 1] as const;
  const rows = [area.row - 1, lastRow(area) + 1] as const;
  const up = holdsSomething(sheet, rows[0], rows[0], ...columns) ? 1 : 0;
  const down = holdsSomething(sheet, rows[1], rows[1], ...columns) ? 1 : 0;
  const left = holdsSomething(sheet, ...rows, columns[0], columns[0]) ? 1 : 0;
  const right = holdsSomething(sheet, ...rows, columns[1], columns[1]) ? 1 : 0;
  return checkedArea({
    row: area.row - up,
    column: area.column - left,
    rowCount: area.rowCount + up + down,
    columnCount: area.columnCount + left + right,
  });
}

function holdsSomething(
  sheet: Worksheet,
  firstRow: number,
  finalRow: number,
  firstColumn: number,
  finalColumn: number,
): boolean {
  for (let row = firstRow; row <= finalRow; row++) {
    for (let column = firstColumn; column <= finalColumn; column++) {
      const cell = getCell(sheet, row, column);
      if (cell && !isBlank(cell)) return true;
    }
  }
  return false;
}
