import { DELIVERED, ONWARDS, STARTS } from "../../words/dateWords";
import { FREQUENCIES } from "../../words/frequencyWords";
import { alternatives, endsWithAny, startsWithAny } from "../../words/pattern";
import type { SenseReader } from "../statement";

const STARTS_BEFORE = endsWithAny(STARTS);
const DELIVERED_FROM = new RegExp(`(?:${alternatives(DELIVERED)})(?: [a-z]{1,12})? from[ :]*$`);
const ONWARDS_AFTER = startsWithAny([...ONWARDS, "ongoing onwards"]);
const PLUS_AFTER = /^ ?\+/;
/** "Monthly Oct 23" needs its "from": without it the month is when it is due. */
const FREQUENCY_FROM = new RegExp(
  `(?:${alternatives(FREQUENCIES)})[ ,:-]{1,3}(?:from|starting|beginning)[ :]*$`,
);

/** Whether the words around a date make it the day on which something begins, and nothing ends. */
export function isOpenEnded(before: string, after: string): boolean {
  if (ONWARDS_AFTER.test(after) || PLUS_AFTER.test(after)) return true;
  if (FREQUENCY_FROM.test(before)) return true;
  return STARTS_BEFORE.test(before) && !DELIVERED_FROM.test(before);
}

/** "From Sept 19 onwards", "From Sept 19", "Apr 19 onwards", "Monthly from Oct 23". */
export const openEnded: SenseReader = ({ spans, gaps }) => {
  const span = spans[0];
  if (!span || !isOpenEnded(gaps[0] ?? "", gaps.at(-1) ?? "")) return null;
  if (span.isRange)
    return { start: span.first, due: span.last, ongoing: ONWARDS_AFTER.test(gaps.at(-1) ?? "") };
  return { start: span.first, ongoing: true };
};
