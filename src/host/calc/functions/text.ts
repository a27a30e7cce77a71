import { format, isDateFormat } from "numfmt";
import { DAYS_1904, numberInText, toText } from "../coerce";
import { LONGEST_TEXT } from "../../workbook/longestText";
import { foldCase } from "../compare";
import { ERRORS, ExcelError, type Operand, type Scalar } from "../values";
import { hasWildcard, wildcardSource } from "../wildcard";
import {
  any,
  integer,
  logical,
  number,
  ofValues,
  optional,
  text,
  type FunctionTable,
  type Run,
} from "./function";

/** Excel's text functions. */
export const TEXT: FunctionTable = {
  LEFT: ofValues([text, optional(integer, 1)], (_run, whole, count) =>
    whole.slice(0, notNegative(count)),
  ),
  RIGHT: ofValues([text, optional(integer, 1)], (_run, whole, count) =>
    whole.slice(Math.max(0, whole.length - notNegative(count))),
  ),
  MID: ofValues([text, integer, integer], (_run, whole, start, count) =>
    whole.slice(positive(start) - 1, start - 1 + notNegative(count)),
  ),
  LEN: ofValues([text], (_run, whole) => whole.length),
  // Excel's TRIM takes spaces only: tabs, line breaks and no-break spaces stay.
  TRIM: ofValues([text], (_run, whole) => whole.replace(/^ +| +$/g, "").replace(/ {2,}/g, " ")),
  CLEAN: ofValues([text], (_run, whole) =>
    whole.replace(/\p{Cc}/gu, (each) => (each < " " ? "" : each)),
  ),
  UPPER: ofValues([text], (_run, whole) => whole.toUpperCase()),
  LOWER: ofValues([text], (_run, whole) => whole.toLowerCase()),
  PROPER: ofValues([text], (_run, whole) => properCase(whole)),
  CHAR: ofValues([integer], (_run, code) => String.fromCharCode(positive(code))),
  EXACT: ofValues([text, text], (_run, a, b) => a === b),
  REPT: ofValues([text, integer], (_run, whole, times) =>
    checkedLength(whole.repeat(notNegative(times))),
  ),
  SUBSTITUTE: ofValues([text, text, text, optional(integer, 0)], (_run, whole, from, to, which) =>
    substitute(whole, from, to, which),
  ),
  REPLACE: ofValues([text, integer, integer, text], (_run, whole, start, count, replacement) => {
    const from = positive(start) - 1;
    return whole.slice(0, from) + replacement + whole.slice(from + notNegative(count));
  }),
  FIND: ofValues([text, text, optional(integer, 1)], (_run, sought, whole, start) =>
    foundAt(whole.indexOf(sought, positive(start) - 1)),
  ),
  SEARCH: ofValues([text, text, optional(integer, 1)], (_run, sought, whole, start) =>
    foundAt(search(foldCase(sought), foldCase(whole), positive(start) - 1)),
  ),
  TEXT: ofValues([any, text], (run, value, code) => formatted(value, code, run.date1904)),
  VALUE: ofValues([number], (_run, value) => value),
  T: ofValues([any], (_run, value) => (typeof value === "number" ? "" : toText(value))),
  CONCAT: { count: [1, 255], apply: (run, args) => checkedLength(textsOf(run, args).join("")) },
  CONCATENATE: {
    count: [1, 255],
    oneValue: () => true,
    apply: (_run, args) => checkedLength((args as Scalar[]).map(toText).join("")),
  },
  TEXTJOIN: { count: [3, 255], oneValue: (n) => n < 2, apply: textJoin },
};

function notNegative(count: number): number {
  if (count < 0) throw ERRORS.value;
  return count;
}

function positive(position: number): number {
  if (position < 1) throw ERRORS.value;
  return position;
}

function checkedLength(whole: string): string {
  if (whole.length > LONGEST_TEXT) throw ERRORS.value;
  return whole;
}

function foundAt(index: number): number {
  if (index < 0) throw ERRORS.value;
  return index + 1;
}

function properCase(whole: string): string {
  return whole.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Every occurrence, or with `which` above 0 that one only. */
function substitute(whole: string, from: string, to: string, which: number): string {
  if (from === "") return whole;
  if (which === 0) return checkedLength(whole.replaceAll(from, () => to));
  let at = whole.indexOf(from);
  for (let n = 1; n < which && at >= 0; n++) at = whole.indexOf(from, at + from.length);
  return at < 0 ? whole : whole.slice(0, at) + to + whole.slice(at + from.length);
}

function search(sought: string, whole: string, start: number): number {
  if (!hasWildcard(sought)) return whole.indexOf(sought, start);
  const index = whole.slice(start).search(new RegExp(wildcardSource(sought), "su"));
  return index < 0 ? index : index + start;
}

/** What a cell with this number format shows. Text that spells a number is formatted as one. */
function formatted(value: Scalar, code: string, date1904: boolean): string {
  if (value instanceof ExcelError) throw value;
  if (code === "") return "";
  const number =
    typeof value === "string" ? (numberInText(value, date1904) ?? value) : (value ?? 0);
  if (typeof number === "string" || typeof number === "boolean") return formatOr(code, number);
  const isDate = isDateFormat(code);
  if (isDate && number < 0) throw ERRORS.value;
  return formatOr(code, isDate && date1904 ? number + DAYS_1904 : number);
}

function formatOr(code: string, value: number | string | boolean): string {
  try {
    return format(code, value, { locale: "en-GB" });
  } catch {
    // The formatter throws on a format code that Excel would refuse too.
    throw ERRORS.value;
  }
}

function textsOf(run: Run, args: readonly Operand[]): string[] {
  return args.flatMap((arg) => run.matrix(arg).cells.map(toText));
}

function textJoin(
  run: Run,
  [delimiter = "", ignoreEmpty = true, ...args]: readonly Operand[],
): string {
  const between = text.read(delimiter as Scalar, run);
  const texts = textsOf(run, args);
  const kept = logical.read(ignoreEmpty as Scalar, run)
    ? texts.filter((each) => each !== "")
    : texts;
  return checkedLength(kept.join(between));
}
