import { excelError } from "../richapi/errors";
import { parseAreaAddress } from "../workbook/address";
import type { Area, Workbook, Worksheet } from "../workbook/model";
import { findWorksheet } from "./worksheets";

/** An area of a worksheet. */
export interface Place {
  readonly sheet: Worksheet;
  readonly area: Area;
}

/** "'Board summary'!C8" in its two parts; the sheet's is null where there is none. */
function splitAddress(address: string): { sheetName: string | null; cells: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheetName: null, cells: address.trim() };
  const quoted = address.slice(0, mark).trim();
  const sheetName = /^'.*'$/s.test(quoted) ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  return { sheetName, cells: address.slice(mark + 1).trim() };
}

/** The place of "Sheet1!A1:B2"; null where it is no address or names no sheet of the workbook. */
export function placeOfReference(workbook: Workbook, reference: string): Place | null {
  const { sheetName, cells } = splitAddress(reference.replace(/^=/, ""));
  const sheet = sheetName === null ? undefined : findWorksheet(workbook, sheetName);
  const area = parseAreaAddress(cells);
  return sheet && area ? { sheet, area } : null;
}

/**
 * What `worksheet.getRange` takes: an address with or without this sheet's name, or the name of a range on it. A list
 * of areas is not one range, and another sheet's address is not this sheet's.
 */
export function areaOfAddress(workbook: Workbook, sheet: Worksheet, address: string): Area {
  const { sheetName, cells } = splitAddress(address);
  if (sheetName !== null && sheetName.toLowerCase() !== sheet.name.toLowerCase()) {
    throw excelError("InvalidArgument");
  }
  const area = parseAreaAddress(cells) ?? namedArea(workbook, sheet, cells);
  if (!area) throw excelError("InvalidArgument");
  return area;
}

/** What `worksheet.getRanges` takes: addresses or names with commas between them. */
export function areasOfAddress(workbook: Workbook, sheet: Worksheet, address: string): Area[] {
  return address.split(",").map((each) => areaOfAddress(workbook, sheet, each.trim()));
}

function namedArea(workbook: Workbook, sheet: Worksheet, name: string): Area | null {
  const named = (scope: string | null) =>
    workbook.names.find(
      (each) => each.scope === scope && each.name.toLowerCase() === name.toLowerCase(),
    );
  const table = sheet.tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (table) return tableBody(table);
  const place = placeOfReference(workbook, (named(sheet.id) ?? named(null))?.formula ?? "");
  return place?.sheet === sheet ? place.area : null;
}

/** A table's name stands for its rows without headers and totals. */
function tableBody({ area, showHeaders, showTotals }: Worksheet["tables"][number]): Area {
  const row = area.row + (showHeaders ? 1 : 0);
  const end = area.row + area.rowCount - (showTotals ? 1 : 0);
  return { ...area, row, rowCount: Math.max(1, end - row) };
}
