import { excelError } from "../richapi/errors";
import type { Area, Table, Worksheet, WorksheetAspect } from "../workbook/model";
import { parseAreaAddress } from "../workbook/address";
import { lastColumn, lastRow, sameArea, shortAddress } from "./areas";
import { shiftArea, type Shift } from "./shift";
import { freeColumnName } from "./tableHeaders";

/** Excel does not tear merged areas and tables apart: part of one would move and part would stay. */
export function refuseCutParts(sheet: Worksheet, shift: Shift): void {
  const parts = [...sheet.merges, ...sheet.tables.map(({ area }) => area)];
  if (parts.some((area) => isCut(shift, area))) throw excelError("InsertDeleteConflict");
  if (sheet.tables.some((table) => losesHeader(shift, table))) {
    throw excelError("InsertDeleteConflict");
  }
}

function isCut({ axis, at, band }: Shift, area: Area): boolean {
  const [end, first, last] =
    axis === "row"
      ? [lastRow(area), area.column, lastColumn(area)]
      : [lastColumn(area), area.row, lastRow(area)];
  const touched = end >= at && last >= band[0] && first <= band[1];
  return touched && !(first >= band[0] && last <= band[1]);
}

/** A table loses its header row only together with all its rows. */
function losesHeader({ axis, at, count }: Shift, { area, showHeaders }: Table): boolean {
  if (axis !== "row" || count > 0 || !showHeaders) return false;
  const end = at - count - 1;
  return at <= area.row && end >= area.row && end < lastRow(area);
}

/** Moves all that lies on a sheet's cells. */
export function shiftParts(sheet: Worksheet, shift: Shift): void {
  const shifted = shiftList(sheet, shift);
  sheet.merges = shifted(sheet.merges, "merges");
  for (const validation of sheet.validations) {
    validation.areas = shifted(validation.areas, "validations");
  }
  for (const format of sheet.conditionalFormats) {
    format.areas = shifted(format.areas, "conditionalFormats");
  }
  for (const link of sheet.hyperlinks) {
    const [area] = shifted([link.area], "hyperlinks");
    link.area = area ?? { ...link.area, rowCount: 0 };
  }
  sheet.hyperlinks = sheet.hyperlinks.filter(({ area }) => area.rowCount > 0);
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  if (sheet.autoFilter) sheet.autoFilter = shifted([sheet.autoFilter], "autoFilter")[0] ?? null;
  shiftTables(sheet, shift);
  shiftPrinting(sheet, shift);
}

function shiftList(
  sheet: Worksheet,
  shift: Shift,
): (areas: readonly Area[], aspect: WorksheetAspect) => Area[] {
  return (areas, aspect) =>
    areas.flatMap((area) => {
      const moved = shiftArea(shift, area);
      if (!moved || !sameArea(moved, area)) sheet.changed.aspects.add(aspect);
      return moved ? [moved] : [];
    });
}

function shiftTables(sheet: Worksheet, shift: Shift): void {
  const kept: Table[] = [];
  for (const table of sheet.tables) {
    const area = shiftArea(shift, table.area);
    if (!area || !sameArea(area, table.area)) sheet.changed.aspects.add("tables");
    if (!area) continue;
    if (shift.axis === "column") shiftColumns(table, shift);
    table.area = area;
    kept.push(table);
  }
  sheet.tables = kept;
}

function shiftColumns(table: Table, { at, count }: Shift): void {
  const index = at - table.area.column;
  if (count < 0) {
    const first = Math.max(0, index);
    table.columns.splice(first, Math.max(0, index - count - first));
    return;
  }
  if (index <= 0 || index >= table.columns.length) return;
  for (let i = 0; i < count; i++) table.columns.splice(index + i, 0, "");
  for (let i = 0; i < count; i++) table.columns[index + i] = freeColumnName(table, "", i);
}

function shiftPrinting(sheet: Worksheet, shift: Shift): void {
  const { pageLayout } = sheet;
  for (const key of ["printArea", "printTitleRows"] as const) {
    const before = pageLayout[key];
    if (before === null) continue;
    const areas = before.split(",").flatMap((each) => {
      const area = parseAreaAddress(each);
      const moved = area && shiftArea(shift, area);
      return moved ? [shortAddress(moved)] : [];
    });
    const after = areas.length > 0 ? areas.join(",") : null;
    if (after === before) continue;
    pageLayout[key] = after;
    sheet.changed.aspects.add("pageLayout");
  }
}
