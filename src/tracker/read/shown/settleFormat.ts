import type { CellValue, FormatCondition } from "../../grid";

/** Whether a cell meets a condition: null where that cannot be told for certain. */
export function meets(condition: FormatCondition, value: CellValue): boolean | null {
  switch (condition.kind) {
    case "value":
      return meetsValue(condition.operator, condition.operands.map(operand), value);
    case "text":
      return meetsText(condition.operator, condition.text, value);
    default:
      return null;
  }
}

/** A number or a text that the rule itself holds; undefined for a reference or a formula. */
function operand(formula: string): number | string | undefined {
  const text = formula.trim().replace(/^=/, "");
  const [, quoted] = /^"((?:[^"]|"")*)"$/.exec(text) ?? [];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}

function meetsValue(
  operator: string,
  [first, second]: readonly (number | string | undefined)[],
  value: CellValue,
): boolean | null {
  if (first === undefined) return null;
  const isEqual = isSame(value, first);
  if (operator === "EqualTo") return isEqual;
  if (operator === "NotEqualTo") return isEqual === null ? null : !isEqual;
  // Excel ranks a text after every number, which is no rating that anybody meant.
  if (typeof value !== "number" || typeof first !== "number") return null;
  return operator in ORDERS
    ? (ORDERS[operator]?.(value, first) ?? null)
    : isWithin(operator, value, first, second);
}

const ORDERS: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  GreaterThan: (value, limit) => value > limit,
  LessThan: (value, limit) => value < limit,
  GreaterThanOrEqual: (value, limit) => value >= limit,
  LessThanOrEqual: (value, limit) => value <= limit,
};

function isWithin(
  operator: string,
  value: number,
  first: number,
  second: number | string | undefined,
): boolean | null {
  if (typeof second !== "number" || second < first) return null;
  const isBetween = value >= first && value <= second;
  if (operator === "Between") return isBetween;
  return operator === "NotBetween" ? !isBetween : null;
}

/** Excel holds a blank cell for 0 and for no text, and small letters for capital ones. */
function isSame(value: CellValue, sought: number | string): boolean | null {
  if (typeof value === "boolean") return null;
  if (value === "") return sought === 0 ? null : sought === "";
  if (typeof value !== typeof sought) return false;
  return typeof value === "string"
    ? value.toLowerCase() === String(sought).toLowerCase()
    : value === sought;
}

const TESTS: Readonly<Record<string, (text: string, sought: string) => boolean>> = {
  Contains: (text, sought) => text.includes(sought),
  NotContains: (text, sought) => !text.includes(sought),
  BeginsWith: (text, sought) => text.startsWith(sought),
  EndsWith: (text, sought) => text.endsWith(sought),
};

/** A reference and signs that stand for any letters are not looked into, nor how Excel writes out fractions. */
function meetsText(operator: string, sought: string, value: CellValue): boolean | null {
  const isPlain = sought !== "" && !/^=|[?*~]/.test(sought);
  const isWritten = typeof value === "string" || Number.isInteger(value);
  if (!isPlain || !isWritten) return null;
  return TESTS[operator]?.(String(value).toLowerCase(), sought.toLowerCase()) ?? null;
}
