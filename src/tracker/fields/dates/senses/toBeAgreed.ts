import { latest } from "../../calendar";
import type { DateDoubt } from "../../dateReading";
import { TO_BE_CONFIRMED } from "../../words/dateWords";
import { anyOf } from "../../words/pattern";
import type { SenseReader } from "../statement";

const SAYS_TBC = anyOf(TO_BE_CONFIRMED);
/** "To be agreed by CCG by 31/10/2020": what is to be had by that day is only a date. */
const AGREED_BY = /(?<![a-z])(?:by|before|in|at|on)(?: the)?(?: end(?: of)?)?[ :]*$/;

/** "March 2025?", and "Sept 24 -" with its end left out. */
const IN_DOUBT = /\?|^ ?-$/;

export const TO_BE_CONFIRMED_DOUBT: DateDoubt = {
  kind: "date-to-be-confirmed",
  message: "The date is still to be confirmed",
};

export function isToBeConfirmed(text: string): boolean {
  return SAYS_TBC.test(text);
}

/** A date that is not certain yet, or one by which a date is to be agreed. */
export const toBeAgreed: SenseReader = ({ text, spans, gaps }) => {
  const span = spans.at(-1);
  if (!span || !(isToBeConfirmed(text) || IN_DOUBT.test(gaps.at(-1) ?? ""))) return null;
  const due = latest(spans.map(({ last }) => last));
  const lead = gaps[0] ?? "";
  const onlyADate = isToBeConfirmed(lead) && AGREED_BY.test(lead);
  if (!onlyADate || !due)
    return { due, start: span.isRange ? span.first : null, doubts: [TO_BE_CONFIRMED_DOUBT] };
  return {
    due,
    doubts: [
      { ...TO_BE_CONFIRMED_DOUBT, message: "By this day a date was to be agreed", dates: [due] },
    ],
  };
};
