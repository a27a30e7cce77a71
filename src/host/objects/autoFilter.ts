import { areaArgument } from "./areaArguments";
import { isUnbounded } from "../operations/areas";
import { refuseProtected } from "../operations/protection";
import { excelError, notImplemented } from "../richapi/errors";
import type { Area } from "../workbook/model";
import { excelType } from "./excelType";
import { rangeObject } from "./rangeOf";
import type { Selves } from "./selves";

function areaOf({ sheet, table }: Selves["AutoFilter"]): Area | null {
  if (!table) return sheet.autoFilter;
  return table.showHeaders && table.showFilterButton ? table.area : null;
}

/** Filter buttons without criteria: the host hides no rows. */
export const autoFilterType = excelType("AutoFilter", {
  properties: {
    enabled: { get: (self) => areaOf(self) !== null },
    isDataFiltered: { get: () => false },
    criteria: { get: () => [] },
  },
  methods: {
    apply: ({ sheet, table }, args, session) => {
      refuseProtected(sheet);
      if (table) throw excelError("InvalidOperation");
      if (args.has(1) || args.has(2)) throw notImplemented("AutoFilter.apply with criteria");
      const area = areaArgument(args, 0, sheet, session);
      if (isUnbounded(area)) throw excelError("InvalidArgument");
      sheet.autoFilter = { ...area };
      sheet.changed.aspects.add("autoFilter");
    },
    clearCriteria: () => null,
    getRange: (self, _, session) => {
      const area = areaOf(self);
      if (!area) throw excelError("ItemNotFound");
      return rangeObject(session, self.sheet, area);
    },
    getRangeOrNullObject: (self, _, session) => {
      const area = areaOf(self);
      return area && rangeObject(session, self.sheet, area);
    },
    remove: ({ sheet, table }) => {
      refuseProtected(sheet);
      if (table) table.showFilterButton = false;
      else sheet.autoFilter = null;
      sheet.changed.aspects.add(table ? "tables" : "autoFilter");
    },
  },
  notImplemented: ["clearColumnCriteria", "reapply"],
});
