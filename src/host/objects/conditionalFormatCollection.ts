import {
  addConditionalFormat,
  clearConditionalFormats,
  conditionalFormatsOn,
} from "../operations/conditionalFormats";
import { refuseProtected } from "../operations/protection";
import { excelError } from "../richapi/errors";
import type { Session } from "../richapi/session";
import type { ConditionalFormat } from "../workbook/model";
import { excelObject, excelType } from "./excelType";
import type { AreasSelf } from "./selves";

const TYPES = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

function formats({ sheet, areas }: AreasSelf): ConditionalFormat[] {
  return conditionalFormatsOn(sheet, areas);
}

function byId(self: AreasSelf, id: string | number, session: Session) {
  const format = formats(self).find((each) => session.idOf(each) === id);
  return format && excelObject("ConditionalFormat", { sheet: self.sheet, format });
}

export const conditionalFormatCollectionType = excelType("ConditionalFormatCollection", {
  items: (self) =>
    formats(self).map((format) => excelObject("ConditionalFormat", { sheet: self.sheet, format })),
  item: byId,
  methods: {
    add: ({ sheet, areas }, args) => {
      refuseProtected(sheet);
      const format = addConditionalFormat(sheet, areas, args.choice(0, TYPES));
      return excelObject("ConditionalFormat", { sheet, format });
    },
    clearAll: ({ sheet, areas }) => {
      refuseProtected(sheet);
      clearConditionalFormats(sheet, areas);
    },
    getCount: (self) => formats(self).length,
    getItemAt: (self, args) => {
      const format = formats(self)[args.integer(0)];
      if (!format) throw excelError("ItemNotFound");
      return excelObject("ConditionalFormat", { sheet: self.sheet, format });
    },
    getItemOrNullObject: (self, args, session) => byId(self, args.key(0), session) ?? null,
  },
});
