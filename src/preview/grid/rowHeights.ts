import {
  columnWidth,
  formatCell,
  rowHeight,
  standardHeight,
  styleOf,
  wrappedLines,
  type Cell,
  type Workbook,
  type Worksheet,
} from "../../host/embedded";

const LINE_OF_SIZE = 1.28;
const PADDING = 4;
const HIGHEST = 409;

interface Measured {
  readonly value: Cell["value"];
  readonly style: number;
  readonly width: number;
  readonly height: number;
}

/** Cells are measured once: a sheet has many, and most stay as they are. */
const measured = new WeakMap<Cell, Measured>();

/** Points: as the file says, or high enough for the wrapped text where it leaves that to Excel. */
export function shownRowHeight(workbook: Workbook, sheet: Worksheet, row: number): number {
  const cells = sheet.rows.get(row);
  if (!cells || sheet.hiddenRows.has(row) || sheet.rowHeights.has(row)) {
    return rowHeight(sheet, row);
  }
  let height = standardHeight(sheet);
  for (const [column, cell] of cells) {
    if (cell.value === "" || !styleOf(workbook, cell.style).wrapText) continue;
    height = Math.max(height, textHeight(workbook, cell, columnWidth(sheet, column)));
  }
  return Math.min(height, HIGHEST);
}

function textHeight(workbook: Workbook, cell: Cell, width: number): number {
  const { value, style } = cell;
  const known = measured.get(cell);
  if (known?.value === value && known.style === style && known.width === width) {
    return known.height;
  }
  const { font } = styleOf(workbook, style);
  const lines = wrappedLines(formatCell(cell, workbook), width - PADDING, font);
  const height = lines * font.size * LINE_OF_SIZE;
  measured.set(cell, { value, style, width, height });
  return height;
}
