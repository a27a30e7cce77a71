import { oneLine } from "../oneLine";
import { tidyReference } from "../reference";
import { alternatives } from "../words/pattern";
import { MOVED_WORDS, WITHDRAWN_WORDS } from "../words/withdrawnWords";

interface Withdrawal {
  /** The reference of the action that takes its place; null where none is named. */
  readonly into: string | null;
}

const BEFORE = "^(?:(?:action|status|now|closed|has been|was)[ :,(–-]{1,3}){0,3}";
/** What may follow without making a sentence of it: a reason, a date, another action. */
const AFTER =
  "(?=$|[ ]?[-–:;,.()/]|\\s(?:with|into|by|in|within|under|from|as|at|and|on)\\b|(?<=transferred|replaced) to\\b)";
const WITHDRAWN = new RegExp(`${BEFORE}(?:${alternatives(WITHDRAWN_WORDS)})${AFTER}`, "i");
const MOVED = new RegExp(`${BEFORE}(?:${alternatives(MOVED_WORDS)})(?= )`, "i");
const INTO =
  /(?:\b(?:with|into|to|by|in|within|under|of|see)|[-–:(,])\s*(?:(?:action|objective|priority|item|ref(?:erence)?|no)\b[ .:#]*)?([A-Z]{0,6}-?\d{1,3}(?:\.\d{1,3})+[a-z]?|(?!Q[1-4]\b|FY)[A-Z]{1,6}-?\d{1,3})(?![\w./%])/;
/** "Withdrawn - the panel asked that …" is long enough with its reason. */
const LONGEST = 120;

/** What a rating, stage or date cell says of an action that was given up or taken into another; null where it says none. */
export function withdrawal(text: string): Withdrawal | null {
  const words = oneLine(text);
  if (words === "" || words.length > LONGEST) return null;
  const found = INTO.exec(words)?.[1];
  const into = found === undefined ? null : tidyReference(found);
  const isGivenUp = WITHDRAWN.test(words) || (into !== null && MOVED.test(words));
  return isGivenUp ? { into } : null;
}
