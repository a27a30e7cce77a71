import { toNumber, toText } from "./coerce";
import { compareValues, equalValues } from "./compare";
import { ERRORS, type Scalar } from "./values";

type Operator = (left: Scalar, right: Scalar, date1904: boolean) => Scalar;

/** The operators between two values. Errors are thrown, the left one's first. */
export const OPERATORS: Readonly<Record<string, Operator>> = {
  "+": ofNumbers((a, b) => a + b),
  "-": ofNumbers((a, b) => a - b),
  "*": ofNumbers((a, b) => a * b),
  "/": ofNumbers((a, b) => {
    if (b === 0) throw ERRORS.div0;
    return a / b;
  }),
  "^": ofNumbers((a, b) => {
    if (a === 0 && b === 0) throw ERRORS.num;
    return a ** b;
  }),
  "&": (left, right) => toText(left) + toText(right),
  "=": equalValues,
  "<>": (left, right) => !equalValues(left, right),
  "<": (left, right) => compareValues(left, right) < 0,
  ">": (left, right) => compareValues(left, right) > 0,
  "<=": (left, right) => compareValues(left, right) <= 0,
  ">=": (left, right) => compareValues(left, right) >= 0,
};

function ofNumbers(apply: (left: number, right: number) => number): Operator {
  return (left, right, date1904) => apply(toNumber(left, date1904), toNumber(right, date1904));
}
