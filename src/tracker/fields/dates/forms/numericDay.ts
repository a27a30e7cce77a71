import { unusable, writtenDay } from "../days";
import type { DateForm, WrittenDate } from "../expression";
import { fullYear } from "../years";

const REFERENCE_BEFORE = /(?:action|objective|ref|reference|section|priority)[ .:]{0,3}$/;

export const numericDay: DateForm = {
  name: "day/month/year",
  examples: ["31/10/2020", "1.3.24", "31-10-20", "31/10//2020", "31/03/2024 09:30"],
  pattern:
    /(?<d>\d{1,2}) ?(?<s1>[/.-]{1,3}) ?(?<m>\d{1,2}) ?(?<s2>[/.-]{1,3}) ?(?<y>\d{2,5})(?![\d/])(?: (?:at )?\d{1,2}:\d{2}(?::\d{2})?)?/,
  read({ d = "", s1 = "", m = "", s2 = "", y = "" }, before) {
    if (REFERENCE_BEFORE.test(before)) return null;
    if (y.length === 3 || y.length === 5) return unusable(`its year has ${y.length} digits`);
    const doubled = s1.length > 1 || s2.length > 1;
    const written = dayFirst(Number(d), Number(m), fullYear(y));
    return doubled && !written.problem
      ? { ...written, problem: "a separator is typed twice" }
      : written;
  },
};

export const spacedDay: DateForm = {
  name: "day month year with spaces",
  examples: ["01 09 2023"],
  pattern: /(?<d>0[1-9]|[12]\d|3[01]) (?<m>0[1-9]|1[0-2]) (?<y>20\d{2})(?!\d)/,
  read: ({ d, m, y }) => writtenDay(Number(d), Number(m), Number(y)),
};

export const bareDay: DateForm = {
  name: "day/month without a year",
  examples: ["31/3", "31/03", "1/04"],
  // "3/4" may as well be a fraction.
  pattern:
    /(?:(?<d>1[3-9]|2\d|3[01])\/(?<m>0?[1-9]|1[0-2])|(?<dd>0?[1-9]|1[0-2])\/(?<mm>0[1-9]))(?![\d/])/,
  read: ({ d, m, dd, mm }) => ({
    ...writtenDay(Number(d ?? dd), Number(m ?? mm), null),
    weak: true,
  }),
};

/** Day first, as in the United Kingdom; where that gives no month and the other order does, the other order. */
function dayFirst(day: number, month: number, year: number): WrittenDate {
  if (month >= 1 && month <= 12) return writtenDay(day, month, year);
  if (day >= 1 && day <= 12 && month <= 31 && month > 12)
    return {
      ...writtenDay(month, day, year),
      problem: `there is no month ${month}; it was read month first`,
    };
  return unusable(`there is no month ${month}`);
}
