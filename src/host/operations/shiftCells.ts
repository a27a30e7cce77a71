import { blankCell } from "../workbook/blankCell";
import { setCell, styleIndexAt } from "../workbook/cells";
import type { Area, Cell, Worksheet } from "../workbook/model";
import { areaAddress, parseAreaAddress } from "../workbook/address";
import { lastColumn, lastRow } from "./areas";
import { shiftArea, shiftIndex, type Shift } from "./shift";

/** Moves the cells themselves, and rows' and columns' own sizes and styles where entire ones move. */
export function shiftCells(sheet: Worksheet, shift: Shift): void {
  const moved: [number, number, Cell][] = [];
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (!inBand(shift, row, column)) continue;
      moved.push([row, column, cell]);
    }
  }
  for (const [row, column] of moved) setCell(sheet, row, column, null);
  for (const [row, column, cell] of moved) {
    const at = shiftIndex(shift, shift.axis === "row" ? row : column);
    if (at === null) continue;
    moveArray(shift, cell);
    if (shift.axis === "row") setCell(sheet, at, column, cell);
    else setCell(sheet, row, at, cell);
  }
  shiftSizes(sheet, shift);
}

function inBand({ axis, at, band }: Shift, row: number, column: number): boolean {
  const [along, across] = axis === "row" ? [row, column] : [column, row];
  return along >= at && across >= band[0] && across <= band[1];
}

function moveArray(shift: Shift, cell: Cell): void {
  if (cell.arrayRange === undefined) return;
  const area = parseAreaAddress(cell.arrayRange);
  const moved = area && shiftArea(shift, area);
  if (moved) cell.arrayRange = areaAddress(moved);
}

const WHOLE_ROW_END = 16_383;
const WHOLE_COLUMN_END = 1_048_575;

function shiftSizes(sheet: Worksheet, shift: Shift): void {
  const { axis, band } = shift;
  if (axis === "row" && band[0] === 0 && band[1] === WHOLE_ROW_END) {
    for (const row of [...sheet.rowHeights.keys(), ...sheet.hiddenRows])
      sheet.changed.rows.add(row);
    shiftMap(sheet.rowHeights, shift);
    shiftMap(sheet.rowStyles, shift);
    shiftSet(sheet.hiddenRows, shift);
    for (const row of [...sheet.rowHeights.keys(), ...sheet.hiddenRows])
      sheet.changed.rows.add(row);
  }
  if (axis === "column" && band[0] === 0 && band[1] === WHOLE_COLUMN_END) {
    shiftMap(sheet.columnWidths, shift);
    shiftMap(sheet.columnStyles, shift);
    shiftSet(sheet.hiddenColumns, shift);
    sheet.changed.aspects.add("columns");
  }
}

function shiftMap(map: Map<number, number> | undefined, shift: Shift): void {
  const entries = [...(map ?? [])];
  map?.clear();
  for (const [index, value] of entries) {
    const at = shiftIndex(shift, index);
    if (at !== null) map?.set(at, value);
  }
}

function shiftSet(set: Set<number>, shift: Shift): void {
  const indexes = [...set];
  set.clear();
  for (const index of indexes) {
    const at = shiftIndex(shift, index);
    if (at !== null) set.add(at);
  }
}

/** New cells look like those above them, or to their left. */
export function inheritStyles(sheet: Worksheet, area: Area, axis: Shift["axis"]): void {
  const before = axis === "row" ? area.row - 1 : area.column - 1;
  if (before < 0) return;
  const used = [...sheet.rows.keys()];
  const columns = [...(sheet.rows.get(before)?.keys() ?? [])];
  const rows = axis === "row" ? indexes(area.row, lastRow(area)) : used;
  for (const row of rows) {
    const across = axis === "row" ? columns : indexes(area.column, lastColumn(area));
    for (const column of across) {
      const [fromRow, fromColumn] = axis === "row" ? [before, column] : [row, before];
      const inside =
        axis === "row"
          ? within(column, area.column, lastColumn(area))
          : within(row, area.row, lastRow(area));
      const style = styleIndexAt(sheet, fromRow, fromColumn);
      if (inside && style !== 0) setCell(sheet, row, column, blankCell(style));
    }
  }
}

function indexes(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function within(index: number, first: number, last: number): boolean {
  return index >= first && index <= last;
}
