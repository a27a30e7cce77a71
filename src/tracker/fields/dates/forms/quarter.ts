import type { DateForm, Groups, WrittenDate } from "../expression";
import { firstOfPair, fullYear, monthsOf, YEAR_PAIR } from "../years";

const QUARTER =
  "(?:(?:quarter|qtr|q)[ .]?(?<q>[1-4])(?!\\d)|(?<nth>1st|2nd|3rd|4th|first|second|third|fourth) (?:quarter|qtr))";
const COUNTS = ["first", "second", "third", "fourth"];

const numberOf = ({ q, nth = "" }: Groups): number =>
  q === undefined ? COUNTS.indexOf(nth) + 1 || Number(nth.charAt(0)) : Number(q);

/** Councils' years begin in April: Q4 of 2023 is January to March 2024. */
function writtenQuarter(quarter: number, year: number | null, weak = false): WrittenDate {
  const from = 1 + quarter * 3;
  return { grain: "quarter", year, inYear: (y) => monthsOf(y, from, from + 2), weak };
}

export const quarterOfYear: DateForm = {
  name: "quarter and year",
  examples: ["Q1 2023/24", "Q3 23/24", "Quarter 2 2023-24", "Q4 2023", "second quarter of 2024"],
  pattern: new RegExp(
    `${QUARTER}[ ,:(-]{0,3}(?:of )?(?:fy ?)?(?:${YEAR_PAIR}|(?<year>20\\d{2}|'\\d{2})(?!\\d))`,
  ),
  read(groups) {
    const { y, y2, year } = groups;
    const first = year ? fullYear(year) : firstOfPair(y, y2);
    return first === null ? null : writtenQuarter(numberOf(groups), first);
  },
};

export const yearOfQuarter: DateForm = {
  name: "year and quarter",
  examples: ["2023/24 Q1", "23-24 quarter 3", "2023 Q2"],
  pattern: new RegExp(`(?:${YEAR_PAIR}|(?<year>20\\d{2}))[ ,:-]{0,3}${QUARTER}`),
  read(groups) {
    const { y, y2, year } = groups;
    const first = year ? Number(year) : firstOfPair(y, y2);
    return first === null ? null : writtenQuarter(numberOf(groups), first);
  },
};

export const bareQuarter: DateForm = {
  name: "quarter without a year",
  examples: ["Q1", "Quarter 3"],
  pattern: new RegExp(QUARTER),
  read: (groups) => writtenQuarter(numberOf(groups), null, true),
};
