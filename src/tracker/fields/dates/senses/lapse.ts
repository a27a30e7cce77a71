import type { SenseReader } from "../statement";
import { TO_BE_CONFIRMED_DOUBT } from "./toBeAgreed";

const COUNT = "(?:\\d{1,2}|a|one|two|three|four|five|six|eight|nine|ten|twelve|eighteen)";
const UNIT = "(?:working )?(?:day|week|month|term|year)s?";
/** "6 months from …", "within three weeks of …"; "every 6 weeks from …" happens again and again. */
const LAPSE_BEFORE = new RegExp(
  `(?<!(?:every|each) )(?<![a-z0-9])${COUNT}[ -]${UNIT}(?: on)? (?:from|of|after|following)(?: the)?(?: (?:start|end) of)? ?$`,
);
/** "… + 6 months", "… for 6 months". */
const LAPSE_AFTER = new RegExp(`^ ?(?:\\+|plus|for)(?: a further)? ?${COUNT}[ -]${UNIT}`);

/** A length of time from a date: what day that is, is for the plan to say. */
export const lapse: SenseReader = ({ spans, gaps }) => {
  const span = spans[0];
  if (!span || spans.length > 1) return null;
  if (!LAPSE_BEFORE.test(gaps[0] ?? "") && !LAPSE_AFTER.test(gaps[1] ?? "")) return null;
  return { start: span.first, doubts: [TO_BE_CONFIRMED_DOUBT] };
};
