import { SIX_TERMS, THREE_TERMS } from "../../words/terms";
import type { DateForm, Extent, Groups, WrittenDate } from "../expression";
import { firstOfPair, fullYear, monthsOf, YEAR_PAIR } from "../years";

const NUMBER = "(?<from>[1-6])(?: ?[/&-] ?(?<n>[1-6]))?(?![\\d/])";
const HEAD = `(?:(?<half>half[ -]?terms?|ht)|terms?|t) ?${NUMBER}`;

/** The days of a term: of the school year that begins in `year`, or of the calendar year itself. */
type Days = (term: readonly [number, number], year: number) => Extent;

const ofSchoolYear: Days = ([from, to], year) => monthsOf(year, from, to);
const ofCalendarYear: Days = ([from, to], year) =>
  from > 12 ? monthsOf(year, from - 12, to - 12) : monthsOf(year, from, to);

/** "Term 3" is a half term where a school year has six, and the summer where it has three: both are told. */
function writtenTerm({ half, from, n }: Groups, year: number | null, days: Days): WrittenDate {
  const number = Number(n ?? from) - 1;
  const terms = [SIX_TERMS[number], half === undefined ? THREE_TERMS[number] : undefined];
  const meant = (y: number) =>
    terms
      .flatMap((term) => (term ? [days(term, y)] : []))
      .sort((a, b) => (a.last < b.last ? 1 : -1));
  const written = { grain: "term", year, inYear: (y: number) => meant(y)[0] ?? null } as const;
  return {
    ...written,
    ...(year === null && { weak: true }),
    ...(terms[1] && { alsoLast: (y: number) => meant(y)[1]?.last ?? null }),
  };
}

export const numberedTerm: DateForm = {
  name: "numbered term of a school year",
  examples: ["Term 3 2025/26", "HT2 2025/26", "T3 25/26", "Term 5/6 2026", "half term 4 2026"],
  pattern: new RegExp(
    `${HEAD}[ ,(-]{1,3}(?:of )?(?:${YEAR_PAIR}|(?<year>20\\d{2}|'\\d{2})(?!\\d))`,
  ),
  read(groups) {
    const { y, y2, year } = groups;
    if (year) return writtenTerm(groups, fullYear(year), ofCalendarYear);
    const first = firstOfPair(y, y2);
    return first === null ? null : writtenTerm(groups, first, ofSchoolYear);
  },
};

export const bareNumberedTerm: DateForm = {
  name: "numbered term without a year",
  examples: ["Term 3", "HT2", "Terms 5/6"],
  pattern: new RegExp(HEAD),
  read: (groups) => writtenTerm(groups, null, ofCalendarYear),
};
