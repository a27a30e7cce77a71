import { asChoice, asRecord, asText } from "../richapi/arguments";
import { excelError } from "../richapi/errors";
import { cellAddress } from "../workbook/address";
import type { ConditionalFormat } from "../workbook/model";
import { toFileFormula } from "./formulaText";

type Json = Readonly<Record<string, unknown>>;

/** Excel.ConditionalFormatType of each type that files name; those of the second list are presets. */
const TYPES: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  top10: "TopBottom",
};
const PRESET = "PresetCriteria";

export function conditionalType({ type }: ConditionalFormat): string {
  return TYPES[type] ?? PRESET;
}

const CELL_OPERATORS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

export function cellValueRule({ operator, formulas }: ConditionalFormat): Json {
  const name = Object.keys(CELL_OPERATORS).find((each) => CELL_OPERATORS[each] === operator);
  const [first = "", second] = formulas;
  const formula2 = second === undefined ? {} : { formula2: `=${second}` };
  return { formula1: `=${first}`, ...formula2, operator: name ?? "Invalid" };
}

export function setCellValueRule(format: ConditionalFormat, given: unknown): void {
  const { formula1, formula2, operator } = asRecord(given);
  const name = asChoice(operator, Object.keys(CELL_OPERATORS));
  const needsTwo = name === "Between" || name === "NotBetween";
  format.operator = CELL_OPERATORS[name] ?? "equal";
  format.formulas = [operand(formula1), ...(needsTwo ? [operand(formula2)] : [])];
}

/** "=A1", "5" or a text, which has to be in quotes to be one. */
function operand(value: unknown): string {
  if (typeof value === "number") return String(value);
  const text = asText(value);
  if (text === "") throw excelError("InvalidArgument");
  return toFileFormula(text.startsWith("=") ? text.slice(1) : text, null);
}

/** How files write each text operator: the rule's type, its operator, and a formula for the first cell. */
const TEXT_OPERATORS = {
  Contains: {
    type: "containsText",
    operator: "containsText",
    formula: (text: string, cell: string) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  },
  NotContains: {
    type: "notContainsText",
    operator: "notContains",
    formula: (text: string, cell: string) => `ISERROR(SEARCH(${text},${cell}))`,
  },
  BeginsWith: {
    type: "beginsWith",
    operator: "beginsWith",
    formula: (text: string, cell: string) => `LEFT(${cell},LEN(${text}))=${text}`,
  },
  EndsWith: {
    type: "endsWith",
    operator: "endsWith",
    formula: (text: string, cell: string) => `RIGHT(${cell},LEN(${text}))=${text}`,
  },
} as const;
type TextOperator = keyof typeof TEXT_OPERATORS;
const TEXT_OPERATOR_NAMES = Object.keys(TEXT_OPERATORS) as TextOperator[];

export function textRule({ type, text }: ConditionalFormat): Json {
  const operator = TEXT_OPERATOR_NAMES.find((name) => TEXT_OPERATORS[name].type === type);
  return { operator: operator ?? "Invalid", text: text ?? "" };
}

export function setTextRule(format: ConditionalFormat, given: unknown): void {
  const { operator, text } = asRecord(given);
  const rule = TEXT_OPERATORS[asChoice(operator, TEXT_OPERATOR_NAMES)];
  const [first] = format.areas;
  const wanted = asText(text);
  const quoted = `"${wanted.replaceAll('"', '""')}"`;
  const cell = cellAddress(first?.row ?? 0, first?.column ?? 0);
  format.type = rule.type;
  format.operator = rule.operator;
  format.text = wanted;
  format.formulas = [rule.formula(quoted, cell)];
}

export function customFormula({ formulas }: ConditionalFormat): string {
  return formulas[0] === undefined ? "" : `=${formulas[0]}`;
}

/** Relative references count from the first cell of the range, as in Excel's dialog. */
export function setCustomFormula(format: ConditionalFormat, given: unknown): void {
  const text = asText(given);
  if (!text.startsWith("=")) throw excelError("InvalidArgument");
  format.formulas = [toFileFormula(text.slice(1), null)];
}
