import type { Session } from "../richapi/session";
import { styleOf } from "../workbook/cells";
import { formatCell } from "../workbook/format/formatCell";
import type { Area, Cell, Worksheet } from "../workbook/model";
import { columnWidth, setColumnWidths, standardHeight, standardWidth } from "./dimensions";
import { lastRow, oneCell } from "./areas";
import { visitCells } from "./visitCells";

/** An average character of Excel's usual fonts is about half as wide as the font is high. */
const WIDTH_OF_SIZE = 0.5;
const LINE_OF_SIZE = 1.36;
const PADDING = 4;
const WIDEST_COLUMN = 1342;
const HIGHEST_ROW = 409;

/** The host draws nothing, so that its best fit is an estimate from the number of characters and the font's size. */
export function autofitColumns(session: Session, sheet: Worksheet, area: Area): void {
  const widths = new Map<number, number>();
  visitCells(sheet, area, (cell, _, column) => {
    const width = textWidth(session, cell);
    if (width > (widths.get(column) ?? 0)) widths.set(column, width);
  });
  for (const [column, width] of widths) {
    const points = Math.min(width + PADDING, WIDEST_COLUMN);
    setColumnWidths(sheet, oneCell(0, column), Math.max(points, standardWidth(sheet) / 4));
  }
}

export function autofitRows(session: Session, sheet: Worksheet, area: Area): void {
  const heights = new Map<number, number>();
  visitCells(sheet, area, (cell, row, column) => {
    const height = textHeight(session, sheet, cell, column);
    if (height > (heights.get(row) ?? 0)) heights.set(row, height);
  });
  const last = Math.min(lastRow(area), area.row + sheet.rows.size);
  for (let row = area.row; row <= last; row++) {
    sheet.rowHeights.set(row, Math.min(heights.get(row) ?? standardHeight(sheet), HIGHEST_ROW));
    sheet.changed.rows.add(row);
  }
}

function textWidth(session: Session, cell: Cell): number {
  const { font } = styleOf(session.workbook, cell.style);
  const lines = formatCell(cell, session.workbook).split("\n");
  const longest = Math.max(...lines.map(({ length }) => length));
  return longest * font.size * WIDTH_OF_SIZE * (font.bold ? 1.08 : 1);
}

function textHeight(session: Session, sheet: Worksheet, cell: Cell, column: number): number {
  const { font, wrapText } = styleOf(session.workbook, cell.style);
  const line = Math.max(font.size * LINE_OF_SIZE, standardHeight(sheet));
  const text = formatCell(cell, session.workbook);
  if (!wrapText || text === "") return line;
  const perLine = Math.max(1, columnWidth(sheet, column) / (font.size * WIDTH_OF_SIZE));
  const lines = text.split("\n").map(({ length }) => Math.max(1, Math.ceil(length / perLine)));
  return line * lines.reduce((sum, each) => sum + each, 0);
}
