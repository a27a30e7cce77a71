import type { CellContent } from "../content";
import { COMPLETED, ONGOING, TO_BE_CONFIRMED } from "../words/dateWords";
import { FREQUENCIES } from "../words/frequencyWords";
import { startsWithAny } from "../words/pattern";
import { remembered } from "../remembered";
import { dateFormat } from "../serial";
import { takeApart } from "./statement";
import { plainDateText } from "./text";

/** Longer texts are about something, though a date may be in them. */
const LONGEST = 120;
const WORDS_BESIDE = 8;
/** Begins what stands where a date would: "Ongoing", "TBC". */
export const STANDS_FOR_DATE = startsWithAny([
  ...ONGOING,
  ...FREQUENCIES,
  ...TO_BE_CONFIRMED,
  ...COMPLETED,
]);

/** Whether a cell holds a date, or words that stand in a date column ("Ongoing", "TBC", "Completed July 2019"). */
export function isDateLike(content: CellContent): boolean {
  if (typeof content.value === "number") return dateFormat(content.numberFormat) !== "none";
  return isDateText(content.text);
}

const isDateText = remembered((raw: string): boolean => {
  const text = plainDateText(raw);
  if (text === "" || raw.trim().length > LONGEST + longDates(raw)) return false;
  const { spans, gaps } = takeApart(raw, ANY_YEAR);
  const wordsBeside = gaps
    .join(" ")
    .split(/[^a-z0-9]+/)
    .filter(Boolean).length;
  if (spans.length > 0) return wordsBeside <= WORDS_BESIDE * spans.length;
  return STANDS_FOR_DATE.test(text) && wordsBeside <= WORDS_BESIDE;
});

/** A cell of several lines may hold a date for each of many actions. */
const longDates = (text: string): number => (text.match(/\n/g)?.length ?? 0) * 30;

/** "September - December" is a date wherever the plan says which year it covers. */
export const ANY_YEAR = { date1904: false, planPeriod: { start: "2000-01-01", end: "2000-12-31" } };
