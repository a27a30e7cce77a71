import {
  clearTableFilter,
  convertToRange,
  deleteTable,
  resizeTable,
  showHeaders,
  showTotals,
} from "../operations/tableEdits";
import { renameTable } from "../operations/tableNames";
import { refuseProtected } from "../operations/protection";
import { EventType } from "../richapi/events";
import { asBoolean, asText } from "../richapi/arguments";
import { excelError } from "../richapi/errors";
import type { Property } from "../richapi/objectType";
import type { Session } from "../richapi/session";
import { areaArgument } from "./areaArguments";
import { excelObject, excelType } from "./excelType";
import { rangeObject } from "./rangeOf";
import type { TableSelf } from "./selves";
import { partMethods, refuseDeleted } from "./tableOf";

function flag(key: "showBandedRows" | "showFilterButton"): Property<TableSelf, Session> {
  return {
    get: ({ table }) => table[key],
    set: ({ sheet, table }, value) => {
      refuseProtected(sheet);
      if (key === "showFilterButton" && !table.showHeaders) throw excelError("InvalidOperation");
      table[key] = asBoolean(value);
      sheet.changed.aspects.add("tables");
    },
  };
}

const STYLE = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/;

export const tableType = excelType("Table", {
  identity: ({ table }) => ({ Id: String(table.id) }),
  properties: {
    id: { get: ({ table }) => String(table.id) },
    legacyId: { get: ({ table }) => String(table.id) },
    name: {
      get: ({ table }) => table.name,
      set: ({ sheet, table }, value, session) =>
        renameTable(session.workbook, sheet, table, asText(value)),
    },
    showBandedRows: flag("showBandedRows"),
    showFilterButton: flag("showFilterButton"),
    showHeaders: {
      get: ({ table }) => table.showHeaders,
      set: ({ sheet, table }, value, session) =>
        showHeaders(session, sheet, table, asBoolean(value)),
    },
    showTotals: {
      get: ({ table }) => table.showTotals,
      set: ({ sheet, table }, value, session) =>
        showTotals(session, sheet, table, asBoolean(value)),
    },
    style: {
      get: ({ table }) => table.style,
      set: ({ sheet, table }, value) => {
        refuseProtected(sheet);
        const style = asText(value);
        if (style !== "" && !STYLE.test(style)) throw excelError("InvalidArgument");
        table.style = style;
        sheet.changed.aspects.add("tables");
      },
    },
  },
  children: {
    autoFilter: ({ sheet, table }) => excelObject("AutoFilter", { sheet, table }),
    columns: (self) => excelObject("TableColumnCollection", self),
    rows: (self) => excelObject("TableRowCollection", self),
    worksheet: ({ sheet }) => excelObject("Worksheet", sheet),
  },
  methods: {
    ...partMethods<TableSelf>((_, area) => area),
    clearFilters: (self) => {
      refuseDeleted(self);
      clearTableFilter(self.sheet, self.table);
    },
    convertToRange: ({ sheet, table }, _, session) => {
      refuseDeleted({ sheet, table });
      convertToRange(session, sheet, table);
      return rangeObject(session, sheet, table.area);
    },
    delete: (self, _, session) => {
      refuseDeleted(self);
      deleteTable(session, self.sheet, self.table);
    },
    resize: (self, args, session) => {
      refuseDeleted(self);
      const { sheet, table } = self;
      resizeTable(session, sheet, table, areaArgument(args, 0, sheet, session));
    },
    _RegisterDataChangedEvent: ({ table }, _, { events }) =>
      events.register(EventType.tableChanged, String(table.id)),
    _UnregisterDataChangedEvent: ({ table }, _, { events }) =>
      events.unregister(EventType.tableChanged, String(table.id)),
  },
  notImplemented: [
    "highlightFirstColumn",
    "highlightLastColumn",
    "reapplyFilters",
    "showBandedColumns",
    "sort",
  ],
});
