import { parseAreaAddress } from "../address";
import { getCell, styleAt, usedArea } from "../cells";
import type { Area, Cell, Workbook, Worksheet } from "../model";

/** The cells that a series' formula names. */
export interface SourceCells {
  readonly sheet: Worksheet;
  readonly area: Area;
}

/** The cells of a formula such as 'Board summary'!$B$12:$B$18; null for a name, several areas, or a sheet that is gone. */
export function sourceCells(workbook: Workbook, formula: string): SourceCells | null {
  const [, quoted, bare, address] =
    /^=?(?:'((?:[^']|'')+)'|([^'!(]+))!(.+)$/s.exec(formula.trim()) ?? [];
  const name = (quoted?.replaceAll("''", "'") ?? bare ?? "").toLowerCase();
  const sheet = workbook.worksheets.find((each) => each.name.toLowerCase() === name);
  const area = address === undefined ? null : parseAreaAddress(address);
  if (!sheet || !area) return null;
  return { sheet, area: withinUsed(sheet, area) };
}

/** Whole columns end where the sheet does. */
function withinUsed(sheet: Worksheet, area: Area): Area {
  const used = usedArea(sheet);
  const rows = used ? used.row + used.rowCount - area.row : 1;
  const columns = used ? used.column + used.columnCount - area.column : 1;
  return {
    ...area,
    rowCount: Math.min(area.rowCount, Math.max(rows, LEAST_KEPT)),
    columnCount: Math.min(area.columnCount, Math.max(columns, LEAST_KEPT)),
  };
}

/** Shorter areas keep their length, blank cells at their ends too. */
const LEAST_KEPT = 1_000;

/** Row after row; undefined for a cell that does not exist. */
export function cellsOf({ sheet, area }: SourceCells): (Cell | undefined)[] {
  return Array.from({ length: area.rowCount * area.columnCount }, (_each, n) =>
    getCell(
      sheet,
      area.row + Math.floor(n / area.columnCount),
      area.column + (n % area.columnCount),
    ),
  );
}

export function numberFormatOf(workbook: Workbook, { sheet, area }: SourceCells): string {
  return styleAt(workbook, sheet, area.row, area.column).numberFormat;
}

/** Whether saving writes a row that the cells stand in. */
export function hasChanged({ sheet, area }: SourceCells): boolean {
  const { rows } = sheet.changed;
  for (const row of rows) if (row >= area.row && row < area.row + area.rowCount) return true;
  return false;
}
