import { addTable } from "../operations/tableEdits";
import { tablesWithin } from "../operations/tableEdits";
import { placeOfReference } from "../operations/addresses";
import { activeWorksheet } from "../operations/worksheets";
import type { Arguments } from "../richapi/arguments";
import { excelError } from "../richapi/errors";
import { EventType, WHOLE_WORKBOOK } from "../richapi/events";
import type { Session } from "../richapi/session";
import { placeArgument } from "./areaArguments";
import { excelObject, excelType } from "./excelType";
import type { Selves, TableSelf } from "./selves";
import { allTables, findTable, tableObject } from "./tableOf";

type Self = Selves["TableCollection"];

function tablesOf({ workbook, sheet }: Self): TableSelf[] {
  return allTables(workbook).filter((each) => !sheet || each.sheet === sheet);
}

/** A range, or an address: of the workbook's collection with a sheet's name, else on the active sheet. */
function placeOf({ workbook, sheet }: Self, args: Arguments, session: Session) {
  const address = args.raw(0);
  const place = typeof address === "string" ? placeOfReference(workbook, address) : null;
  const home = sheet ?? activeWorksheet(workbook);
  if (!home) throw excelError("ItemNotFound");
  const found = place ?? placeArgument(args, 0, home, session);
  if (sheet && found.sheet !== sheet) throw excelError("InvalidArgument");
  return found;
}

function target({ sheet }: Self): string {
  return sheet?.id ?? WHOLE_WORKBOOK;
}

export const tableCollectionType = excelType("TableCollection", {
  properties: { count: { get: (self) => tablesOf(self).length } },
  items: (self) => tablesOf(self).map((each) => excelObject("Table", each)),
  item: (self, key) => findTable(tablesOf(self), key),
  methods: {
    add: (self, args, session) => {
      const { sheet, area } = placeOf(self, args, session);
      return tableObject(sheet, addTable(session, sheet, area, args.boolean(1)));
    },
    getCount: (self) => tablesOf(self).length,
    getItemAt: (self, args) => {
      const found = tablesOf(self)[args.integer(0)];
      if (!found) throw excelError("InvalidArgument");
      return excelObject("Table", found);
    },
    getItemOrNullObject: (self, args) => findTable(tablesOf(self), args.key(0)) ?? null,
    _RegisterDataChangedEvent: (self, _, { events }) =>
      events.register(EventType.tableChanged, target(self)),
    _UnregisterDataChangedEvent: (self, _, { events }) =>
      events.unregister(EventType.tableChanged, target(self)),
  },
});

function scoped({ sheet, areas, fullyContained }: Selves["TableScopedCollection"]): TableSelf[] {
  return tablesWithin(sheet, areas, fullyContained).map((table) => ({ sheet, table }));
}

export const tableScopedCollectionType = excelType("TableScopedCollection", {
  items: (self) => scoped(self).map((each) => excelObject("Table", each)),
  item: (self, key) => findTable(scoped(self), key),
  methods: {
    getCount: (self) => scoped(self).length,
    getFirst: (self) => {
      const [first] = scoped(self);
      if (!first) throw excelError("ItemNotFound");
      return excelObject("Table", first);
    },
    getItemOrNullObject: (self, args) => findTable(scoped(self), args.key(0)) ?? null,
  },
});
