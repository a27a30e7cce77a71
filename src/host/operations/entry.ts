import { parseDate, parseValue } from "numfmt";
import type { CellValue } from "../workbook/model";

/** What a cell becomes when a text is typed into it. */
export type Entry =
  | { readonly kind: "value"; readonly value: CellValue; readonly numberFormat?: string }
  | { readonly kind: "error"; readonly value: string }
  | { readonly kind: "formula"; readonly formula: string };

const ERRORS = new Set([
  "#N/A",
  "#DIV/0!",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
]);

/** Excel's language for `values` and `formulas` is the United States', for `formulasLocal` the person's own. */
export type EntryLocale = "en-US" | "en-GB";

/**
 * Reads a text as Excel reads what is typed into a cell: a leading apostrophe makes text, "=", "+", "-" and "@" begin
 * a formula, and what looks like a number, percentage, date or time becomes one. `year` completes dates without one.
 */
export function readEntry(text: string, locale: EntryLocale, year: number): Entry {
  if (text.startsWith("'")) return { kind: "value", value: text.slice(1) };
  if (text.length > 1 && text.startsWith("=")) return { kind: "formula", formula: text.slice(1) };
  const typed = readTyped(text, locale, year);
  if (typed) return typed;
  if (/^[+@-]./s.test(text)) return { kind: "formula", formula: text };
  return { kind: "value", value: text };
}

function readTyped(text: string, locale: EntryLocale, year: number): Entry | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const capitals = trimmed.toUpperCase();
  if (ERRORS.has(capitals)) return { kind: "error", value: capitals };
  if (!mayBeNumber(trimmed)) return null;
  const parsed = readFraction(trimmed) ?? readLongTime(trimmed) ?? readMonth(trimmed, locale);
  if (parsed) return { kind: "value", ...parsed };
  const found = parseValue(trimmed, { locale });
  if (!found) return null;
  const { v: value, z: pattern } = found as { v: CellValue; z?: string };
  if (pattern === undefined) return { kind: "value", value };
  return { kind: "value", ...asExcelShows(trimmed, value, pattern, { locale, year }) };
}

const WORDS_IN_NUMBERS = new Set([
  ..."jan feb mar apr may jun jul aug sep oct nov dec am pm a p e true false".split(" "),
  ..."january february march april june july august september october november december".split(" "),
  ..."mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
]);
const LONGEST_NUMBER = 40;

/** Most texts have a word that no number, date or time has: these are told at once. */
function mayBeNumber(text: string): boolean {
  if (text.length > LONGEST_NUMBER) return false;
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.every((word) => WORDS_IN_NUMBERS.has(word));
}

interface Shown {
  value: CellValue;
  numberFormat: string;
}

/** Excel gives what was typed one of a few formats, whatever way it was written. */
function asExcelShows(
  text: string,
  value: CellValue,
  pattern: string,
  { locale, year }: { locale: EntryLocale; year: number },
): Shown {
  const isDate = /[dy]/.test(pattern) || pattern.includes("mmm");
  const hasTime = pattern.includes("h");
  if (isDate && hasTime) return { value, numberFormat: "m/d/yyyy h:mm" };
  if (isDate) return dateShown(text, value, pattern, { locale, year });
  if (hasTime) return { value, numberFormat: pattern.replace("hh", "h") };
  return { value, numberFormat: pattern };
}

function dateShown(
  text: string,
  value: CellValue,
  pattern: string,
  { locale, year }: { locale: EntryLocale; year: number },
): Shown {
  if (!pattern.includes("y")) {
    const whole = parseDate(
      `${text}${/[/-]\d+$/.test(text) ? /[/-]/.exec(text)?.[0] : " "}${year}`,
      {
        locale,
      },
    );
    return { value: (whole?.v as number | undefined) ?? value, numberFormat: "d-mmm" };
  }
  if (!pattern.includes("d")) return { value, numberFormat: "mmm-yy" };
  return { value, numberFormat: pattern.includes("mmm") ? "d-mmm-yy" : "m/d/yyyy" };
}

/** "1 1/2" */
function readFraction(text: string): Shown | null {
  const [, sign, whole, top, bottom] = /^([+-]?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text) ?? [];
  if (top === undefined || bottom === undefined || Number(bottom) === 0) return null;
  const size = Number(whole) + Number(top) / Number(bottom);
  const places = "?".repeat(Math.max(top.length, bottom.length));
  return { value: sign === "-" ? -size : size, numberFormat: `# ${places}/${places}` };
}

/** "25:30" or "100:00:15": more hours than a day has. */
function readLongTime(text: string): Shown | null {
  const [, hours, minutes, seconds = "0"] = /^(\d{2,4}):([0-5]\d)(?::([0-5]\d))?$/.exec(text) ?? [];
  if (hours === undefined || Number(hours) < 24) return null;
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return { value: total / 86400, numberFormat: "[h]:mm:ss" };
}

/** "1/32" cannot be a day and a month, so it is January 1932; years from 30 on are of the last century. */
function readMonth(text: string, locale: EntryLocale): Shown | null {
  const [, month, year] = /^(\d{1,2})[/-](\d{2})$/.exec(text) ?? [];
  const latestDayOrMonth = locale === "en-US" ? 31 : 12;
  if (Number(month) < 1 || Number(month) > 12 || !(Number(year) > latestDayOrMonth)) return null;
  const parsed = parseDate(`${month}/1/${Number(year) >= 30 ? "19" : "20"}${year}`);
  return parsed && { value: parsed.v as number, numberFormat: "mmm-yy" };
}
