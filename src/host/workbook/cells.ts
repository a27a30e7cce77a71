import { areaBetween } from "./address";
import { blankCell, isBlank } from "./blankCell";
import { CellRow } from "./cellRow";
import type { Area, Cell, Style, Workbook, Worksheet } from "./model";

export function getCell(worksheet: Worksheet, row: number, column: number): Cell | undefined {
  return worksheet.rows.get(row)?.get(column);
}

/** Puts a cell in its place, or takes it away with null, and marks its row for saving. */
export function setCell(
  worksheet: Worksheet,
  row: number,
  column: number,
  cell: Cell | null,
): void {
  worksheet.changed.rows.add(row);
  const cells = worksheet.rows.get(row);
  if (cell === null) {
    cells?.delete(column);
    return;
  }
  if (cells) cells.set(column, cell);
  else worksheet.rows.set(row, new CellRow().set(column, cell));
}

/** Gives a position's cell another style, a blank one where there is none, and marks its row for saving. */
export function setStyle(worksheet: Worksheet, row: number, column: number, style: number): void {
  const cell = getCell(worksheet, row, column);
  if (!cell || isBlank(cell)) return setCell(worksheet, row, column, blankCell(style));
  cell.style = style;
  worksheet.changed.rows.add(row);
}

/** Index of the style that a position shows: its cell's, else its row's, else its column's. */
export function styleIndexAt(worksheet: Worksheet, row: number, column: number): number {
  return (
    getCell(worksheet, row, column)?.style ??
    worksheet.rowStyles?.get(row) ??
    worksheet.columnStyles?.get(column) ??
    0
  );
}

const PLAIN: Style = {
  numberFormat: "General",
  fill: null,
  font: {
    name: "Calibri",
    size: 11,
    bold: false,
    italic: false,
    underline: false,
    colour: "#000000",
  },
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  locked: true,
};

/** A style of its own, as a workbook without styles shows its cells. */
export function plainStyle(): Style {
  return { ...PLAIN, font: { ...PLAIN.font } };
}

/** The style at `index`, or the workbook's first one where the file points to none. */
export function styleOf(workbook: Workbook, index: number): Style {
  return workbook.styles[index] ?? workbook.styles[0] ?? PLAIN;
}

export function styleAt(
  workbook: Workbook,
  worksheet: Worksheet,
  row: number,
  column: number,
): Style {
  return styleOf(workbook, styleIndexAt(worksheet, row, column));
}

/** The smallest area with every cell that exists (with `valuesOnly`, that holds something); null where there is none. */
export function usedArea(worksheet: Worksheet, valuesOnly = false): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, cells] of worksheet.rows) {
    const columns = cells.keys();
    const held = cells.values();
    const isUsed = (cell: Cell) => !valuesOnly || !isBlank(cell);
    const first = held.findIndex(isUsed);
    if (first === -1) continue;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, columns[first] ?? left);
    right = Math.max(right, columns[held.findLastIndex(isUsed)] ?? right);
  }
  if (bottom < 0) return null;
  return areaBetween({ row: top, column: left }, { row: bottom, column: right });
}
