import { MONTH_PATTERN, monthNumber } from "../../words/months";
import type { DateForm, WrittenDate } from "../expression";
import { DASH, fullYear, monthsOf, YEAR } from "../years";

function writtenMonth(month: number, year: number | null, weak = false): WrittenDate {
  return { grain: "month", year, inYear: (y) => monthsOf(y, month, month), weak };
}

export const namedMonth: DateForm = {
  name: "month year",
  examples: ["Aug 19", "Aug-19", "August 2019", "Mar19", "Sept '19", "October half term 2023"],
  pattern: new RegExp(
    `(?<m>${MONTH_PATTERN})\\.?(?: half[ -]term)?(?:[ ,/]{0,2}(?:of )?|${DASH})${YEAR}(?!st|nd|rd|th)`,
  ),
  read: ({ m = "", y = "" }) => writtenMonth(monthNumber(m), fullYear(y)),
};

export const numericMonth: DateForm = {
  name: "month/year in digits",
  examples: ["03/2024", "3.2024", "2024-03"],
  pattern:
    /(?:(?<m>0?[1-9]|1[0-2]) ?[/.-] ?(?<y>20\d{2})|(?<yy>20\d{2})-(?<mm>0[1-9]|1[0-2]))(?![\d/-])/,
  read: ({ m, y, yy, mm }) => writtenMonth(Number(m ?? mm), Number(y ?? yy)),
};

export const bareMonth: DateForm = {
  name: "month without a year",
  examples: ["September", "Nov"],
  pattern: new RegExp(`(?<m>${MONTH_PATTERN})(?![a-z])\\.?`),
  read: ({ m = "" }) => writtenMonth(monthNumber(m), null, true),
};
