import { markChanged } from "../calc";
import { excelError } from "../richapi/errors";
import type { Session } from "../richapi/session";
import { SHEET_COLUMNS, SHEET_ROWS } from "../workbook/address";
import { usedArea } from "../workbook/cells";
import type { Area, Worksheet } from "../workbook/model";
import { calculateNow } from "./calculateNow";
import { cellsChanged, type ChangeType } from "./changes";
import { hasWholeColumns, hasWholeRows, lastColumn, lastRow } from "./areas";
import { mapFormulas, mapReferences } from "./formulaReferences";
import { refuseProtected } from "./protection";
import { shiftArea, shiftReference, type Shift } from "./shift";
import { refuseCutParts, shiftParts } from "./shiftParts";
import { inheritStyles, shiftCells } from "./shiftCells";
import { nameHeaders } from "./tableHeaders";

/** Makes room for cells: what stood there moves down or right. */
export function insertCells(
  session: Session,
  sheet: Worksheet,
  area: Area,
  direction: "Down" | "Right",
): void {
  const shift = shiftOf(area, direction === "Down" ? "row" : "column", 1);
  refuseProtected(sheet);
  refuseOffSheet(sheet, shift);
  apply(session, sheet, shift);
  inheritStyles(sheet, area, shift.axis);
  nameHeaders(session, sheet, area);
  const told = { shiftDirection: direction === "Down" ? "ShiftCellDown" : "ShiftCellRight" };
  cellsChanged(session, sheet, area, changeType(area, "Inserted"), told);
}

/** Takes cells out: what stood below moves up, or what stood to the right moves left. */
export function deleteCells(
  session: Session,
  sheet: Worksheet,
  area: Area,
  direction: "Up" | "Left",
): void {
  refuseProtected(sheet);
  apply(session, sheet, shiftOf(area, direction === "Up" ? "row" : "column", -1));
  const told = { shiftDirection: direction === "Up" ? "ShiftCellUp" : "ShiftCellLeft" };
  cellsChanged(session, sheet, area, changeType(area, "Deleted"), told);
}

function shiftOf(area: Area, axis: Shift["axis"], sign: 1 | -1): Shift {
  return axis === "row"
    ? { axis, at: area.row, count: sign * area.rowCount, band: [area.column, lastColumn(area)] }
    : { axis, at: area.column, count: sign * area.columnCount, band: [area.row, lastRow(area)] };
}

function apply(session: Session, sheet: Worksheet, shift: Shift): void {
  const { workbook } = session;
  refuseCutParts(sheet, shift);
  // What was entered before is calculated in its place: an array spills from there.
  calculateNow(session);
  shiftCells(sheet, shift);
  shiftParts(sheet, shift);
  mapFormulas(workbook, (formula, home) =>
    mapReferences(formula, (sheetName, span) => {
      const target = sheetName?.toLowerCase() ?? home?.name.toLowerCase();
      return target === sheet.name.toLowerCase() ? shiftReference(shift, span) : span;
    }),
  );
  for (const range of session.liveRanges()) {
    if (range.sheet === sheet && range.area) range.area = shiftArea(shift, range.area);
  }
  markChanged(workbook, sheet.id);
}

function refuseOffSheet(sheet: Worksheet, shift: Shift): void {
  const used = usedArea(sheet);
  if (!used) return;
  const [end, size] =
    shift.axis === "row" ? [lastRow(used), SHEET_ROWS] : [lastColumn(used), SHEET_COLUMNS];
  if (end >= shift.at && end + shift.count >= size) throw excelError("NonBlankCellOffSheet");
}

function changeType(area: Area, what: "Inserted" | "Deleted"): ChangeType {
  if (hasWholeRows(area)) return `Row${what}`;
  return hasWholeColumns(area) ? `Column${what}` : `Cell${what}`;
}
