import type { parseStructRef } from "@borgar/fx/xlsx";
import type { Area, Table, Worksheet } from "../workbook/model";
import { boundingArea, intersection, intersects } from "./areas";
import { foldCase } from "./compare";
import { ERRORS, ExcelError, Reference, type Place } from "./values";

export interface PlacedTable {
  readonly sheet: Worksheet;
  readonly table: Table;
}

type Structured = NonNullable<ReturnType<typeof parseStructRef>>;

/** The cells of a structured reference such as Actions[[#Headers],[Status]:[Due]] in a formula at `place`. */
export function structuredReference(
  reference: Structured | undefined,
  tables: ReadonlyMap<string, PlacedTable>,
  place: Place,
): Reference | ExcelError {
  if (!reference) return ERRORS.ref;
  const placed = reference.table ? tables.get(foldCase(reference.table)) : tableAt(place);
  if (!placed) return ERRORS.ref;
  const columns = columnsArea(placed.table, reference.columns ?? []);
  if (!columns) return ERRORS.ref;
  const rows = rowsArea(placed, reference.sections ?? [], place);
  if (rows instanceof ExcelError) return rows;
  const area = intersection(columns, rows);
  return area ? new Reference(placed.sheet, area) : ERRORS.ref;
}

/** The table that a formula without a table's name stands in. */
function tableAt({ sheet, row, column }: Place): PlacedTable | undefined {
  const cell = { row, column, rowCount: 1, columnCount: 1 };
  const table = sheet.tables.find(({ area }) => intersects(area, cell));
  return table && { sheet, table };
}

/** From the first to the last of the columns, all columns where none is named; null where one is unknown. */
function columnsArea(table: Table, names: readonly string[]): Area | null {
  const { area } = table;
  if (names.length === 0) return area;
  const known = table.columns.map(foldCase);
  const found = names.map((name) => known.indexOf(foldCase(name)));
  if (found.includes(-1)) return null;
  const [first, last] = [Math.min(...found), Math.max(...found)];
  return { ...area, column: area.column + first, columnCount: last - first + 1 };
}

/** The rows of all sections together; the data where none is named. */
function rowsArea(
  { sheet, table }: PlacedTable,
  sections: readonly string[],
  place: Place,
): Area | ExcelError {
  const names = sections.length > 0 ? sections.map((each) => each.toLowerCase()) : ["data"];
  let rows: Area | null = null;
  for (const name of names) {
    const part: Area | ExcelError | null =
      name === "this row" ? thisRow(sheet, table, place) : section(table, name);
    if (part instanceof ExcelError) return part;
    if (part) rows = rows ? boundingArea(rows, part) : part;
  }
  return rows ?? ERRORS.ref;
}

function section(table: Table, name: string): Area | null {
  const { area, showHeaders, showTotals } = table;
  const [headers, totals] = [Number(showHeaders), Number(showTotals)];
  switch (name) {
    case "all":
      return area;
    case "headers":
      return showHeaders ? { ...area, rowCount: 1 } : null;
    case "totals":
      return showTotals ? { ...area, row: area.row + area.rowCount - 1, rowCount: 1 } : null;
    default:
      return { ...area, row: area.row + headers, rowCount: area.rowCount - headers - totals };
  }
}

function thisRow(sheet: Worksheet, table: Table, place: Place): Area | ExcelError {
  const row = { ...table.area, row: place.row, rowCount: 1 };
  const data = section(table, "data");
  return place.sheet === sheet && data && intersects(data, row) ? row : ERRORS.value;
}
