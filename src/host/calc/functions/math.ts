import { ERRORS } from "../values";
import {
  integer,
  number,
  ofValues,
  optional,
  type ExcelFunction,
  type FunctionTable,
} from "./function";

/** Excel's arithmetic functions of single numbers. */
export const MATH: FunctionTable = {
  ABS: ofNumber(Math.abs),
  INT: ofNumber(Math.floor),
  SIGN: ofNumber(Math.sign),
  SQRT: ofNumber(Math.sqrt),
  ROUND: rounding((scaled) => Math.round(scaled)),
  ROUNDUP: rounding((scaled) => Math.ceil(scaled)),
  ROUNDDOWN: rounding((scaled) => Math.floor(scaled)),
  TRUNC: rounding((scaled) => Math.floor(scaled), 0),
  POWER: ofValues([number, number], (_run, base, exponent) => base ** exponent),
  MOD: ofValues([number, number], (_run, value, divisor) => {
    if (divisor === 0) throw ERRORS.div0;
    return value - divisor * Math.floor(value / divisor);
  }),
};

function ofNumber(apply: (value: number) => number): ExcelFunction {
  return ofValues([number], (_run, value) => apply(value));
}

/** Rounds the size of a number at so many decimals, halves away from zero; negative decimals round before the point. */
function rounding(round: (scaled: number) => number, decimals?: number): ExcelFunction {
  const places = decimals === undefined ? integer : optional(integer, decimals);
  return ofValues([number, places], (_run, value, digits) => {
    // 1.005 has 1.00499… in memory and rounds to 1.01 in Excel: 15 significant digits decide.
    const scaled = Number(shift(Math.abs(value), digits).toPrecision(15));
    return Math.sign(value) * shift(round(scaled), -digits);
  });
}

/** Moves the decimal point by its exponent, which loses no digits. */
function shift(value: number, digits: number): number {
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  return Number(`${mantissa}e${Number(exponent) + digits}`);
}
