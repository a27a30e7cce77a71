import type { CellValue, FormatCondition } from "../../grid";

/** Whether a cell of a value meets a condition: null where that cannot be told for certain. */
export type Settler = (value: CellValue) => boolean | null;

/** A condition is read once, and settled for many cells. */
export function settler(condition: FormatCondition): Settler {
  switch (condition.kind) {
    case "value": {
      const operands = condition.operands.map(operand);
      return (value) => meetsValue(condition.operator, operands, value);
    }
    case "text":
      return textSettler(condition.operator, condition.text);
    default:
      return () => null;
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
function textSettler(operator: string, text: string): Settler {
  const test = TESTS[operator];
  const sought = text.toLowerCase();
  if (!test || sought === "" || /^=|[?*~]/.test(sought)) return () => null;
  return (value) => {
    const isWritten = typeof value === "string" || Number.isInteger(value);
    return isWritten ? test(String(value).toLowerCase(), sought) : null;
  };
}
