import type { Status } from "../../model";
import { bareRating, plainRatingText } from "./ratingText";
import { statusOfPhrase, statusOfWord } from "./statusWord";

const PERCENT = /^(\d{1,3})(?:\.\d+)? ?%(?: (?:complete|completed|done|achieved))?$/;

/**
 * Marks of a column such as "Done?"; a cross or "No" says only that it is not. Wingdings' ticks and crosses are the
 * letters "ü", "þ", "û" and "ý", or their places from U+F0FB on where Word had put them in.
 */
const DONE = /^(?:[✓✔☑✅üþ\uf0fc\uf0fe]\ufe0f?|y|yes)$/u;
const TICK = /^[✓✔☑✅üþ\uf0fc\uf0fe]\ufe0f?$/u;
const NOT_DONE = /^(?:[✗✘☒❌×xûý\uf0fb\uf0fd]\ufe0f?|n|no)$/u;

/** Marks the colour over a column, where each colour has one: an "x" there is a choice. */
const COLOUR_MARK =
  /^(?:[✓✔☑✅üþ\uf0fc\uf0fe✗✘☒×x●■⬤⚫•*]\ufe0f?|y|yes|1|[ragb]|red|amber|green|blue)$/iu;

/** Whether a cell in a colour's column says that this is the colour. */
export function isColourMark(text: string): boolean {
  return COLOUR_MARK.test(text.trim());
}

/** Whether a cell ticks or crosses something off. */
export function isMark(text: string): boolean {
  const mark = text.trim().toLowerCase();
  return DONE.test(mark) || NOT_DONE.test(mark);
}

/** Whether a cell holds a tick and nothing else. */
export function isTick(text: string): boolean {
  return TICK.test(text.trim());
}

/** How far an action is, from a stage column: a status word and nothing else, or a percentage. */
export function readStage(text: string): Status | null {
  if (DONE.test(text.trim().toLowerCase())) return "complete";
  const plain = plainRatingText(text).replace(/\n/g, " ");
  const percent = PERCENT.exec(plain)?.[1];
  if (percent === undefined) return statusOfWord(bareRating(plain));
  if (Number(percent) >= 100) return "complete";
  return Number(percent) === 0 ? "not-started" : "in-progress";
}

/** The status that a key's words mean: "Completed and embedded"; null where they mean none. */
export function readMeaning(text: string): Status | null {
  return statusOfPhrase(bareRating(plainRatingText(text)));
}
