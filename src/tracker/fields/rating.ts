import type { ShownColour } from "../grid";
import type { Colour, RagKey, Status } from "../model";
import type { CellContent } from "./content";
import { DEFAULT_RAG_KEY } from "./ratings/defaultKey";
import { colourOfFill } from "./ratings/fill";
import { bareRating } from "./ratings/ratingText";
import { statusOfWord, worstStatus } from "./ratings/statusWord";
import { isTick } from "./ratings/stage";
import { withdrawal } from "./ratings/withdrawn";
import {
  meaningOf,
  NO_CODES,
  ratingWords,
  type RatingCodes,
  type RatingWord,
} from "./ratings/words";

export { readCodeGrid, readCodeText } from "./ratings/codes";
export { DEFAULT_RAG_KEY } from "./ratings/defaultKey";
export { colourOfFill, colourOfFont } from "./ratings/fill";
export { colourOfLabel } from "./ratings/colourWord";
export { readKeyText } from "./ratings/keyText";
export { signOf } from "./ratings/signs";
export { isColourMark, isMark, readMeaning, readStage } from "./ratings/stage";
export { withdrawal } from "./ratings/withdrawn";
export { WORST_FIRST } from "./words/statusWords";
export { NO_CODES, type RatingCodes } from "./ratings/words";

export interface RatingReading {
  readonly rag: Colour | null;
  readonly status: Status;
  readonly comment: string | null;
  /** The word and the fill disagree; the word was taken. */
  readonly conflict: { readonly wordColour: Colour; readonly fillColour: Colour } | null;
  /** The cell holds a rating, by word or by colour. */
  readonly isRating: boolean;
  /** What gives the colour, where neither a word nor a fill does. */
  readonly shownBy?: ShownColour["by"];
  /** What may colour the cell and could not be settled, in plain words. */
  readonly untold?: string;
}

/** One rating cell for one action; `assumed` where the plan has no key of its own. Of several words the worst counts. */
export function readRating(
  content: CellContent,
  key: RagKey,
  assumed: boolean = key === DEFAULT_RAG_KEY,
  codes: RatingCodes = NO_CODES,
): RatingReading {
  return readOne(content, worstOf(ratingWords(content.text, key, codes)), key, assumed);
}

function worstOf(words: readonly RatingWord[]): RatingWord | null {
  const [first = null] = words;
  if (words.length < 2) return first;
  const worst = worstStatus(words.map(({ status }) => status));
  return words.find(({ status }) => status === worst) ?? first;
}

/** One reading for each action of the row's cells: several words are paired in order. */
export function readRatings(
  content: CellContent,
  actionCount: number,
  key: RagKey,
  assumed: boolean = key === DEFAULT_RAG_KEY,
  codes: RatingCodes = NO_CODES,
): RatingReading[] {
  const words = ratingWords(content.text, key, codes);
  const count = Math.max(1, actionCount);
  // One fill cannot stand for several words: it is no witness against any of them.
  if (count > 1 && words.length === count) {
    return words.map((word) => readOne({ ...content, fill: "" }, word, key, assumed));
  }
  const reading = readOne(content, worstOf(words), key, assumed);
  return Array.from({ length: count }, () => reading);
}

function readOne(
  content: CellContent,
  word: RatingWord | null,
  key: RagKey,
  assumed: boolean,
): RatingReading {
  const fill = colourOfFill(content.fill);
  if (word) return fromWord(word, fill, assumed);
  const { shown } = content;
  if (shown && (fill === null || shown.by === "format")) return fromShown(shown, key);
  const comment = content.text.trim() || null;
  // The shade of a withdrawn row rates nothing.
  const isBare = fill === null || (comment !== null && withdrawal(comment) !== null);
  if (fill === null && isTick(content.text))
    return { rag: null, status: "complete", comment: null, conflict: null, isRating: true };
  if (isBare) return { rag: null, status: "unrated", comment, conflict: null, isRating: false };
  return { rag: fill, status: meaningOf(fill, key), comment, conflict: null, isRating: true };
}

/** What only carries a colour says nothing itself. */
function fromShown({ colour, by, unsettled }: ShownColour, key: RagKey): RatingReading {
  const said = { rag: colour, comment: null, conflict: null, isRating: colour !== null };
  if (colour !== null) return { ...said, status: meaningOf(colour, key), shownBy: by };
  return { ...said, status: "unrated", ...(unsettled !== undefined && { untold: unsettled }) };
}

function fromWord(word: RatingWord, fill: Colour | null, assumed: boolean): RatingReading {
  const base = { status: statusSaid(word, assumed), comment: word.comment, isRating: true };
  const wordColour = colourOf(word, assumed);
  const agreeing = fill && word.colours.some((colour) => alike(colour, fill));
  if (agreeing) return { ...base, rag: word.isColour ? wordColour : fill, conflict: null };
  if (!fill) return { ...base, rag: wordColour, conflict: null };
  // A status that no colour stands for, or stands for only by assumption, goes with any fill that does not deny it.
  const denies = isDenied(word.status, fill);
  const isFree = !word.isColour && (assumed || word.colours.length === 0);
  if (isFree && !denies) return { ...base, rag: fill, conflict: null };
  // Grey is the shading of finished and of set-aside rows as often as a rating.
  const named = wordColour ?? word.colours[0];
  const conflict = named && fill !== "grey" ? { wordColour: named, fillColour: fill } : null;
  return { ...base, rag: wordColour, conflict };
}

/** Statuses and fills that deny each other whatever a plan's colours mean. */
const OPPOSITES: readonly (readonly [readonly Status[], readonly Colour[]])[] = [
  [
    ["complete", "on-track"],
    ["red", "amber"],
  ],
  [
    ["delayed", "at-risk", "not-started"],
    ["green", "blue"],
  ],
];

const isDenied = (status: Status, colour: Colour): boolean =>
  OPPOSITES.some(([said, shown]) => said.includes(status) && shown.includes(colour));

/** "Green - complete": what the cell says itself goes before what its colour is only assumed to mean. */
function statusSaid({ status, comment, isColour, colours }: RatingWord, assumed: boolean): Status {
  const said = assumed && isColour && comment !== null ? statusOfWord(bareRating(comment)) : null;
  return said !== null && !colours.some((colour) => isDenied(said, colour)) ? said : status;
}

/** The one colour that a word means; null where a status has several by assumption. */
function colourOf({ colours }: RatingWord, assumed: boolean): Colour | null {
  const plain = colours.filter((colour) => !colour.includes("-"));
  const first = plain[0] ?? colours[0] ?? null;
  return plain.length > 1 && assumed ? null : first;
}

/** Amber-red agrees with a fill of either of its two. */
function alike(word: Colour, fill: Colour): boolean {
  return word === fill || word.split("-").includes(fill);
}
