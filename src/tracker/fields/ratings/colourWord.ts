import { COLOURS, type Colour } from "../../model";
import { COLOUR_WORDS } from "../words/ratingWords";

const COLOUR_OF = new Map<string, Colour>(
  COLOURS.flatMap((colour) => COLOUR_WORDS[colour].map((word) => [word, colour] as const)),
);
/** Colour words without the letters, for finding them in running text. */
export const LONG_COLOUR_WORDS: readonly string[] = [...COLOUR_OF.keys()].filter((word) =>
  /[a-z]{3}/.test(word),
);

const SHADE = /^(?:light|dark|pale|bright) /;

/** The colour that a word or letter names: "green", "g", "a/g", "amber / red"; the text is plain and bare. */
export function colourOfWord(word: string): Colour | null {
  return (
    COLOUR_OF.get(word.replace(SHADE, "").replace(/ ?[/\\-] ?| (?=red$|green$|amber$)/, "-")) ??
    null
  );
}

/** The colour that a label names and nothing else: "Red", "G", "Amber (A)". */
export function colourOfLabel(label: string): Colour | null {
  const word = label
    .replace(/\([^)]*\)/g, "")
    .trim()
    .toLowerCase();
  return word === "" ? null : colourOfWord(word);
}
