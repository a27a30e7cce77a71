import type { Colour, RagKey, Status } from "../../model";
import { remembered } from "../remembered";
import { alternatives } from "../words/pattern";
import { colourOfWord, LONG_COLOUR_WORDS } from "./colourWord";
import { DEFAULT_RAG_KEY } from "./defaultKey";
import { COLOUR_SIGNS } from "../words/ratingWords";
import { proseEntries } from "./prose";
import { bareRating, plainRatingText } from "./ratingText";
import { statusOfPhrase, statusOfWord, worstStatus } from "./statusWord";

const WORDS = alternatives([
  ...LONG_COLOUR_WORDS,
  ...LONG_COLOUR_WORDS.filter((w) => w.includes("-")).map((w) => w.replace("-", "/")),
  // No rating colours, but they end the meaning of the one before.
  "white",
  "black",
  "no colour",
  "no fill",
  "no shading",
  "not coloured",
  "uncoloured",
]);
/** "Red -", "Red =", "Red:", "Red (", "R -"; the meaning follows. */
const COLOUR_FIRST = new RegExp(
  `(?<![a-z])(?<colour>${WORDS}|[ragb](?= ?[=-] ))(?![a-z])(?: \\([ragb]\\))? ?(?:[-=:(]|\\bmeans\\b|\\bis\\b|(?<=(?:^|\\n)(?:${WORDS}) ?)\\n)`,
  "g",
);
/** "Delayed = Red", "Delayed (red)": the meaning comes before. */
const COLOUR_LAST = new RegExp(`[-=:(] ?(?<colour>${WORDS})(?![a-z])\\)?`, "g");

/** The colours alone, where each is followed by a status and nothing else. */
const COLOUR_ALONE = new RegExp(`(?<![a-z])(?<colour>${WORDS})(?![a-z])`, "g");

/** A legend in one text, such as a header's "Red - Delayed … Green - Completed"; at least two colours. */
export const readKeyText = remembered((raw: string): Readonly<RagKey> | null => {
  const text = plainRatingText(withSignsAsWords(raw));
  return (
    meanings(text, [...text.matchAll(COLOUR_FIRST)], "after") ??
    meanings(text, [...text.matchAll(COLOUR_LAST)], "before") ??
    meaningsAlone(text, [...text.matchAll(COLOUR_ALONE)]) ??
    meaningsInProse(raw)
  );
});

/** "🔴 Off track 🟢 On track": a coloured sign is its colour's word. */
function withSignsAsWords(raw: string): string {
  return Array.from(raw, (sign) => {
    const colour = COLOUR_SIGNS[sign];
    return colour === undefined ? sign : `\n${colour} - `;
  }).join("");
}

const FEWEST_ALONE = 3;

/** "RED not started AMBER in progress GREEN complete"; where each colour stands once, also "red if late, amber …". */
function meaningsAlone(text: string, marks: RegExpMatchArray[]): RagKey | null {
  const phrases = marks.map((mark, i) => bareRating(text.slice(end(mark), marks[i + 1]?.index)));
  const isEach = new Set(marks.map(([colour]) => colour)).size === marks.length;
  const statusOf = isEach ? statusOfPhrase : statusOfWord;
  const isKey =
    marks.length >= FEWEST_ALONE && phrases.every((phrase) => statusOf(phrase) !== null);
  return isKey ? meanings(text, marks, "after") : null;
}

/** "R where it is late, A if it may be, G when on track". */
function meaningsInProse(raw: string): RagKey | null {
  const key: RagKey = {};
  for (const [letter, words] of proseEntries(raw)) {
    const colour = colourOfWord(letter);
    const status = statusOfPhrase(words);
    if (colour && status) key[colour] = status;
  }
  return Object.keys(key).length < FEWEST_ALONE ? null : key;
}

function meanings(
  text: string,
  marks: RegExpMatchArray[],
  side: "after" | "before",
): RagKey | null {
  const key: RagKey = {};
  const named = new Map<Colour, string>();
  marks.forEach((mark, i) => {
    const word = mark.groups?.["colour"] ?? "";
    const colour = colourOfWord(word);
    const phrase =
      side === "after"
        ? text.slice(end(mark), marks[i + 1]?.index)
        : text.slice(i > 0 ? end(marks[i - 1]) : 0, mark.index);
    const status = colour && statusOfPhrase(phrase);
    if (!colour) return;
    // The first meaning that a text gives a colour stands; of yellow's and amber's, which are one here, the worse.
    const isAgain = (named.get(colour) ?? word) === word;
    const before = key[colour];
    named.set(colour, word);
    if (status) key[colour] = isAgain || !before ? (before ?? status) : worseOf(before, status);
  });
  if (Object.keys(key).length < 2) return null;
  // What its words do not make clear is meant as usual.
  for (const colour of named.keys())
    if (DEFAULT_RAG_KEY[colour]) key[colour] ??= DEFAULT_RAG_KEY[colour];
  return key;
}

const worseOf = (a: Status, b: Status): Status => worstStatus([a, b]) ?? a;

const end = (mark: RegExpMatchArray | undefined): number =>
  mark ? (mark.index ?? 0) + mark[0].length : 0;
