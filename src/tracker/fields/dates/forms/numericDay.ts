import type { DateOrder } from "../../../dateOrder";
import { unusable, writtenDay } from "../days";
import type { DateForm, WrittenDate } from "../expression";
import { fullYear } from "../years";

const REFERENCE_BEFORE = /(?:action|objective|ref|reference|section|priority)[ .:]{0,3}$/;

export const numericDay: DateForm = {
  name: "day/month/year",
  examples: ["31/10/2020", "1.3.24", "31-10-20", "31/10//2020", "31/03/2024 09:30"],
  pattern:
    /(?<d>\d{1,2}) ?(?<s1>[/.-]{1,3}) ?(?<m>\d{1,2}) ?(?<s2>[/.-]{1,3}) ?(?<y>\d{2,5})(?![\d/])(?: (?:at )?\d{1,2}:\d{2}(?::\d{2})?)?/,
  read({ d = "", s1 = "", m = "", s2 = "", y = "" }, before, order) {
    if (REFERENCE_BEFORE.test(before)) return null;
    if (y.length === 3 || y.length === 5) return unusable(`its year has ${y.length} digits`);
    const doubled = s1.length > 1 || s2.length > 1;
    const written = ordered(Number(d), Number(m), fullYear(y), order);
    return doubled && !written.problem
      ? { ...written, problem: "a separator is typed twice" }
      : written;
  },
};

export const spacedDay: DateForm = {
  name: "day month year with spaces",
  examples: ["01 09 2023"],
  pattern: /(?<a>[0-3]\d) (?<b>[0-3]\d) (?<y>20\d{2})(?!\d)/,
  read({ a, b, y }, _, order) {
    const { day, month } = inOrder(Number(a), Number(b), order);
    return isMonth(month) && isDay(day) ? writtenDay(day, month, Number(y)) : null;
  },
};

export const bareDay: DateForm = {
  name: "day/month without a year",
  examples: ["31/3", "31/03", "1/04"],
  pattern: /(?<a>\d{1,2})\/(?<b>\d{1,2})(?![\d/])/,
  read({ a = "", b = "" }, _, order) {
    const { day, month } = inOrder(Number(a), Number(b), order);
    if (!isMonth(month) || !isDay(day)) return null;
    // "3/4" may as well be a fraction.
    if (day <= MONTHS && !b.startsWith("0")) return null;
    return { ...writtenDay(day, month, null), weak: true };
  },
};

const MONTHS = 12;
const isMonth = (number: number): boolean => number >= 1 && number <= MONTHS;
const isDay = (number: number): boolean => number >= 1 && number <= 31;

function inOrder(a: number, b: number, order: DateOrder): { day: number; month: number } {
  return order === "day-first" ? { day: a, month: b } : { day: b, month: a };
}

/** In the order given; where that gives no month and the other order does, in the other. */
function ordered(a: number, b: number, year: number, order: DateOrder): WrittenDate {
  const { day, month } = inOrder(a, b, order);
  if (isMonth(month)) return writtenDay(day, month, year);
  if (isMonth(day) && isDay(month)) {
    const other = order === "day-first" ? "month first" : "day first";
    return {
      ...writtenDay(month, day, year),
      problem: `there is no month ${month}; it was read ${other}`,
    };
  }
  return unusable(`there is no month ${month}`);
}
