import { addDays, lastOfMonth, monthOf, yearOf } from "../calendar";
import { endsWithAny } from "../words/pattern";
import type { Extent, Grain } from "./expression";

/** Words before a date that move its last day. */
interface Modifier {
  readonly before: RegExp;
  readonly apply: (extent: Extent, grain: Grain) => Extent & { isRange?: boolean };
}

/** Between such words and the date: "before the", "week commencing Monday". */
const BETWEEN = /(?: the)?(?: (?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,?)? $/;

const dayOfMonth = ({ first }: Extent, day: string): string => `${first.slice(0, 8)}${day}`;

/** The end of the n-th month of a longer stretch. */
function endOfMonth({ first }: Extent, n: number): string {
  const month = monthOf(first) + n - 1;
  return lastOfMonth(yearOf(first) + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1);
}

const APRIL = 4;

/**
 * "Early" is taken to last until the 10th, "mid" until the 15th; of a year, until the end of March and of June. Early in a
 * term is its first whole month: the summer term begins in the middle of April, and the season in June.
 */
function early(extent: Extent, grain: Grain): Extent {
  if (grain === "day") return extent;
  if (grain === "month") return { ...extent, last: dayOfMonth(extent, "10") };
  if (grain === "term" && monthOf(extent.first) === APRIL)
    return { ...extent, last: endOfMonth(extent, 2) };
  return { ...extent, last: endOfMonth(extent, grain === "year" ? 3 : 1) };
}

/** The start of a year is its first month; of what is shorter, when it is early. */
const starting = (extent: Extent, grain: Grain): Extent =>
  grain === "year" ? { ...extent, last: endOfMonth(extent, 1) } : early(extent, grain);

function middle(extent: Extent, grain: Grain): Extent {
  if (grain === "day") return extent;
  if (grain === "month") return { ...extent, last: dayOfMonth(extent, "15") };
  return { ...extent, last: endOfMonth(extent, grain === "year" ? 6 : 2) };
}

/** "W/c", "wk commencing", "week beginning": the week that begins on a day. */
const WEEK_OF = ["w/c", "wc", "w.c", "w.c.", "wkc", "wk/c", "w/b", "week of", "wk of"].concat(
  ["week", "wk", "w/"].flatMap((week) =>
    ["commencing", "commences", "comm", "beginning", "beg", "starting"].flatMap((begins) => [
      `${week} ${begins}`,
      `${week}${begins}`,
    ]),
  ),
);

const earlier = (a: string, b: string): string => (a < b ? a : b);

/** "Second week of" a month is its days 8 to 14; the last week its last seven days. */
const weekOfMonth = (n: number, ...words: readonly string[]): Modifier => ({
  before: endsWithAny([
    ...words.flatMap((word) => [`${word} week of`, `${word} week in`]),
    ...(n > 0 ? [`week ${n} of`, `week ${n} in`, `wk ${n} of`, `wk ${n} in`] : []),
  ]),
  apply: (extent, grain) => {
    if (grain !== "month") return extent;
    const first = n > 0 ? addDays(extent.first, 7 * (n - 1)) : addDays(extent.last, -6);
    if (first > extent.last) return extent;
    return { first, last: earlier(addDays(first, 6), extent.last), isRange: true };
  },
});

const dayBefore = ({ first }: Extent): Extent => {
  const day = addDays(first, -1);
  return { first: day, last: day };
};

const MODIFIERS: readonly Modifier[] = [
  { before: endsWithAny(["on or before", "at or before"]), apply: (extent) => extent },
  {
    before: endsWithAny(
      ["before", "prior to"].flatMap((word) => [
        `${word} start of`,
        `${word} the start of`,
        `${word} the beginning of`,
      ]),
    ),
    apply: dayBefore,
  },
  weekOfMonth(1, "first", "1st"),
  weekOfMonth(2, "second", "2nd"),
  weekOfMonth(3, "third", "3rd"),
  weekOfMonth(4, "fourth", "4th"),
  weekOfMonth(5, "fifth", "5th"),
  weekOfMonth(-1, "last", "final"),
  {
    before: endsWithAny(WEEK_OF),
    apply: ({ first }) => ({ first, last: addDays(first, 6), isRange: true }),
  },
  { before: endsWithAny(["early", "early in"]), apply: early },
  { before: endsWithAny(["start of", "beginning of"]), apply: starting },
  {
    before: endsWithAny([
      "mid",
      "mid to",
      "middle of",
      "first half of",
      "1st half of",
      "h1",
      "h1 of",
    ]),
    apply: middle,
  },
  { before: endsWithAny(["before", "prior to", "pre"]), apply: dayBefore },
];

/** The stretch of days that a date means after the words before it. */
export function modified(
  before: string,
  extent: Extent,
  grain: Grain,
): Extent & { isRange?: boolean } {
  const near = before.slice(-30).replace(BETWEEN, " ");
  const modifier = MODIFIERS.find((m) => m.before.test(near));
  return modifier ? modifier.apply(extent, grain) : extent;
}
