import type { Session } from "../richapi/session";
import { styleOf } from "../workbook/cells";
import { formatCell } from "../workbook/format/formatCell";
import type { Area, Cell, Worksheet } from "../workbook/model";
import { columnWidth, setColumnWidths, standardHeight, standardWidth } from "./dimensions";
import { lastRow, oneCell } from "./areas";
import { lineWidth, wrappedLines } from "./textSize";
import { visitCells } from "./visitCells";

/** Excel's rows are this much higher than their font, up to a whole pixel. */
const LINE_OF_SIZE = 1.28;
const PIXEL = 0.75;
/** Points of one step of indent. */
const INDENT = 6.75;
const PADDING = 4;
const WIDEST_COLUMN = 1342;
const HIGHEST_ROW = 409;
/** Printers and other programs set letters a little wider than the screen: with this room no line is cut off. */
const WRAPPING_SHARE = 0.95;

/** The host draws nothing, so that its best fit is an estimate. */
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
  return Math.max(...lines.map((line) => lineWidth(line, font)));
}

function textHeight(session: Session, sheet: Worksheet, cell: Cell, column: number): number {
  const { font, wrapText, indentLevel = 0 } = styleOf(session.workbook, cell.style);
  const line = Math.ceil((font.size * LINE_OF_SIZE) / PIXEL) * PIXEL;
  const text = formatCell(cell, session.workbook);
  const width = (columnWidth(sheet, column) - PADDING - indentLevel * INDENT) * WRAPPING_SHARE;
  const lines = wrapText && text !== "" ? wrappedLines(text, width, font) : 1;
  return Math.max(line * lines, standardHeight(sheet));
}
