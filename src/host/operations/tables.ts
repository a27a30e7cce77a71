import type { Area, Table, Worksheet } from "../workbook/model";
import { contains, oneCell } from "./areas";

export function tableAt(sheet: Worksheet, row: number, column: number): Table | undefined {
  return sheet.tables.find(({ area }) => contains(area, oneCell(row, column)));
}

export function headerRow(table: Table): Area | null {
  return table.showHeaders ? { ...table.area, rowCount: 1 } : null;
}

export function totalRow(table: Table): Area | null {
  const row = table.area.row + table.area.rowCount - 1;
  return table.showTotals ? { ...table.area, row, rowCount: 1 } : null;
}

/** The rows between headers and totals. */
export function dataBody({ area, showHeaders, showTotals }: Table): Area {
  const row = area.row + (showHeaders ? 1 : 0);
  return { ...area, row, rowCount: area.row + area.rowCount - (showTotals ? 1 : 0) - row };
}
