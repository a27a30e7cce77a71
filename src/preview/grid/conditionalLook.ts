import {
  getCell,
  type ConditionalFormat,
  type Position,
  type Worksheet,
} from "../../host/embedded";
import { holds } from "./areas";

/** The first conditional format that holds for a cell, of the kinds that can be told without calculating. */
export function conditionalLook(sheet: Worksheet, position: Position): ConditionalFormat | null {
  if (sheet.conditionalFormats.length === 0) return null;
  const text = String(getCell(sheet, position.row, position.column)?.value ?? "").toLowerCase();
  const fitting = sheet.conditionalFormats.filter(
    (format) => format.areas.some((area) => holds(area, position)) && isMet(format, text),
  );
  const [first = null] = fitting.sort(
    (a, b) => (a.priority ?? Infinity) - (b.priority ?? Infinity),
  );
  return first;
}

function isMet(
  { type, operator, text: sought = "", formulas }: ConditionalFormat,
  text: string,
): boolean {
  const words = sought.toLowerCase();
  switch (type) {
    case "containsText":
      return words !== "" && text.includes(words);
    case "notContainsText":
      return words !== "" && !text.includes(words);
    case "beginsWith":
      return words !== "" && text.startsWith(words);
    case "endsWith":
      return words !== "" && text.endsWith(words);
    case "cellIs":
      return isCompared(operator ?? "", text, formulas[0] ?? "");
    default:
      return false;
  }
}

/** Against a text or a number that is written in the rule itself. */
function isCompared(operator: string, text: string, formula: string): boolean {
  const [, quoted] = /^"(.*)"$/s.exec(formula) ?? [];
  if (quoted !== undefined) {
    const same = text === quoted.replaceAll('""', '"').toLowerCase();
    return operator === "equal" ? same : operator === "notEqual" && !same;
  }
  if (text === "" || formula === "") return false;
  const [value, limit] = [Number(text), Number(formula)];
  switch (operator) {
    case "equal":
      return value === limit;
    case "notEqual":
      return !Number.isNaN(limit) && value !== limit;
    case "lessThan":
      return value < limit;
    case "lessThanOrEqual":
      return value <= limit;
    case "greaterThan":
      return value > limit;
    case "greaterThanOrEqual":
      return value >= limit;
    default:
      return false;
  }
}
