import { ONGOING } from "../../words/dateWords";
import { FREQUENCIES } from "../../words/frequencyWords";
import { anyOf } from "../../words/pattern";
import type { SenseReader } from "../statement";
import { isToBeConfirmed, TO_BE_CONFIRMED_DOUBT } from "./toBeAgreed";

const SAYS_ONGOING = anyOf([...ONGOING, ...FREQUENCIES]);

/** "Ongoing", "Termly", "Quarterly": it goes on, and no day is given. */
export const ongoingAlone: SenseReader = ({ text, unusable, yearless }) =>
  SAYS_ONGOING.test(text) && !isToBeConfirmed(text) && unusable.length === 0 && !yearless
    ? { ongoing: true }
    : null;

/** "TBC by Leads", "In line with … plan", and all other words that give no day. */
export const noDate: SenseReader = ({ unusable, yearless }) => {
  if (unusable.length > 0) return {};
  if (yearless) return { doubts: [{ ...TO_BE_CONFIRMED_DOUBT, message: "The date has no year" }] };
  return { doubts: [TO_BE_CONFIRMED_DOUBT] };
};
