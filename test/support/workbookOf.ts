import { recalculate, markChanged } from "../../src/host/calc";
import { cellAddress, parseCellAddress } from "../../src/host/workbook/address";
import { CellRow } from "../../src/host/workbook/cellRow";
import { getCell, plainStyle } from "../../src/host/workbook/cells";
import type { Cell, CellValue, Table, Workbook, Worksheet } from "../../src/host/workbook/model";
import { newWorksheet } from "../../src/host/workbook/newWorksheet";

/** Rows from A1; "=…" is a formula, an error's code an error, null a cell that does not exist. */
export type Rows = readonly (readonly (CellValue | null)[])[];

/** A workbook in memory, with nothing marked as changed. */
export function workbookOf(sheets: Readonly<Record<string, Rows>>, date1904 = false): Workbook {
  const worksheets = Object.entries(sheets).map(([name, rows], n) => {
    const sheet = newWorksheet(`{0000000${n + 1}-0000-0000-0000-000000000000}`, name);
    rows.forEach((row, r) =>
      row.forEach((value, c) => {
        if (value !== null) put(sheet, r, c, cellOf(value));
      }),
    );
    return sheet;
  });
  return {
    date1904,
    worksheets,
    activeWorksheetId: worksheets[0]?.id ?? "",
    names: [],
    settings: new Map(),
    properties: { title: "", subject: "", author: "", category: "", keywords: "", comments: "" },
    styles: [plainStyle()],
  };
}

export function sheetNamed(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.worksheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`No worksheet ${name}`);
  return sheet;
}

/** A table over an area that begins with its header row. */
export function addTable(
  sheet: Worksheet,
  name: string,
  area: Table["area"],
  totals = false,
): Table {
  const columns = Array.from({ length: area.columnCount }, (_each, c) =>
    String(getCell(sheet, area.row, area.column + c)?.value ?? ""),
  );
  const shows = {
    showHeaders: true,
    showTotals: totals,
    showBandedRows: true,
    showFilterButton: true,
  };
  const table = { id: 1, name, area, columns, style: "", ...shows };
  sheet.tables.push(table);
  return table;
}

/** Enters a value or a formula, as a person or the add-in does. */
export function enter(
  workbook: Workbook,
  sheet: Worksheet,
  address: string,
  value: CellValue,
): void {
  const { row, column } = positionOf(address);
  put(sheet, row, column, cellOf(value));
  markChanged(workbook, sheet.id, { row, column, rowCount: 1, columnCount: 1 });
}

/** What a cell shows: its value, an error as its code; null where there is no cell. */
export function valueAt(sheet: Worksheet, address: string): CellValue | null {
  const { row, column } = positionOf(address);
  return getCell(sheet, row, column)?.value ?? null;
}

/** The value of a formula entered beside data, in a cell far from it. */
export function calculate(workbook: Workbook, formula: string, at = "Z50"): CellValue | null {
  const sheet = workbook.worksheets[0];
  if (!sheet) return null;
  enter(workbook, sheet, at, formula);
  recalculate(workbook, { now: new Date(2024, 2, 31, 15, 30) });
  return valueAt(sheet, at);
}

function positionOf(address: string): { row: number; column: number } {
  const position = parseCellAddress(address);
  if (!position) throw new Error(`No address: ${address}`);
  return position;
}

function put(sheet: Worksheet, row: number, column: number, cell: Cell): void {
  const cells = sheet.rows.get(row) ?? new CellRow();
  sheet.rows.set(row, cells.set(column, cell));
}

function cellOf(value: CellValue): Cell {
  if (typeof value !== "string") return { value, style: 0 };
  if (value.startsWith("=")) return { value: "", formula: value.slice(1), style: 0 };
  return /^#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!)$/.test(value)
    ? { value, isError: true, style: 0 }
    : { value, style: 0 };
}

/** The addresses of cells whose rows saving would write. */
export function changedRows(workbook: Workbook): string[] {
  return workbook.worksheets.flatMap(({ name, changed }) =>
    [...changed.rows].sort((a, b) => a - b).map((row) => `${name}!${cellAddress(row, 0).slice(1)}`),
  );
}
