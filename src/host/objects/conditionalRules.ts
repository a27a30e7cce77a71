import { touch } from "../operations/conditionalFormats";
import {
  cellValueRule,
  customFormula,
  setCellValueRule,
  setCustomFormula,
  setTextRule,
  textRule,
} from "../operations/conditionalRules";
import { refuseProtected } from "../operations/protection";
import type { Property } from "../richapi/objectType";
import type { Session } from "../richapi/session";
import type { ConditionalFormat } from "../workbook/model";
import { excelObject, excelType } from "./excelType";
import type { ConditionalFormatSelf } from "./selves";

function ruleMember(
  read: (format: ConditionalFormat) => unknown,
  write: (format: ConditionalFormat, value: unknown) => void,
): Property<ConditionalFormatSelf, Session> {
  return {
    get: ({ format }) => read(format),
    set: ({ sheet, format }, value) => {
      refuseProtected(sheet);
      write(format, value);
      touch(sheet);
    },
  };
}

function format(self: ConditionalFormatSelf) {
  return excelObject("ConditionalRangeFormat", self);
}

export const cellValueConditionalFormatType = excelType("CellValueConditionalFormat", {
  properties: { rule: ruleMember(cellValueRule, setCellValueRule) },
  children: { format },
});

export const textConditionalFormatType = excelType("TextConditionalFormat", {
  properties: { rule: ruleMember(textRule, setTextRule) },
  children: { format },
});

export const customConditionalFormatType = excelType("CustomConditionalFormat", {
  children: { format, rule: (self) => excelObject("ConditionalFormatRule", self) },
});

export const conditionalFormatRuleType = excelType("ConditionalFormatRule", {
  properties: {
    formula: ruleMember(customFormula, setCustomFormula),
    formulaLocal: ruleMember(customFormula, setCustomFormula),
  },
  notImplemented: ["formulaR1C1"],
});
