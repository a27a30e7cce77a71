import { ExcelError, type Scalar } from "./values";

const COLLATOR = new Intl.Collator("en", { sensitivity: "accent" });

/** Text as comparisons see it: the case of letters does not matter. */
export function foldCase(text: string): string {
  return text.toLowerCase();
}

/**
 * Negative, zero or positive, as Excel orders values: numbers, then text, then FALSE and TRUE. A blank is equal to 0,
 * "" and FALSE. Numbers are compared by their 15 significant digits. Throws an error among the two.
 */
export function compareValues(a: Scalar, b: Scalar): number {
  if (typeof a === "number" && typeof b === "number") return compareNumbers(a, b);
  if (a instanceof ExcelError) throw a;
  if (b instanceof ExcelError) throw b;
  const left = a ?? blankLike(b);
  const right = b ?? blankLike(a);
  const rank = rankOf(left) - rankOf(right);
  if (rank !== 0) return rank;
  if (typeof left === "string") return compareText(left, String(right));
  return compareNumbers(Number(left), Number(right));
}

/** Whether two values are equal by the same rules, which needs no order of letters. */
export function equalValues(a: Scalar, b: Scalar): boolean {
  if (typeof a !== "string" || typeof b !== "string") return compareValues(a, b) === 0;
  return a === b || (a.length === b.length && foldCase(a) === foldCase(b));
}

function blankLike(other: number | string | boolean | null): number | string | boolean {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function rankOf(value: number | string | boolean): number {
  if (typeof value === "number") return 0;
  return typeof value === "string" ? 1 : 2;
}

function compareText(a: string, b: string): number {
  return foldCase(a) === foldCase(b) ? 0 : COLLATOR.compare(a, b) || 1;
}

function compareNumbers(a: number, b: number): number {
  const difference = a - b;
  if (Math.abs(difference) > 1e-14 * Math.max(Math.abs(a), Math.abs(b))) return difference;
  return Number(a.toPrecision(15)) - Number(b.toPrecision(15));
}
