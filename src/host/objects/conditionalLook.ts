import { asColour } from "../operations/colours";
import { touch } from "../operations/conditionalFormats";
import { refuseProtected } from "../operations/protection";
import { asBoolean } from "../richapi/arguments";
import type { Property } from "../richapi/objectType";
import type { Session } from "../richapi/session";
import type { ConditionalFormat } from "../workbook/model";
import { excelObject, excelType } from "./excelType";
import type { ConditionalFormatSelf } from "./selves";

function look<Key extends "fill" | "fontColour" | "bold">(
  key: Key,
  accept: (value: unknown) => NonNullable<ConditionalFormat[Key]>,
): Property<ConditionalFormatSelf, Session> {
  return {
    get: ({ format }) => format[key] ?? null,
    set: ({ sheet, format }, value) => {
      refuseProtected(sheet);
      format[key] = accept(value);
      touch(sheet);
    },
  };
}

/** Takes what was set away, so that the cell's own look shows. */
function clear(...keys: readonly ("fill" | "fontColour" | "bold")[]) {
  return ({ sheet, format }: ConditionalFormatSelf): void => {
    refuseProtected(sheet);
    for (const key of keys) Reflect.deleteProperty(format, key);
    touch(sheet);
  };
}

export const conditionalRangeFormatType = excelType("ConditionalRangeFormat", {
  children: {
    fill: (self) => excelObject("ConditionalRangeFill", self),
    font: (self) => excelObject("ConditionalRangeFont", self),
  },
  notImplemented: ["borders", "numberFormat"],
});

export const conditionalRangeFillType = excelType("ConditionalRangeFill", {
  properties: { color: look("fill", asColour) },
  methods: { clear: clear("fill") },
});

export const conditionalRangeFontType = excelType("ConditionalRangeFont", {
  properties: { bold: look("bold", asBoolean), color: look("fontColour", asColour) },
  methods: { clear: clear("bold", "fontColour") },
  notImplemented: ["italic", "strikethrough", "underline"],
});
