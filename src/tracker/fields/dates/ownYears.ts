import type { DateExpression } from "./expression";

/** Between a date and the year that it goes with: "Summer term (2025)", "Q2 (Jul-Sep) 2025". */
const OWN_YEAR = /^[ ,;()/-]{0,4}(?:(?:of|in|the|half|terms?|calendar)[ ,()-]{1,3}){0,4}$/;
/** Between a date and the name of a year that it lies in: "July 2025 (end of school year)". */
const IN_YEAR = /^[ ,;(]{0,3}(?:(?:by|at|the|end|of)[ ,]{1,2}){0,4}$/;

/** Dates with the year that stands behind them, and without the names of years that a date beside them says exactly. */
export function withOwnYears(text: string, written: readonly DateExpression[]): DateExpression[] {
  const dates: DateExpression[] = [];
  written.forEach((date, i) => {
    const last = dates.at(-1);
    const gap = last ? text.slice(last.to, date.from) : "";
    if (last?.year === null && isYearAlone(date) && OWN_YEAR.test(gap))
      dates[dates.length - 1] = { ...last, year: date.year, weak: false, to: date.to };
    else if (isYearName(date) && (i + 1 < written.length || (last && IN_YEAR.test(gap)))) return;
    else dates.push(date);
  });
  return dates;
}

/** "2025", and not "2024/25". */
const isYearAlone = ({ grain, weak, year }: DateExpression): boolean =>
  grain === "year" && weak === true && year !== null;

/** "Academic year" and no more. */
const isYearName = ({ grain, year }: DateExpression): boolean => grain === "year" && year === null;
