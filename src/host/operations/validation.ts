import { asBoolean, asChoice, asRecord, asText } from "../richapi/arguments";
import { excelError } from "../richapi/errors";
import { HostObject } from "../richapi/hostObject";
import type { RangeSelf } from "../richapi/session";
import { absoluteReference } from "../workbook/address";
import type { Area, DataValidation, Worksheet } from "../workbook/model";
import { contains, overlaps } from "./areas";
import { toFileFormula } from "./formulaText";

type Json = Readonly<Record<string, unknown>>;
type Found = DataValidation | "None" | "Inconsistent" | "MixedCriteria";

/** Excel's limit for a list that is written out; longer ones have to stand in cells. */
const LONGEST_LIST = 255;

/** Names in rules and in files. */
const OPERATORS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

const BASIC_TYPES = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  date: "Date",
  time: "Time",
} as const;

/** The one validation that all cells of the areas have, or which kind of none. */
export function validationOf(sheet: Worksheet, areas: readonly Area[]): Found {
  const touching = sheet.validations.filter((validation) =>
    areas.some((area) => validation.areas.some((each) => overlaps(each, area))),
  );
  const [only, ...others] = touching;
  if (!only) return "None";
  if (others.length > 0) return "Inconsistent";
  const all = areas.every((area) => only.areas.some((each) => contains(each, area)));
  return all ? only : "MixedCriteria";
}

/** A rule as `dataValidation.rule` gives it: one key for its type; nothing where there is none. */
export function ruleOf(found: Found): Json | null {
  if (found === "None") return {};
  if (typeof found === "string") return null;
  const { type, formula1, formula2, operator } = found;
  if (type === "List") {
    const quoted = /^"(.*)"$/s.exec(formula1)?.[1]?.replaceAll('""', '"');
    const source = quoted ?? `=${formula1}`;
    return { list: { inCellDropDown: found.hideDropDown !== true, source } };
  }
  if (type === "Custom") return { custom: { formula: `=${formula1}` } };
  if (type === "None") return {};
  const key = type.charAt(0).toLowerCase() + type.slice(1);
  const name = Object.keys(OPERATORS).find((each) => OPERATORS[each] === (operator ?? "between"));
  const second = formula2 === "" ? {} : { formula2: `=${formula2}` };
  return { [key]: { formula1: `=${formula1}`, ...second, operator: name } };
}

type Rule = Pick<DataValidation, "type" | "formula1" | "formula2" | "operator" | "hideDropDown">;

/** Reads a rule that was given: exactly one type. */
export function readRule(given: unknown): Rule {
  const entries = Object.entries(asRecord(given)).filter(([, value]) => value !== null);
  const [first, ...others] = entries;
  if (!first || others.length > 0) throw excelError("InvalidArgument");
  const [name, value] = first;
  const rule = asRecord(value);
  if (name === "list") return listRule(rule);
  if (name === "custom") return { ...noFormulas("Custom"), formula1: formulaOf(rule["formula"]) };
  const type =
    BASIC_TYPES[asChoice(name, Object.keys(BASIC_TYPES) as (keyof typeof BASIC_TYPES)[])];
  const operator = asChoice(rule["operator"], Object.keys(OPERATORS));
  const formula1 = operandOf(rule["formula1"], type);
  const needsTwo = operator === "Between" || operator === "NotBetween";
  const formula2 = needsTwo ? operandOf(rule["formula2"], type) : "";
  return { type, formula1, formula2, operator: OPERATORS[operator] ?? "between" };
}

function noFormulas(type: DataValidation["type"]): Rule {
  return { type, formula1: "", formula2: "" };
}

function listRule(rule: Json): Rule {
  const shown = rule["inCellDropDown"] ?? true;
  const hide = asBoolean(shown) ? {} : { hideDropDown: true };
  const { source } = rule;
  if (source instanceof HostObject)
    return { ...noFormulas("List"), formula1: referenceTo(source.self), ...hide };
  const text = asText(source);
  if (text.startsWith("=")) return { ...noFormulas("List"), formula1: formulaOf(text), ...hide };
  if (text === "" || text.length > LONGEST_LIST) throw excelError("InvalidArgument");
  return { ...noFormulas("List"), formula1: `"${text.replaceAll('"', '""')}"`, ...hide };
}

function formulaOf(value: unknown): string {
  const text = asText(value);
  if (!text.startsWith("=")) throw excelError("InvalidArgument");
  return toFileFormula(text.slice(1), null);
}

/** A number, a formula, a range or, for dates, ISO text. */
function operandOf(value: unknown, type: DataValidation["type"]): string {
  if (value instanceof HostObject) return referenceTo(value.self);
  if (typeof value === "number") return String(value);
  const text = asText(value);
  if (text.startsWith("=")) return formulaOf(text);
  if (type === "Date" || type === "Time") return String(serialOf(text));
  if (text.trim() === "" || !Number.isFinite(Number(text))) throw excelError("InvalidArgument");
  return text;
}

const MS_PER_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

function serialOf(text: string): number {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(text) ?? [];
  if (year === undefined) throw excelError("InvalidArgument");
  return (Date.UTC(Number(year), Number(month) - 1, Number(day)) - EPOCH) / MS_PER_DAY;
}

function referenceTo(self: unknown): string {
  const { sheet, area } = self as RangeSelf;
  if (!area) throw excelError("InvalidReference");
  return absoluteReference(sheet.name, area);
}
