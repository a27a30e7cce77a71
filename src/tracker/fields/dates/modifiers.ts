import { addDays, lastOfMonth, monthOf, yearOf } from "../calendar";
import { endsWithAny } from "../words/pattern";
import type { Extent, Grain } from "./expression";

/** Words before a date that move its last day. */
interface Modifier {
  readonly before: RegExp;
  readonly apply: (extent: Extent, grain: Grain) => Extent & { isRange?: boolean };
}

const dayOfMonth = ({ first }: Extent, day: string): string => `${first.slice(0, 8)}${day}`;

/** The end of the n-th month of a longer stretch. */
function endOfMonth({ first }: Extent, n: number): string {
  const month = monthOf(first) + n - 1;
  return lastOfMonth(yearOf(first) + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1);
}

/** "Early" is taken to last until the 10th, "mid" until the 15th; of a year, until the end of March and of June. */
function early(extent: Extent, grain: Grain): Extent {
  if (grain === "day") return extent;
  if (grain === "month") return { ...extent, last: dayOfMonth(extent, "10") };
  return { ...extent, last: endOfMonth(extent, grain === "year" ? 3 : 1) };
}

function middle(extent: Extent, grain: Grain): Extent {
  if (grain === "day") return extent;
  if (grain === "month") return { ...extent, last: dayOfMonth(extent, "15") };
  return { ...extent, last: endOfMonth(extent, grain === "year" ? 6 : 2) };
}

const MODIFIERS: readonly Modifier[] = [
  {
    before: endsWithAny([
      "w/c",
      "wc",
      "w.c",
      "w/b",
      "week commencing",
      "week beginning",
      "week of",
    ]),
    apply: ({ first }) => ({ first, last: addDays(first, 6), isRange: true }),
  },
  {
    before: endsWithAny([
      "early",
      "early in",
      "start of",
      "start of the",
      "beginning of",
      "beginning of the",
    ]),
    apply: early,
  },
  { before: endsWithAny(["mid", "mid to", "middle of", "middle of the"]), apply: middle },
  {
    before: endsWithAny(["before", "prior to"]),
    apply: ({ first }) => ({ first: addDays(first, -1), last: addDays(first, -1) }),
  },
];

/** The stretch of days that a date means after the words before it. */
export function modified(
  before: string,
  extent: Extent,
  grain: Grain,
): Extent & { isRange?: boolean } {
  const near = before.slice(-30);
  const modifier = MODIFIERS.find((m) => m.before.test(near));
  return modifier ? modifier.apply(extent, grain) : extent;
}
