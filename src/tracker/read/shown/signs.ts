import { saysNothing } from "../../fields/blank";
import { DEFAULT_RAG_KEY, isMark, readRating, readStage, withdrawal } from "../../fields/rating";
import { remembered } from "../../fields/remembered";

/** Signs that say nothing but by their colour; the private ones are how pasted Wingdings arrive. */
const SHAPE =
  /^([•∙\u2580-\u259f\u25a0-\u25b1\u25c6-\u25ff\u2b12-\u2b1a\u2b1f-\u2b2f\u2b53\u2b54\u2bc0-\u2bc3\u2bc8⚪⚫⬛⬜⚑⚐★☆✦✪❖♦\uf021-\uf0ff])[\ufe0e\ufe0f]?(?:\s*\1[\ufe0e\ufe0f]?)*$/u;
/** Triangles and arrows tell the direction of travel as often as a rating. */
const ARROW = /^([\u25b2-\u25c5←-⇿⬀-⬑\u2bc5-\u2bc7➔-➾])[\ufe0e\ufe0f]?(?:\s*\1[\ufe0e\ufe0f]?)*$/u;
/** Letters that fonts of signs show as discs, squares, diamonds and, in capitals, as faces. */
const GLYPH = /^([lnumoqvwtJKL¤«¨§˜])\1*$/;
const CROSS = /^x$/i;
const LETTERS = /^\p{L}{1,4}$/u;
const SIGN_FONT =
  /^(?:wingdings(?: ?[23])?|webdings|symbol|monotype sorts|zapf ?dingbats|marlett)$/i;
/** Longer texts are words, however few of them. */
const LONGEST = 12;
/** As short as letters must be: most cells are told apart by this and their first character alone. */
const LONGEST_LETTERS = 4;
const FIRST_DIGIT = 48;
const LAST_DIGIT = 57;
const LAST_ASCII = 127;

export type SignKind = "shape" | "arrow" | "glyph" | "letters";

/** What a text may be that only its font's colour gives a meaning; null for any other text. */
export function signKind(text: string): SignKind | null {
  const sign = text.trim();
  if (sign === "" || sign.length > LONGEST) return null;
  const first = sign.charCodeAt(0);
  const isWord = first <= LAST_ASCII && sign.length > LONGEST_LETTERS;
  if (isWord || (first >= FIRST_DIGIT && first <= LAST_DIGIT)) return null;
  return kindOf(sign);
}

const kindOf = remembered((text: string): SignKind | null => {
  if (SHAPE.test(text)) return "shape";
  if (ARROW.test(text)) return "arrow";
  if (GLYPH.test(text)) return "glyph";
  return LETTERS.test(text) && !hasMeaning(text) ? "letters" : null;
});

/** A rating, a stage, a mark or a blank in itself, whatever its colour; a cross in every cell is none. */
function hasMeaning(text: string): boolean {
  const content = { value: text, text, numberFormat: "General", fill: "" };
  if (CROSS.test(text)) return false;
  return (
    saysNothing(text) ||
    isMark(text) ||
    readStage(text) !== null ||
    withdrawal(text) !== null ||
    readRating(content, DEFAULT_RAG_KEY).isRating
  );
}

/** Whether a font shows letters as signs. */
export function isSignFont(name: string): boolean {
  return SIGN_FONT.test(name.trim());
}
