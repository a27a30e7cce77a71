import { excelError } from "../richapi/errors";
import type { Session } from "../richapi/session";
import { isBlank } from "../workbook/blankCell";
import { getCell } from "../workbook/cells";
import type { Table, Worksheet } from "../workbook/model";
import { lastColumn } from "./areas";
import { enterValues } from "./enterValues";
import { deleteCells, insertCells } from "./insertDelete";
import { renameColumnInFormulas } from "./tableNames";
import { deleteTable } from "./tableEdits";
import { dataBody } from "./tables";

/** Adds rows before `index`, or at the end; what is below moves down. Returns the first one's place. */
export function addRows(
  session: Session,
  sheet: Worksheet,
  table: Table,
  index: number | null,
  values: unknown,
): number {
  const rows = rowsOf(values, table.columns.length);
  const body = dataBody(table);
  const at = index === null || index === -1 ? body.rowCount : index;
  if (at < 0 || at > body.rowCount) throw excelError("InvalidArgument");
  const useBlank = body.rowCount === 1 && at === 1 && isBlankRow(sheet, table);
  const place = useBlank ? 0 : at;
  const fresh = rows.length - (useBlank ? 1 : 0);
  if (fresh > 0) {
    const first = body.row + place + (useBlank ? 1 : 0);
    const before = table.area;
    insertCells(session, sheet, { ...body, row: first, rowCount: fresh }, "Down");
    table.area = { ...before, rowCount: before.rowCount + fresh };
    sheet.changed.aspects.add("tables");
  }
  if (values !== null) {
    enterValues(session, sheet, { ...body, row: body.row + place, rowCount: rows.length }, rows);
  }
  return place;
}

/** A table made from headers alone has one row that waits for the first entry. */
function isBlankRow(sheet: Worksheet, table: Table): boolean {
  const { row, column, columnCount } = dataBody(table);
  return Array.from({ length: columnCount }, (_, i) => getCell(sheet, row, column + i)).every(
    (cell) => !cell || isBlank(cell),
  );
}

function rowsOf(values: unknown, columnCount: number): unknown[][] {
  if (values === null) return [Array<null>(columnCount).fill(null)];
  if (!Array.isArray(values) || values.length === 0) throw excelError("InvalidArgument");
  const rows = values as unknown[];
  if (!rows.every((row) => Array.isArray(row) && row.length === columnCount)) {
    throw excelError("InvalidArgument");
  }
  return rows as unknown[][];
}

export function deleteRows(
  session: Session,
  sheet: Worksheet,
  table: Table,
  index: number,
  count: number,
): void {
  const body = dataBody(table);
  if (index < 0 || count < 1 || index + count > body.rowCount) throw excelError("InvalidArgument");
  const area = { ...body, row: body.row + index, rowCount: count };
  if (count < body.rowCount) return deleteCells(session, sheet, area, "Up");
  // A table keeps one row: the last one is emptied.
  if (count > 1)
    deleteCells(session, sheet, { ...area, row: area.row + 1, rowCount: count - 1 }, "Up");
  enterValues(session, sheet, { ...area, rowCount: 1 }, "");
}

interface NewColumn {
  /** Before which column it goes; null or -1 for the end. */
  readonly index: number | null;
  /** Rows of one value, the header first; null for none. */
  readonly values: unknown;
  readonly name: string | null;
}

/** Returns the new column's place. */
export function addColumn(
  session: Session,
  sheet: Worksheet,
  table: Table,
  { index, values, name }: NewColumn,
): number {
  const { area, columns } = table;
  const at = index === null || index === -1 ? columns.length : index;
  if (at < 0 || at > columns.length) throw excelError("InvalidArgument");
  const column = { ...area, column: area.column + at, columnCount: 1 };
  insertCells(session, sheet, column, "Right");
  if (table.area.columnCount === area.columnCount) {
    columns.splice(at, 0, "");
    const start = Math.min(area.column, column.column);
    const end = lastColumn(table.area) + (at === 0 ? 0 : 1);
    table.area = { ...table.area, column: start, columnCount: end - start + 1 };
  }
  sheet.changed.aspects.add("tables");
  if (values !== null) enterValues(session, sheet, column, values);
  const header = { ...column, rowCount: 1 };
  if (name !== null) enterValues(session, sheet, header, `'${name}`);
  else if (values === null) enterValues(session, sheet, header, "");
  return at;
}

export function deleteColumn(
  session: Session,
  sheet: Worksheet,
  table: Table,
  index: number,
): void {
  if (table.columns.length === 1) return deleteTable(session, sheet, table);
  const column = { ...table.area, column: table.area.column + index, columnCount: 1 };
  deleteCells(session, sheet, column, "Left");
}

/** Names a column: its header cell and the formulas that speak of it. */
export function renameColumn(
  session: Session,
  sheet: Worksheet,
  table: Table,
  index: number,
  name: string,
): void {
  const before = table.columns[index] ?? "";
  const header = {
    row: table.area.row,
    column: table.area.column + index,
    rowCount: 1,
    columnCount: 1,
  };
  enterValues(session, sheet, header, `'${name}`);
  renameColumnInFormulas(session.workbook, table, before, table.columns[index] ?? name);
}
