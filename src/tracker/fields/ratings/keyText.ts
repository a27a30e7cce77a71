import type { Colour, RagKey } from "../../model";
import { remembered } from "../remembered";
import { alternatives } from "../words/pattern";
import { colourOfWord, LONG_COLOUR_WORDS } from "./colourWord";
import { DEFAULT_RAG_KEY } from "./defaultKey";
import { COLOUR_SIGNS } from "../words/ratingWords";
import { bareRating, plainRatingText } from "./ratingText";
import { statusOfPhrase, statusOfWord } from "./statusWord";

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
    meaningsAlone(text, [...text.matchAll(COLOUR_ALONE)])
  );
});

/** "🔴 Off track 🟢 On track": a coloured sign is its colour's word. */
function withSignsAsWords(raw: string): string {
  return Array.from(raw, (sign) => {
    const colour = COLOUR_SIGNS[sign];
    return colour === undefined ? sign : `\n${colour} - `;
  }).join("");
}

/** "RED not started AMBER in progress GREEN complete". */
function meaningsAlone(text: string, marks: RegExpMatchArray[]): RagKey | null {
  const phrases = marks.map((mark, i) => bareRating(text.slice(end(mark), marks[i + 1]?.index)));
  const isKey = marks.length >= 3 && phrases.every((phrase) => statusOfWord(phrase) !== null);
  return isKey ? meanings(text, marks, "after") : null;
}

function meanings(
  text: string,
  marks: RegExpMatchArray[],
  side: "after" | "before",
): RagKey | null {
  const key: RagKey = {};
  const named = new Set<Colour>();
  marks.forEach((mark, i) => {
    const colour = colourOfWord(mark.groups?.["colour"] ?? "");
    const phrase =
      side === "after"
        ? text.slice(end(mark), marks[i + 1]?.index)
        : text.slice(i > 0 ? end(marks[i - 1]) : 0, mark.index);
    const status = colour && statusOfPhrase(phrase);
    // The first meaning that a text gives a colour stands.
    if (colour) named.add(colour);
    if (colour && status) key[colour] ??= status;
  });
  if (Object.keys(key).length < 2) return null;
  // What its words do not make clear is meant as usual.
  for (const colour of named) if (DEFAULT_RAG_KEY[colour]) key[colour] ??= DEFAULT_RAG_KEY[colour];
  return key;
}

const end = (mark: RegExpMatchArray | undefined): number =>
  mark ? (mark.index ?? 0) + mark[0].length : 0;
