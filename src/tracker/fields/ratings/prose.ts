import { plainRatingText } from "./ratingText";
import { statusOfPhrase } from "./statusWord";

/** Fewer letters are a coincidence, and in a longer text they are no key. */
const FEWEST = 3;
const LONGEST = 400;
/** A capital letter that stands alone; "I" is whoever writes. */
const LETTER = /(?<![\p{L}\p{N}&/'’])[A-HJ-Z](?![\p{L}\p{N}&/'’])/gu;

/**
 * The letters that a sentence explains, in lower case, each with its words: "G where it is on track, A if it may be late
 * and R once it is". Each letter stands once, and its words mean a status; else there are none.
 */
export function proseEntries(raw: string): [letter: string, words: string][] {
  const marks = raw.length > LONGEST ? [] : [...raw.matchAll(LETTER)];
  const entries = marks.map((mark, i): [string, string] => {
    const words = raw.slice(mark.index + 1, marks[i + 1]?.index);
    return [mark[0].toLowerCase(), plainRatingText(words)];
  });
  const isEach = new Set(entries.map(([letter]) => letter)).size === entries.length;
  const isTold = entries.every(([, words]) => statusOfPhrase(words) !== null);
  return entries.length >= FEWEST && isEach && isTold ? entries : [];
}
