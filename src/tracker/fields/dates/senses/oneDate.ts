import { AFTER, ONGOING } from "../../words/dateWords";
import { FREQUENCIES } from "../../words/frequencyWords";
import { anyOf, endsWithAny, startsWithAny } from "../../words/pattern";
import type { SenseReader } from "../statement";
import { TO_BE_CONFIRMED_DOUBT } from "./toBeAgreed";

const SAYS_ONGOING = anyOf(ONGOING);
const THEN_AGAIN = startsWithAny(FREQUENCIES);
const AGAIN_UNTIL = new RegExp(
  `^(?:${FREQUENCIES.join("|")})[ ,:(-]{0,3}(?:until|till|to|and|end|up to|through)?[ (-]{0,2}(?:the )?(?:end of )?$`,
);
/** "After March 2025", "post-Easter 2025", but not "in post March 2025". */
const AFTER_IT = new RegExp(`${endsWithAny(AFTER).source}|(?:^|[ (])post-$|^post $`);
/** "Following the Board on 12 March 2025": after what happens on the day, and nobody says how long. */
const AFTER_WHAT_HAPPENS = new RegExp(
  `(?<![a-z])(?:${AFTER.join("|")})(?:(?! by ) [a-z][a-z'-]{0,20}){1,9} $`,
);

/** One date or stretch of dates: its last day is when the action is due. */
export const oneDate: SenseReader = ({ text, spans, gaps }) => {
  const span = spans[0];
  if (!span) return null;
  const lead = gaps[0] ?? "";
  if (AFTER_IT.test(lead)) return { doubts: [TO_BE_CONFIRMED_DOUBT] };
  return {
    start: span.isRange ? span.first : null,
    due: span.last,
    ongoing:
      SAYS_ONGOING.test(text) || THEN_AGAIN.test(gaps.at(-1) ?? "") || AGAIN_UNTIL.test(lead),
    ...(AFTER_WHAT_HAPPENS.test(lead) && { doubts: [TO_BE_CONFIRMED_DOUBT] }),
  };
};
