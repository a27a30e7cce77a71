import type { DateForm } from "../expression";
import { firstOfPair, monthsOf, YEAR_PAIR } from "../years";

/** Councils' accounts count their months from April: the sixth is September. */
export const financialMonth: DateForm = {
  name: "numbered month of a financial year",
  examples: ["M6 2024/25", "Period 12 24/25", "month 9 of 2024-25"],
  pattern: new RegExp(
    `(?:months?|periods?|[mp])[ .]?(?<n>1[0-2]|0?[1-9])[ ,(-]{1,3}(?:of )?(?:fy ?)?${YEAR_PAIR}`,
  ),
  read({ n, y, y2 }) {
    const year = firstOfPair(y, y2);
    const month = 3 + Number(n);
    return year === null
      ? null
      : { grain: "month", year, inYear: (first) => monthsOf(first, month, month) };
  },
};
