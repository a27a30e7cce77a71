import { FINANCIAL_YEAR_NAMES, SCHOOL_YEAR_NAMES } from "../../words/terms";
import { alternatives } from "../../words/pattern";
import type { DateForm } from "../expression";
import { firstOfPair, fullYear, monthsOf, YEAR_PAIR } from "../years";

const NAMES = alternatives(SCHOOL_YEAR_NAMES);
const YEAR_PAIR_BEFORE = YEAR_PAIR.replace("<y>", "<yb>").replace("<y2>", "<yb2>");

export const schoolYear: DateForm = {
  name: "school year",
  examples: ["academic year 2023/24", "school year 2023-2024", "2023/24 academic year"],
  pattern: new RegExp(`(?:(?:${NAMES}) ?${YEAR_PAIR}|${YEAR_PAIR_BEFORE} (?:${NAMES}))`),
  read({ y, y2, yb, yb2 }) {
    const first = firstOfPair(y ?? yb, y2 ?? yb2);
    if (first === null) return null;
    return { grain: "year", year: first, inYear: (year) => monthsOf(year, 9, 20) };
  },
};

export const financialYear: DateForm = {
  name: "financial year",
  examples: ["2023/24", "2023-24", "FY 23/24", "financial year 2023/2024"],
  pattern: new RegExp(`(?:(?:${alternatives(FINANCIAL_YEAR_NAMES)}) ?)?${YEAR_PAIR}`),
  read({ y, y2 }) {
    const first = firstOfPair(y, y2);
    return first === null
      ? null
      : { grain: "year", year: first, inYear: (year) => monthsOf(year, 4, 15) };
  },
};

const YEAR_NAMES = `(?:(?<school>${NAMES})|(?:${alternatives(FINANCIAL_YEAR_NAMES)}))`;
const END_BEFORE = /(?<![a-z])end(?: of)?(?: the)? $/;

/** "Financial year 2025" begins or ends in 2025; a school year's end is in the summer of the year that is named. */
export const namedYear: DateForm = {
  name: "school or financial year by one number",
  examples: ["academic year 2025", "FY 2025", "financial year ending 2025", "school year '25"],
  pattern: new RegExp(`${YEAR_NAMES}(?<ends> ending(?: in)?)? ?(?<y>20\\d{2}|'\\d{2})(?![\\d/-])`),
  read({ school, ends, y = "" }, before) {
    const [from, to] = school === undefined ? [4, 15] : [9, 20];
    const endsIn = (year: number) => monthsOf(year - 1, from, to);
    const isClear = ends !== undefined || (school !== undefined && END_BEFORE.test(before));
    const written = { grain: "year", year: fullYear(y) } as const;
    if (isClear) return { ...written, inYear: endsIn };
    const inYear = (year: number) => monthsOf(year, from, to);
    return { ...written, inYear, alsoLast: (year) => endsIn(year).last };
  },
};

/** "By the end of the academic year", "year end": the plan says which. */
export const bareYear: DateForm = {
  name: "school or financial year without its number",
  examples: ["academic year", "end of financial year", "year end"],
  pattern: new RegExp(
    `(?:(?<school>${NAMES})|(?:${alternatives(FINANCIAL_YEAR_NAMES)})|year[ -]end)(?![a-z0-9])`,
  ),
  read({ school }) {
    const [from, to] = school === undefined ? [4, 15] : [9, 20];
    return { grain: "year", year: null, inYear: (y) => monthsOf(y, from, to), weak: true };
  },
};

export const yearsFromTo: DateForm = {
  name: "several years",
  examples: ["2022-2025", "2022-25", "2022 to 2025"],
  pattern: /(?<y>20\d{2}) ?(?:-|to) ?(?<y2>20\d{2}|\d{2})(?![\d/-])/,
  read({ y = "", y2 = "" }) {
    const first = fullYear(y);
    const years = fullYear(y2) - first;
    if (years < 1 || years > 15) return null;
    return {
      grain: "year",
      year: first,
      inYear: (year) => monthsOf(year, 1, 12 * (years + 1)),

      isRange: true,
    };
  },
};

export const calendarYear: DateForm = {
  name: "year alone",
  examples: ["2024", "end of 2024"],
  pattern: /(?<y>20\d{2})(?![\d/])/,
  read: ({ y }) => ({
    grain: "year",
    year: Number(y),
    inYear: (year) => monthsOf(year, 1, 12),
    weak: true,
  }),
};
