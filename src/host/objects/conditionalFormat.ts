import {
  priorityOf,
  removeConditionalFormat,
  setPriority,
  touch,
} from "../operations/conditionalFormats";
import { conditionalType } from "../operations/conditionalRules";
import { refuseProtected } from "../operations/protection";
import { asBoolean, asInteger } from "../richapi/arguments";
import { excelError } from "../richapi/errors";
import type { HostObject } from "../richapi/hostObject";
import { excelObject, excelType } from "./excelType";
import { rangeObject } from "./rangeOf";
import type { ConditionalFormatSelf, Selves } from "./selves";

type DetailType =
  "CellValueConditionalFormat" | "TextConditionalFormat" | "CustomConditionalFormat";

/** The details of one type of rule: of another type an error, or a null object. */
function detail(rule: string, type: DetailType & keyof Selves) {
  return {
    orError: (self: ConditionalFormatSelf): HostObject => {
      if (conditionalType(self.format) !== rule) throw excelError("InvalidOperation");
      return excelObject(type, self);
    },
    orNull: (self: ConditionalFormatSelf): HostObject | null =>
      conditionalType(self.format) === rule ? excelObject(type, self) : null,
  };
}

const cellValue = detail("CellValue", "CellValueConditionalFormat");
const text = detail("ContainsText", "TextConditionalFormat");
const custom = detail("Custom", "CustomConditionalFormat");

/** Types whose details the host does not have. */
const OTHERS = ["colorScale", "dataBar", "iconSet", "preset", "topBottom"];

export const conditionalFormatType = excelType("ConditionalFormat", {
  identity: ({ format }, session) => ({ Id: session.idOf(format) }),
  properties: {
    id: { get: ({ format }, session) => session.idOf(format) },
    type: { get: ({ format }) => conditionalType(format) },
    priority: {
      get: ({ sheet, format }) => priorityOf(sheet, format),
      set: ({ sheet, format }, value) => {
        refuseProtected(sheet);
        setPriority(sheet, format, asInteger(value));
      },
    },
    stopIfTrue: {
      get: ({ format }) => format.stopIfTrue ?? false,
      set: ({ sheet, format }, value) => {
        refuseProtected(sheet);
        format.stopIfTrue = asBoolean(value);
        touch(sheet);
      },
    },
  },
  children: {
    cellValue: cellValue.orError,
    cellValueOrNullObject: cellValue.orNull,
    textComparison: text.orError,
    textComparisonOrNullObject: text.orNull,
    custom: custom.orError,
    customOrNullObject: custom.orNull,
  },
  methods: {
    delete: ({ sheet, format }) => {
      refuseProtected(sheet);
      removeConditionalFormat(sheet, format);
    },
    getRange: ({ sheet, format }, _, session) => {
      const [area, ...others] = format.areas;
      if (!area || others.length > 0) throw excelError("InvalidOperation");
      return rangeObject(session, sheet, area);
    },
    getRangeOrNullObject: ({ sheet, format }, _, session) => {
      const [area, ...others] = format.areas;
      return area && others.length === 0 ? rangeObject(session, sheet, area) : null;
    },
    getRanges: ({ sheet, format }) => excelObject("RangeAreas", { sheet, areas: format.areas }),
  },
  notImplemented: OTHERS.flatMap((each) => [each, `${each}OrNullObject`]),
});
