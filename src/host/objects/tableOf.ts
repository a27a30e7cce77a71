import { excelError } from "../richapi/errors";
import type { HostObject } from "../richapi/hostObject";
import type { Session } from "../richapi/session";
import { dataBody, headerRow, totalRow } from "../operations/tables";
import type { Area, Table, Workbook, Worksheet } from "../workbook/model";
import { excelObject } from "./excelType";
import { rangeObject } from "./rangeOf";
import type { TableSelf } from "./selves";

export function tableObject(sheet: Worksheet, table: Table): HostObject {
  return excelObject("Table", { sheet, table });
}

/** Every table of a workbook, sheet by sheet. */
export function allTables(workbook: Workbook): TableSelf[] {
  return workbook.worksheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

/** By id, or by name whatever its case. */
export function findTable(
  tables: readonly TableSelf[],
  key: string | number,
): HostObject | undefined {
  const wanted = String(key).toLowerCase();
  const found =
    tables.find(({ table }) => String(table.id) === wanted) ??
    tables.find(({ table }) => table.name.toLowerCase() === wanted);
  return found && excelObject("Table", found);
}

/** The parts of a table that are ranges, for all its columns or those of `columns`. */
export function partMethods<Self extends TableSelf>(columns: (self: Self, area: Area) => Area) {
  const part =
    (find: (table: Table) => Area | null) =>
    (self: Self, _args: unknown, session: Session): HostObject => {
      refuseDeleted(self);
      const area = find(self.table);
      if (!area) throw excelError("ItemNotFound");
      return rangeObject(session, self.sheet, columns(self, area));
    };
  return {
    getDataBodyRange: part(dataBody),
    getHeaderRowRange: part(headerRow),
    getRange: part(({ area }) => area),
    getTotalRowRange: part(totalRow),
  };
}

export function refuseDeleted({ sheet, table }: TableSelf): void {
  if (!sheet.tables.includes(table)) throw excelError("ItemNotFound");
}
