import { parseValue } from "numfmt";
import { ERRORS, ExcelError, type Scalar } from "./values";

/** Days from 1 January 1900 to 1 January 1904: what dates of the 1904 system are short of. */
export const DAYS_1904 = 1462;

/** A value as arithmetic takes it. Throws the value where it is an error, and #VALUE! for text that is no number. */
export function toNumber(value: Scalar, date1904: boolean): number {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value === null) return 0;
  if (value instanceof ExcelError) throw value;
  const number = numberInText(value, date1904);
  if (number === null) throw ERRORS.value;
  return number;
}

/**
 * The number that text spells: plain, with separators, a percentage, an amount, a date (day first) or a time; null where
 * it spells none. A day and month without a year say another number every year, so they stay text.
 */
export function numberInText(text: string, date1904: boolean): number | null {
  const parsed = parseValue(text.trim(), { locale: "en-GB" });
  if (typeof parsed?.v !== "number") return null;
  const format = parsed.z ?? "";
  if (!/[dmy]/i.test(format) || /^[hms:. ap/]+$/i.test(format)) return parsed.v;
  if (!/y/i.test(format)) return null;
  return date1904 ? parsed.v - DAYS_1904 : parsed.v;
}

/** A value as text, as the & operator takes it. Throws the value where it is an error. */
export function toText(value: Scalar): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value instanceof ExcelError) throw value;
  return "";
}

/** A number with its 15 significant digits, in scientific notation only below 1E-9 and from 1E+21 on. */
function numberText(value: number): string {
  const number = Number(value.toPrecision(15));
  const size = Math.abs(number);
  if (size !== 0 && size < 1e-9) {
    const [digits = "", exponent = ""] = number.toExponential().split("e-");
    return `${digits}E-${exponent.padStart(2, "0")}`;
  }
  if (size !== 0 && size < 1e-6) return number.toFixed(20).replace(/0+$/, "");
  return String(number).toUpperCase();
}

/** A value as a condition. Throws the value where it is an error, and #VALUE! for text but TRUE and FALSE. */
export function toLogical(value: Scalar): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value === null) return false;
  if (value instanceof ExcelError) throw value;
  const word = value.toUpperCase();
  if (word === "TRUE") return true;
  if (word === "FALSE") return false;
  throw ERRORS.value;
}
