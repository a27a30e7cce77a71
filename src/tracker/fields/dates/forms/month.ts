import { MONTH_PATTERN, monthNumber } from "../../words/months";
import type { DateForm, Groups, WrittenDate } from "../expression";
import { DASH, fullYear, lastWeekOf, monthsOf, YEAR } from "../years";

function writtenMonth(month: number, year: number | null, weak = false): WrittenDate {
  return { grain: "month", year, inYear: (y) => monthsOf(y, month, month), weak };
}

/** "October half term": its last week. */
const named = ({ m = "", half }: Groups, year: number | null, weak = false): WrittenDate => ({
  ...writtenMonth(monthNumber(m), year, weak),
  ...(half !== undefined && { inYear: (y) => lastWeekOf(y, monthNumber(m)) }),
});

export const namedMonth: DateForm = {
  name: "month year",
  examples: ["Aug 19", "Aug-19", "August 2019", "Mar19", "Sept '19", "October half term 2023"],
  pattern: new RegExp(
    `(?<m>${MONTH_PATTERN})\\.?(?<half> half[ -]term)?(?:[ ,/]{0,2}(?:of )?|${DASH})${YEAR}(?!st|nd|rd|th)`,
  ),
  read: (groups) => named(groups, fullYear(groups["y"] ?? "")),
};

export const yearMonth: DateForm = {
  name: "year month",
  examples: ["2023 September", "2023-Sep"],
  pattern: new RegExp(`(?<y>20\\d{2})[ ,/-]{1,3}(?<m>${MONTH_PATTERN})(?! ?-? ?(?:20)?\\d{2})`),
  read: ({ m = "", y }) => writtenMonth(monthNumber(m), Number(y)),
};

export const numericMonth: DateForm = {
  name: "month/year in digits",
  examples: ["03/2024", "3.2024", "2024-03", "12/23"],
  pattern:
    /(?:(?<m>0?[1-9]|1[0-2]) ?[/.-] ?(?<y>20\d{2})|(?<yy>20\d{2})[/-](?<mm>0[1-9]|1[0-2])|(?<ms>0?[1-9]|1[0-2])\/(?<ys>1[3-9]|[2-9]\d))(?![\d/-])/,
  read({ m, y, yy, mm, ms, ys }) {
    // 2011/12 is a year, 03/24 a month and year only where nothing but dates stands.
    if (yy && Number(mm) === (Number(yy) + 1) % 100) return null;
    const weak = ys !== undefined;
    return writtenMonth(Number(m ?? mm ?? ms), fullYear(y ?? yy ?? ys ?? ""), weak);
  },
};

export const bareMonth: DateForm = {
  name: "month without a year",
  examples: ["September", "Nov", "October half term"],
  pattern: new RegExp(`(?<m>${MONTH_PATTERN})(?![a-z])\\.?(?<half> half[ -]term)?`),
  read: (groups) => named(groups, null, true),
};
