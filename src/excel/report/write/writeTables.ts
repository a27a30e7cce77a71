import type { CellArea, CellValue } from "../../../tracker/grid";
import type { SheetPlan, TableId } from "../sheetPlan";
import type { EarlierState } from "./readEarlier";

/** Lines of its own only: the sheet's colours say the rest. */
const TABLE_STYLE = "TableStyleLight1";

type TableNames = Readonly<Record<TableId, string>>;

/**
 * Whether people have moved one of the sheet's tables, by rows or columns put in before it, or renamed it: Excel
 * resizes no table to another header's row, and makes none over another.
 */
export function isRearranged(
  { tables }: SheetPlan,
  names: TableNames,
  earlier: EarlierState,
): boolean {
  return earlier.tables.some(({ name, row, column }) => {
    const planned = tables.find(({ id }) => names[id] === name)?.area;
    return planned?.row !== row || planned.column !== column;
  });
}

/** Takes everything off a sheet but its charts. What people wrote on it must have been read. */
export function emptySheet(worksheet: Excel.Worksheet, { tables, used }: EarlierState): void {
  for (const { name } of tables) worksheet.tables.getItem(name).convertToRange();
  if (used === null) return;
  worksheet
    .getRangeByIndexes(0, 0, used.row + used.rowCount, used.column + used.columnCount)
    .clear();
}

/** Fits the tables that stand already to what is to be written; before anything is. */
export function resizeTables(
  worksheet: Excel.Worksheet,
  { tables, blocks }: SheetPlan,
  names: TableNames,
  earlier: EarlierState,
): void {
  for (const { id, area, filter } of tables) {
    if (!stands(earlier, names[id])) continue;
    const table = worksheet.tables.getItem(names[id]);
    table.clearFilters();
    freeHeaders(worksheet, area, blocks, earlier.values);
    table.resize(rangeOf(worksheet, area));
    table.showFilterButton = filter;
  }
}

/**
 * Excel gives a header that another column already has a number, also while headers are being moved: so where they
 * change, each gets a passing name of its own first.
 */
function freeHeaders(
  worksheet: Excel.Worksheet,
  { row, column, columnCount }: CellArea,
  blocks: SheetPlan["blocks"],
  values: readonly (readonly CellValue[])[],
): void {
  const before = (values[row] ?? []).slice(column).filter((header) => header !== "");
  const after = blocks.find((block) => block.row === row && block.column === column)?.rows[0] ?? [];
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  const count = Math.max(before.length, columnCount);
  const passing = Array.from({ length: count }, (_, at) => `Column ${at + 1} of this table`);
  worksheet.getRangeByIndexes(row, column, 1, count).values = [passing];
}

/** Makes the tables that do not stand yet, over the cells that are written by now. */
export function addTables(
  worksheet: Excel.Worksheet,
  { tables }: SheetPlan,
  names: TableNames,
  earlier: EarlierState,
): void {
  for (const { id, area, filter } of tables) {
    if (stands(earlier, names[id])) continue;
    const table = worksheet.tables.add(rangeOf(worksheet, area), true);
    table.name = names[id];
    table.style = TABLE_STYLE;
    table.showBandedRows = false;
    table.showFilterButton = filter;
  }
}

function stands({ tables }: EarlierState, name: string): boolean {
  return tables.some((table) => table.name === name);
}

function rangeOf(worksheet: Excel.Worksheet, area: CellArea): Excel.Range {
  return worksheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
}
