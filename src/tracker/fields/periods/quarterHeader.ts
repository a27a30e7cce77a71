import type { IsoDate } from "../../model";
import { firstOfMonth, lastOfMonth, monthFromIndex, monthIndex } from "../calendar";
import type { DateContext } from "../dateReading";
import { trimEnds } from "../trim";
import type { DateSpan } from "../dates/spans";
import { takeApart } from "../dates/statement";
import { QUARTER_HEADER_WORDS } from "../words/periodWords";
import type { LabelledPeriod } from "./period";

/** "Q1", "Q 10", "Quarter 3": a number of its own, which may pass four. */
const NUMBERED = /^(?:quarter|qtr|q)[ .]?(\d{1,2})$/;
const RATING_WORDS = new RegExp(`\\b(?:b?rag|ratings?|status)\\b`, "gi");

/** The header without line breaks and without the words that say that it holds ratings. */
function labelOf(text: string): string {
  const words = text.replace(RATING_WORDS, " ").replace(/[\s\u00a0]+/g, " ");
  return trimEnds(words, /[ :,-]/).replace(/^Q (?=\d)/i, "Q") || text.trim();
}

/** Three months that end with this day's month. */
function quarterTo(end: IsoDate): { start: IsoDate; end: IsoDate } {
  return months(monthIndex(end) - 2);
}

function months(first: number): { start: IsoDate; end: IsoDate } {
  const from = monthFromIndex(first);
  const to = monthFromIndex(first + 2);
  return { start: firstOfMonth(from.year, from.month), end: lastOfMonth(to.year, to.month) };
}

/** A stretch of months is the quarter; one month or day is the end of one. */
function periodOf({ first, last, grain, isRange }: DateSpan): Omit<LabelledPeriod, "label"> | null {
  if (grain === "quarter" || grain === "term" || (isRange && grain === "month"))
    return { start: first, end: last };
  if (grain === "day") return { ...quarterTo(last), day: last };
  return grain === "month" ? quarterTo(last) : null;
}

/** The period of a quarter column whose header says its own; a bare "Q1" has none without the plan's: see `quartersAfter`. */
export function readQuarterHeader(text: string, context: DateContext): LabelledPeriod | null {
  const { spans, gaps } = takeApart(text, context);
  // "Quarter 1 (Apr-Jun 2023)" says it twice; the months say it exactly.
  const span = spans.find((s) => s.isRange) ?? spans[0];
  const beside = gaps
    .join(" ")
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  if (
    !span ||
    beside.some((word) => !QUARTER_HEADER_WORDS.includes(word) && !/^q?\d{1,2}$/.test(word))
  )
    return null;
  const period = periodOf(span);
  return period && { label: labelOf(text), ...period };
}

/** Consecutive three-month periods that begin on the first day after the first milestone's month; "Q3" is the third. */
export function quartersAfter(
  firstMilestone: IsoDate,
  labels: readonly string[],
): LabelledPeriod[] {
  const start = monthIndex(firstMilestone) + 1;
  return labels.map((text, i) => {
    const label = labelOf(text);
    const number = NUMBERED.exec(label.toLowerCase())?.[1];
    return { label, ...months(start + 3 * ((number ? Number(number) : i + 1) - 1)) };
  });
}
