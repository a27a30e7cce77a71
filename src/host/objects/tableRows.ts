import { enterValues } from "../operations/enterValues";
import { readCells } from "../operations/readCells";
import { addRows, deleteRows } from "../operations/tableRows";
import { dataBody } from "../operations/tables";
import { excelError } from "../richapi/errors";
import type { HostObject } from "../richapi/hostObject";
import type { Area } from "../workbook/model";
import { excelObject, excelType } from "./excelType";
import { rangeObject } from "./rangeOf";
import type { TablePartSelf, TableSelf } from "./selves";
import { refuseDeleted } from "./tableOf";

function rowCount({ table }: TableSelf): number {
  return dataBody(table).rowCount;
}

function row(self: TableSelf, index: number): HostObject {
  return excelObject("TableRow", { sheet: self.sheet, table: self.table, index });
}

export const tableRowCollectionType = excelType("TableRowCollection", {
  properties: { count: { get: rowCount } },
  items: (self) => Array.from({ length: rowCount(self) }, (_, index) => row(self, index)),
  methods: {
    add: (self, args, session) => {
      refuseDeleted(self);
      const index = args.has(0) ? args.integer(0) : null;
      return row(self, addRows(session, self.sheet, self.table, index, args.raw(1)));
    },
    deleteRowsAt: ({ sheet, table }, args, session) =>
      deleteRows(session, sheet, table, args.integer(0), args.integerOr(1, 1)),
    getCount: rowCount,
    getItemAt: (self, args) => {
      const index = args.integer(0);
      if (index < 0 || index >= rowCount(self)) throw excelError("InvalidArgument");
      return row(self, index);
    },
  },
  notImplemented: ["deleteRows"],
});

function place({ table, index }: TablePartSelf): Area {
  const body = dataBody(table);
  if (index >= body.rowCount) throw excelError("ItemNotFound");
  return { ...body, row: body.row + index, rowCount: 1 };
}

export const tableRowType = excelType("TableRow", {
  identity: ({ index }) => ({ _Index: index }),
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: (self) => readCells(self.sheet, place(self), "", ({ value }) => value),
      set: (self, value, session) => enterValues(session, self.sheet, place(self), value),
    },
  },
  methods: {
    delete: ({ sheet, table, index }, _, session) => deleteRows(session, sheet, table, index, 1),
    getRange: (self, _, session) => rangeObject(session, self.sheet, place(self)),
  },
});
