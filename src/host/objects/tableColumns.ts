import { enterValues } from "../operations/enterValues";
import { readCells } from "../operations/readCells";
import { addColumn, deleteColumn, renameColumn } from "../operations/tableRows";
import { asText } from "../richapi/arguments";
import { excelError } from "../richapi/errors";
import type { HostObject } from "../richapi/hostObject";
import type { Area } from "../workbook/model";
import { excelObject, excelType } from "./excelType";
import type { TablePartSelf, TableSelf } from "./selves";
import { partMethods, refuseDeleted } from "./tableOf";

function column(self: TableSelf, index: number): HostObject {
  return excelObject("TableColumn", { sheet: self.sheet, table: self.table, index });
}

/** By id (columns count from 1) or by name whatever its case. */
function find(self: TableSelf, key: string | number): HostObject | undefined {
  const { columns } = self.table;
  const byId = columns.findIndex((_, i) => i + 1 === Number(key));
  const wanted = String(key).toLowerCase();
  const index =
    typeof key === "number" || byId >= 0
      ? byId
      : columns.findIndex((name) => name.toLowerCase() === wanted);
  return index >= 0 ? column(self, index) : undefined;
}

export const tableColumnCollectionType = excelType("TableColumnCollection", {
  properties: { count: { get: ({ table }) => table.columns.length } },
  items: (self) => self.table.columns.map((_, index) => column(self, index)),
  item: find,
  methods: {
    add: (self, args, session) => {
      refuseDeleted(self);
      const index = args.has(0) ? args.integer(0) : null;
      const name = args.has(2) ? args.text(2) : null;
      const given = { index, values: args.raw(1), name };
      return column(self, addColumn(session, self.sheet, self.table, given));
    },
    getCount: ({ table }) => table.columns.length,
    getItemAt: (self, args) => {
      const index = args.integer(0);
      if (index < 0 || index >= self.table.columns.length) throw excelError("InvalidArgument");
      return column(self, index);
    },
    getItemOrNullObject: (self, args) => find(self, args.key(0)) ?? null,
  },
});

function within({ table, index }: TablePartSelf, area: Area): Area {
  return { ...area, column: table.area.column + index, columnCount: 1 };
}

export const tableColumnType = excelType("TableColumn", {
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: {
      get: ({ table, index }) => table.columns[index] ?? "",
      set: ({ sheet, table, index }, value, session) =>
        renameColumn(session, sheet, table, index, asText(value)),
    },
    values: {
      get: (self) => readCells(self.sheet, within(self, self.table.area), "", ({ value }) => value),
      set: (self, value, session) =>
        enterValues(session, self.sheet, within(self, self.table.area), value),
    },
  },
  methods: {
    ...partMethods<TablePartSelf>(within),
    delete: ({ sheet, table, index }, _, session) => deleteColumn(session, sheet, table, index),
  },
  notImplemented: ["filter"],
});
