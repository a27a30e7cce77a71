import { markChanged } from "../calc";
import { excelError } from "../richapi/errors";
import type { Session } from "../richapi/session";
import { getCell, setCell } from "../workbook/cells";
import type { Area, Table, Worksheet } from "../workbook/model";
import { contains, isUnbounded, lastRow, overlaps } from "./areas";
import { clearArea } from "./clear";
import { deleteCells, insertCells } from "./insertDelete";
import { mergesOver } from "./mergesOver";
import { refuseProtected } from "./protection";
import { nameColumns } from "./tableHeaders";
import { headerRow, totalRow } from "./tables";

const DEFAULT_STYLE = "TableStyleMedium2";

/**
 * Makes a table of an area. Without headers in it, a row of them is put in above the data, which moves down; a lone
 * header row gets one blank row.
 */
export function addTable(
  session: Session,
  sheet: Worksheet,
  given: Area,
  hasHeaders: boolean,
): Table {
  refuseProtected(sheet);
  if (isUnbounded(given)) throw excelError("InvalidArgument");
  refuseOccupied(sheet, given, null);
  if (!hasHeaders) insertCells(session, sheet, { ...given, rowCount: 1 }, "Down");
  const rowCount = Math.max(2, given.rowCount + (hasHeaders ? 0 : 1));
  const area = { ...given, rowCount };
  refuseOccupied(sheet, area, null);
  const table: Table = {
    id: freeId(session),
    name: freeTableName(session),
    area,
    columns: Array.from({ length: area.columnCount }, () => ""),
    style: DEFAULT_STYLE,
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showFilterButton: true,
  };
  sheet.tables.push(table);
  nameColumns(session, sheet, table, { ...area, rowCount: 1 });
  if (sheet.autoFilter && overlaps(sheet.autoFilter, area)) sheet.autoFilter = null;
  return table;
}

/** A table cannot lie on another one or on merged cells. */
function refuseOccupied(sheet: Worksheet, area: Area, own: Table | null): void {
  const taken =
    sheet.tables.some((table) => table !== own && overlaps(table.area, area)) ||
    mergesOver(sheet, area).length > 0;
  if (taken) throw excelError("MergedRangeConflict");
}

function allTables(session: Session): Table[] {
  return session.workbook.worksheets.flatMap(({ tables }) => tables);
}

function freeId(session: Session): number {
  return Math.max(0, ...allTables(session).map(({ id }) => id)) + 1;
}

function freeTableName(session: Session): string {
  const taken = new Set(
    [...allTables(session), ...session.workbook.names].map(({ name }) => name.toLowerCase()),
  );
  let number = 1;
  while (taken.has(`table${number}`)) number++;
  return `Table${number}`;
}

/** Takes a table away; its cells stay. */
export function convertToRange(session: Session, sheet: Worksheet, table: Table): void {
  refuseProtected(sheet);
  sheet.tables = sheet.tables.filter((each) => each !== table);
  sheet.changed.aspects.add("tables");
  markChanged(session.workbook, sheet.id);
}

/** Takes a table away with what its cells hold. */
export function deleteTable(session: Session, sheet: Worksheet, table: Table): void {
  convertToRange(session, sheet, table);
  clearArea(session, sheet, table.area, "All");
}

/** The new area has to overlap the old one and begin in the same row. */
export function resizeTable(session: Session, sheet: Worksheet, table: Table, area: Area): void {
  refuseProtected(sheet);
  const fits = area.row === table.area.row && overlaps(area, table.area) && !isUnbounded(area);
  const rows = (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0) + 1;
  if (!fits || area.rowCount < rows) throw excelError("InvalidArgument");
  if (table.showTotals && lastRow(area) !== lastRow(table.area))
    throw excelError("InvalidOperation");
  refuseOccupied(sheet, area, table);
  const before = table.area;
  const names = table.columns;
  table.area = { ...area };
  table.columns = Array.from(
    { length: area.columnCount },
    (_, i) => names[area.column + i - before.column] ?? "",
  );
  const header = headerRow(table);
  if (header) nameColumns(session, sheet, table, header);
  sheet.changed.aspects.add("tables");
  markChanged(session.workbook, sheet.id);
}

/** A row of totals below the data, which moves what is there down; "Total" stands in its first cell. */
export function showTotals(session: Session, sheet: Worksheet, table: Table, show: boolean): void {
  refuseProtected(sheet);
  if (show === table.showTotals) return;
  sheet.changed.aspects.add("tables");
  if (show) {
    const row = { ...table.area, row: lastRow(table.area) + 1, rowCount: 1 };
    insertCells(session, sheet, row, "Down");
    table.area = { ...table.area, rowCount: table.area.rowCount + 1 };
    table.showTotals = true;
    const style = getCell(sheet, row.row, row.column)?.style ?? 0;
    setCell(sheet, row.row, row.column, { value: "Total", style });
    return;
  }
  const row = totalRow(table);
  table.showTotals = false;
  if (row) deleteCells(session, sheet, row, "Up");
}

/** Hiding headers empties their cells and leaves them out of the table; showing them again writes the names back. */
export function showHeaders(session: Session, sheet: Worksheet, table: Table, show: boolean): void {
  refuseProtected(sheet);
  if (show === table.showHeaders) return;
  sheet.changed.aspects.add("tables");
  const names = [...table.columns];
  const { area } = table;
  if (!show) {
    table.showHeaders = false;
    table.area = { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
    clearArea(session, sheet, { ...area, rowCount: 1 }, "Contents");
    return;
  }
  if (area.row === 0) throw excelError("InvalidOperation");
  const header = { ...area, row: area.row - 1, rowCount: 1 };
  refuseOccupied(sheet, header, table);
  table.area = { ...area, row: header.row, rowCount: area.rowCount + 1 };
  table.showHeaders = true;
  names.forEach((value, i) => {
    const style = getCell(sheet, header.row, area.column + i)?.style ?? 0;
    setCell(sheet, header.row, area.column + i, { value, style });
  });
}

/** Those that an area touches, or holds whole. */
export function tablesWithin(
  sheet: Worksheet,
  areas: readonly Area[],
  fullyContained: boolean,
): Table[] {
  return sheet.tables.filter((table) =>
    areas.some((area) => (fullyContained ? contains : overlaps)(area, table.area)),
  );
}

/** Takes the filter's criteria away, which the file alone knows, and shows the rows that it hid. */
export function clearTableFilter(sheet: Worksheet, table: Table): void {
  refuseProtected(sheet);
  for (let row = table.area.row; row <= lastRow(table.area); row++) {
    if (sheet.hiddenRows.delete(row)) sheet.changed.rows.add(row);
  }
  table.filterCleared = true;
  sheet.changed.aspects.add("tables");
}
