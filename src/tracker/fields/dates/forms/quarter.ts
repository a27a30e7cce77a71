import type { DateForm, WrittenDate } from "../expression";
import { firstOfPair, fullYear, monthsOf, YEAR_PAIR } from "../years";

const QUARTER = "(?:quarter|qtr|q)[ .]?(?<q>[1-4])(?!\\d)";

/** Councils' years begin in April: Q4 of 2023 is January to March 2024. */
function writtenQuarter(quarter: number, year: number | null, weak = false): WrittenDate {
  const from = 1 + quarter * 3;
  return { grain: "quarter", year, inYear: (y) => monthsOf(y, from, from + 2), weak };
}

export const quarterOfYear: DateForm = {
  name: "quarter and year",
  examples: ["Q1 2023/24", "Q3 23/24", "Quarter 2 2023-24", "Q4 2023", "Q1 of 2024"],
  pattern: new RegExp(
    `${QUARTER}[ ,:(-]{0,3}(?:of )?(?:fy ?)?(?:${YEAR_PAIR}|(?<year>20\\d{2}|'\\d{2})(?!\\d))`,
  ),
  read({ q, y, y2, year }) {
    const first = year ? fullYear(year) : firstOfPair(y, y2);
    return first === null ? null : writtenQuarter(Number(q), first);
  },
};

export const yearOfQuarter: DateForm = {
  name: "year and quarter",
  examples: ["2023/24 Q1", "23-24 quarter 3", "2023 Q2"],
  pattern: new RegExp(`(?:${YEAR_PAIR}|(?<year>20\\d{2}))[ ,:-]{0,3}${QUARTER}`),
  read({ q, y, y2, year }) {
    const first = year ? Number(year) : firstOfPair(y, y2);
    return first === null ? null : writtenQuarter(Number(q), first);
  },
};

export const bareQuarter: DateForm = {
  name: "quarter without a year",
  examples: ["Q1", "Quarter 3"],
  pattern: new RegExp(QUARTER),
  read: ({ q }) => writtenQuarter(Number(q), null, true),
};
