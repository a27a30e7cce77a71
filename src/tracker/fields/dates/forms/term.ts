import { HALF_TERMS, HOLIDAY_MONTHS, TERMS } from "../../words/terms";
import { alternatives } from "../../words/pattern";
import type { DateForm, Groups, WrittenDate } from "../expression";
import { firstOfPair, fullYear, lastWeekOf, monthsOf, YEAR_PAIR } from "../years";

const NAMES = alternatives(TERMS.flatMap((term) => term.names));
const HEAD = `(?<t>${NAMES})(?<half> half[ -]term)?(?: term)?(?<hol> (?:school )?(?:holidays?|break))?`;

function months({ t = "", half, n: which, hol }: Groups) {
  const term = TERMS.find(({ names }) => names.includes(t)) ?? TERMS[0];
  const name = term?.names[0] ?? "";
  const [from, to] = (hol ? HOLIDAY_MONTHS[name] : undefined) ?? term?.months ?? [1, 12];
  const [firstHalf, secondHalf] = HALF_TERMS[name] ?? [to, to];
  if (which === "2") return { term, from: firstHalf + 1, to: secondHalf, isBreak: false };
  const isBreak = half !== undefined && which === undefined;
  return { term, from, to: isBreak || which === "1" ? firstHalf : to, isBreak };
}

interface TermSpan {
  readonly from: number;
  readonly to: number;
  /** The week off in the middle of the term. */
  readonly isBreak: boolean;
}

function writtenTerm(
  { from, to, isBreak }: TermSpan,
  year: number | null,
  weak = false,
): WrittenDate {
  const inYear = (y: number) => (isBreak ? lastWeekOf(y, to) : monthsOf(y, from, to));
  return { grain: "term", year, inYear, weak };
}

export const termOfYear: DateForm = {
  name: "school term or season and year",
  examples: [
    "Autumn 2019",
    "Summer Term 2024",
    "Spring term 2023/24",
    "Autumn 1 2023",
    "Aut1 2023",
    "Autumn (2) 2023",
    "Autumn 1/2 2023",
    "Autumn half term 2023",
  ],
  pattern: new RegExp(
    `${HEAD}(?: ?\\(?(?:1 ?[/&-] ?)?(?<n>[12])\\)?(?: half[ -]term)?(?= ?[,-]? ?'?\\d))?[ ,(/-]{0,3}(?:of )?(?:the )?(?:${YEAR_PAIR}|(?<year>20\\d{2}|'?\\d{2})(?!\\d))`,
  ),
  read(groups) {
    const { y, y2, year } = groups;
    const { term, ...span } = months(groups);
    if (year) return writtenTerm(span, fullYear(year));
    const first = firstOfPair(y, y2);
    return first === null ? null : writtenTerm(span, term?.inSecondYear ? first + 1 : first);
  },
};

export const bareTerm: DateForm = {
  name: "school term without a year",
  examples: ["Autumn term", "Spring"],
  pattern: new RegExp(`${HEAD}(?: (?<n>[12]))?(?![a-z0-9])`),
  read: (groups) => writtenTerm(months(groups), null, true),
};
