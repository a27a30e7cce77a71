import { ratedNow } from "./change";
import { trimEnds } from "../trim";
import { COLOUR_SIGNS, DIRECTION_WORDS, RATING_LEADS } from "../words/ratingWords";
import { alternatives } from "../words/pattern";

/** Arrows, triangles and dingbat arrows: the direction of travel. */
const ARROWS = /[←-⇿▲-◅➔-➿⬀-⯿]|->|<-|=>|\p{Extended_Pictographic}|\ufe0f/gu;
const DIRECTION = new RegExp(`[ ,;:(-]{1,3}(?:${alternatives(DIRECTION_WORDS)})[ )]*$`);
const LEAD = new RegExp(`^(?:${alternatives(RATING_LEADS)})(?: ?[:=-] ?| )`);
/** "1 - Not started", "3. Green". */
const NUMBER = /^\d{1,2} ?[-.:)=] ?(?=[a-z])/;

/** A tick between two words parts them, and beside one it says nothing more. */
const TICK_BETWEEN = /(?<=\p{L}) ?[✓✔☑✅]\ufe0f? ?(?=\p{L})/gu;
const TICK_BESIDE = /^[✓✔☑✅]\ufe0f? ?(?=\p{L})|(?<=\p{L}) ?[✓✔☑✅]\ufe0f?$/gu;

/** Lower case, one kind of dash, single spaces, no arrows; line breaks stay. */
export function plainRatingText(raw: string): string {
  return ratedNow((isOnlySigns(raw) ? withColourSigns(raw) : raw).toLowerCase())
    .replace(/[‐-―−]/g, "-")
    .replace(TICK_BETWEEN, ", ")
    .replace(TICK_BESIDE, "")
    .replace(ARROWS, " ")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}

/** No sign of a colour is among the keyboard's own. */
const isOnlySigns = (raw: string): boolean => /[^ -~]/.test(raw) && !/[\p{L}\p{N}]/u.test(raw);

/** Coloured circles and squares stand for their colours where there is no word. */
function withColourSigns(raw: string): string {
  return Array.from(raw, (sign) => COLOUR_SIGNS[sign] ?? sign).join("");
}

/** One rating's words without its number, its lead-in, its direction of travel and the punctuation around it. */
export function bareRating(item: string): string {
  const words = trimEnds(item, /[ "'([•·*-]/, /[ "')\].!*]/)
    .replace(DIRECTION, "")
    .replace(NUMBER, "")
    .replace(LEAD, "");
  return trimEnds(words, /[ :([]/, /[ .:)\]]/);
}
