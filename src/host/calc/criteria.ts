import { numberInText, toText } from "./coerce";
import { compareValues, foldCase } from "./compare";
import { errorOf, ExcelError, type Scalar } from "./values";
import { wildcardTest } from "./wildcard";

/** Whether a cell meets the criterion of a COUNTIF or its relatives. */
export type CellTest = (cell: Scalar) => boolean;

type Operator = "=" | "<>" | "<" | ">" | "<=" | ">=";

/**
 * The test that a criterion spells: a value that cells must be equal to, or text with an operator before it. A blank
 * criterion stands for 0; text is compared with wildcards and whatever the case; a number also meets text that spells it.
 */
export function cellTest(criterion: Scalar, date1904: boolean): CellTest {
  if (typeof criterion !== "string") return equalTest(criterion ?? 0, date1904);
  const [, operator = "", operand = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  if (operand === "") return emptyTest(operator);
  const value = operandValue(operand, date1904);
  if (operator === "" || operator === "=") return equalTest(value, date1904);
  if (operator === "<>") {
    const equal = equalTest(value, date1904);
    return (cell) => !equal(cell);
  }
  return orderTest(operator as Operator, value);
}

/** "=" finds blank cells only, "" also empty text, "<>" all that is not blank; an order without an operand nothing. */
function emptyTest(operator: string): CellTest {
  if (operator === "=") return (cell) => cell === null;
  if (operator === "<>") return (cell) => cell !== null;
  return operator === "" ? (cell) => cell === null || cell === "" : () => false;
}

function operandValue(text: string, date1904: boolean): Scalar {
  if (/^(true|false)$/i.test(text)) return text.toUpperCase() === "TRUE";
  if (/^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/i.test(text)) return errorOf(text);
  return numberInText(text, date1904) ?? text;
}

function equalTest(value: Scalar, date1904: boolean): CellTest {
  if (typeof value === "number") {
    return (cell) => {
      const number = typeof cell === "string" ? numberLike(cell, date1904) : cell;
      return typeof number === "number" && compareValues(number, value) === 0;
    };
  }
  if (typeof value !== "string") return (cell) => cell === value;
  const matches = wildcardTest(value);
  return (cell) => typeof cell === "string" && matches(cell);
}

/** Cells hold much prose: only text that begins as a number can is looked at closer. */
function numberLike(text: string, date1904: boolean): number | null {
  return /^\s*[-+(£$€.\d]/.test(text) && text.length < 30 ? numberInText(text, date1904) : null;
}

/** An order holds among values of one kind only. */
function orderTest(operator: Operator, value: Scalar): CellTest {
  const holds = ORDERS[operator];
  return (cell) =>
    typeof cell === typeof value &&
    cell !== null &&
    !(cell instanceof ExcelError) &&
    holds(compareValues(cell, value));
}

const ORDERS: Readonly<Record<Operator, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

/** Tells criteria apart, so that the cells that meet one are looked for once. */
export function criterionKey(criterion: Scalar): string {
  if (criterion instanceof ExcelError) return `e${criterion.code}`;
  return `${typeof criterion}:${typeof criterion === "string" ? foldCase(criterion) : toText(criterion)}`;
}
