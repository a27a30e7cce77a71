import { addDays } from "../calendar";
import { UNTIL } from "../words/dateWords";
import { alternatives, endsWithAny } from "../words/pattern";
import { CHANGED_FROM } from "../words/revisionWords";
import type { Grain } from "./expression";
import { modified } from "./modifiers";
import type { ResolvedDate } from "./resolve";

/** One date or stretch of dates in a text. */
export interface DateSpan {
  readonly first: string;
  readonly last: string;
  /** The text itself gives the first day: "April 19 - April 2020". */
  readonly isRange: boolean;
  readonly grain: Grain;
  readonly problems: readonly string[];
  /** The last day in the other way of reading its words; null where there is none. */
  readonly also: string | null;
  readonly from: number;
  readonly to: number;
}

const FILLERS = "(?:(?:the|end|of|early|mid|late|by|beginning|start)[ -]){0,4}";
const RANGE_LINK = new RegExp(`^ ?(?:${alternatives(UNTIL)}) ?${FILLERS}$`);
const AND_LINK = new RegExp(`^ ?(?:and|&) ?${FILLERS}$`);
const EITHER_LINK = new RegExp(`^ ?(?:/|or|and|&) ?${FILLERS}$`);
/** Between a date and another way of saying it: "Q3 2024/25 (Dec 24)", "Q4 24/25 - March 25". */
const AGAIN = new RegExp(`^ ?[,:;(/-]? ?(?:by )?${FILLERS}$`);
const AGAIN_LESS_EXACTLY = new RegExp(`^ ?[,;(] ?${FILLERS}$`);
const BETWEEN = /(?<![a-z])between $/;
const MOVED = endsWithAny(CHANGED_FROM);
/** Characters before a date that may say so. */
const LEAD_IN = 24;

/** Dates put together: "X to Y" and "between X and Y" are one stretch, and so are neighbours such as "March/April 2024". */
export function joinSpans(text: string, dates: readonly ResolvedDate[]): DateSpan[] {
  const spans: DateSpan[] = [];
  for (const date of dates) {
    const next = toSpan(text, date, spans.at(-1)?.to ?? 0);
    const last = spans.at(-1);
    const joined = last && joinPair(text, last, next);
    if (joined) spans[spans.length - 1] = joined;
    else spans.push(next);
  }
  return spans;
}

function toSpan(text: string, date: ResolvedDate, after: number): DateSpan {
  const { isRange, ...extent } = modified(text.slice(after, date.from), date.extent, date.grain);
  return {
    ...extent,
    isRange: isRange ?? date.isRange ?? false,
    grain: date.grain,
    problems: date.problem ? [date.problem] : [],
    also: date.also,
    from: date.from,
    to: date.to,
  };
}

/** No term has August, and nobody works between "Summer/Autumn 2024". */
const DAYS_OF_AUGUST = 31;

const EXACTNESS: readonly Grain[][] = [["day"], ["month"], ["quarter", "term"], ["year"]];
const exactness = ({ grain }: DateSpan): number =>
  EXACTNESS.findIndex((grains) => grains.includes(grain));

const isWithin = (a: DateSpan, b: DateSpan): boolean =>
  a.first >= b.first && a.last <= b.last && exactness(a) < exactness(b);

/** One date said twice: the more exact of the two. */
function saidTwice(gap: string, a: DateSpan, b: DateSpan): DateSpan | null {
  if (AGAIN.test(gap) && isWithin(b, a)) return { ...b, from: a.from };
  return AGAIN_LESS_EXACTLY.test(gap) && isWithin(a, b) ? { ...a, to: b.to } : null;
}

function joinPair(text: string, a: DateSpan, b: DateSpan): DateSpan | null {
  const gap = text.slice(a.to, b.from);
  const once = saidTwice(gap, a, b);
  if (once || b.last < a.first) return once;
  const both = { ...b, first: a.first, from: a.from, problems: [...a.problems, ...b.problems] };
  const isBetween = AND_LINK.test(gap) && BETWEEN.test(text.slice(Math.max(0, a.from - 9), a.from));
  // "Slipped from Dec to Feb 25" is no stretch of time.
  const isMoved = MOVED.test(text.slice(Math.max(0, a.from - LEAD_IN), a.from));
  if ((RANGE_LINK.test(gap) && !isMoved) || isBetween) return { ...both, isRange: true };
  // One month or the next: a stretch whose first day nobody promised.
  const next = addDays(a.last, a.grain === "term" ? 1 + DAYS_OF_AUGUST : 1);
  const areNeighbours = a.grain !== "day" && b.grain === a.grain && b.first <= next;
  return EITHER_LINK.test(gap) && areNeighbours ? { ...both, isRange: false } : null;
}
