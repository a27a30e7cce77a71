import { COLOURS, type Colour, type RagKey, type Status } from "../../model";
import { remembered } from "../remembered";
import { alternatives } from "../words/pattern";
import { RATED_BEFORE } from "../words/ratingWords";
import { colourOfWord } from "./colourWord";
import { DEFAULT_RAG_KEY } from "./defaultKey";
import { WORST_FIRST } from "../words/statusWords";
import { takeApart } from "../dates/statement";
import { bareRating, plainRatingText } from "./ratingText";
import { signOf } from "./signs";
import { statusOfWord } from "./statusWord";

/** One rating as words give it. */
export interface RatingWord {
  /** A colour or its letter was written, not a status. */
  readonly isColour: boolean;
  /** The colours that the word can mean; of a status word, those that the key gives that status. */
  readonly colours: readonly Colour[];
  readonly status: Status;
  /** What is written after the colour: "Green - ahead of plan". */
  readonly comment: string | null;
}

/** A word that is one of the plan's own letters, numbers or signs for a status: "C", "4", "✔". */
export type RatingCodes = ReadonlyMap<string, Status>;

export const NO_CODES: RatingCodes = new Map();

/** A colour word at the head, then punctuation, then a comment. */
const LETTER_HEAD = new RegExp(`^[ragb] ?(?:-|\\((?:${alternatives(RATED_BEFORE)}) )`);
const HEAD = /^([a-z]+(?: ?[/-] ?[a-z]+)?) ?(?:[-:,;(\n]|\. ) ?/;

export const meaningOf = (colour: Colour, key: RagKey): Status =>
  key[colour] ?? DEFAULT_RAG_KEY[colour] ?? "unrated";

/** The colours that a status word stands for: the key's own, else the usual ones that the key leaves alone. */
function coloursOf(status: Status, key: RagKey): Colour[] {
  const own = COLOURS.filter((colour) => key[colour] === status);
  return own.length > 0 ? own : COLOURS.filter((colour) => meaningOf(colour, key) === status);
}

/** A colour or status word that is the whole text. */
function wholeWord(text: string, key: RagKey, codes: RatingCodes): RatingWord | null {
  const bare = bareRating(text);
  return (
    codeWord(bare, key, codes) ??
    bareWord(bare, key) ??
    bareWord(withoutDate(text), key) ??
    putOff(text, key) ??
    wordAndColour(bare, key)
  );
}

/** The plan's own letters go before the letters of colours: its "B" may be "Behind". */
function codeWord(bare: string, key: RagKey, codes: RatingCodes): RatingWord | null {
  const status = codes.get(bare);
  return status === undefined
    ? null
    : { isColour: false, colours: coloursOf(status, key), status, comment: null };
}

/** "Complete (Blue)": the status that the cell says, in its colour. */
function wordAndColour(bare: string, key: RagKey): RatingWord | null {
  const [, word = "", named = ""] = /^([a-z -]+?) ?\(([a-z /-]+)$/.exec(bare) ?? [];
  const status = statusOfWord(word);
  const colour = colourOfWord(named);
  return status && colour && meaningOf(colour, key) === status
    ? { isColour: true, colours: [colour], status, comment: null }
    : null;
}

/** "Completed July 2019", "Green 12/03/24": the day on which it was rated is no part of the rating. */
function withoutDate(text: string): string {
  if (!/\d/.test(text) || text.length > LONGEST_DATED) return "";
  const { spans, gaps } = takeApart(text, NO_CONTEXT);
  const [before = "", after = ""] = gaps;
  return spans.length === 1 && ENDS.test(after) ? bareRating(before.replace(DATED, "")) : "";
}

/** "Delayed to March 25", "On hold until Sept 25". */
function putOff(text: string, key: RagKey): RatingWord | null {
  if (!/ (?:to|until|till) /.test(text) || text.length > LONGEST_DATED) return null;
  const { spans, gaps } = takeApart(text, NO_CONTEXT);
  if (spans.length !== 1 || !ENDS.test(gaps[1] ?? "")) return null;
  const word = bareWord(bareRating((gaps[0] ?? "").replace(PUT_OFF, "")), key);
  return word?.status === "delayed" || word?.status === "not-started" ? word : null;
}

const LONGEST_DATED = 60;
const ENDS = /^[ ).\]]*$/;
const PUT_OFF = / (?:to|until|till) $/;
const DATED = /[ :,(-]{1,3}(?:on|in|at|as at|as of)? ?$/;
const NO_CONTEXT = { date1904: false, planPeriod: null };

/** "Green rated", "Amber overall". */
const RATED = / (?:b?rag )?(?:rated|rating|status|rag|overall)$/;

function bareWord(bare: string, key: RagKey): RatingWord | null {
  const colour = colourOfWord(bare.replace(RATED, ""));
  if (colour)
    return { isColour: true, colours: [colour], status: meaningOf(colour, key), comment: null };
  const status = statusOfWord(bare);
  return status && { isColour: false, colours: coloursOf(status, key), status, comment: null };
}

/** "Green - ahead of plan": a colour keeps its meaning with a comment behind it; a status word in a sentence does not. */
function headedByColour(text: string, key: RagKey): RatingWord | null {
  const bare = bareRating(text);
  const head = HEAD.exec(bare);
  const word = head?.[1] ?? "";
  const colour = word.length > 1 || LETTER_HEAD.test(bare) ? colourOfWord(word) : null;
  if (!head || !colour) return null;
  return {
    isColour: true,
    colours: [colour],
    status: meaningOf(colour, key),
    comment: bare.slice(head[0].length),
  };
}

/** The ratings that a cell's words give, in order; [] where they are only a comment. */
export function ratingWords(raw: string, key: RagKey, codes: RatingCodes): readonly RatingWord[] {
  return raw === "" ? NONE : wordsBy(key, codes)(raw);
}

const NONE: readonly RatingWord[] = [];
type WordReader = (raw: string) => readonly RatingWord[];
const readers = new WeakMap<RagKey, WeakMap<RatingCodes, WordReader>>();

/** Reads by one plan's key and letters, each text once. */
function wordsBy(key: RagKey, codes: RatingCodes): WordReader {
  const byCodes = readers.get(key) ?? new WeakMap<RatingCodes, WordReader>();
  readers.set(key, byCodes);
  const reader = byCodes.get(codes) ?? remembered((raw) => readWords(raw, key, codes));
  byCodes.set(codes, reader);
  return reader;
}

function readWords(raw: string, key: RagKey, codes: RatingCodes): readonly RatingWord[] {
  const sign = signOf(raw);
  const signed = sign === null ? null : codeWord(sign, key, codes);
  if (signed) return [signed];
  const text = plainRatingText(raw);
  if (text === "") return [];
  const whole = wholeWord(text, key, codes);
  if (whole) return [whole];
  for (const separator of [/\n+/, /[;,]/, /\/| (?:and|&) /]) {
    const items = text
      .split(separator)
      .map((item) => item.trim())
      .filter(Boolean);
    const words = items.map((item) => wholeWord(item, key, codes));
    const all = words.filter((word) => word !== null);
    if (items.length > 1 && all.length === items.length)
      return isScale(text, all) ? [] : merged(text, all);
  }
  const headed = headedByColour(text, key);
  return headed ? [headed] : qualified(text, key);
}

/** "On track - some risk", "Complete (green)": a status that another word qualifies, with nothing else beside them. */
function qualified(text: string, key: RagKey): readonly RatingWord[] {
  const parts = text.split(/ - | ?\(|\. /);
  const all = parts.flatMap((part) => bareWord(bareRating(part), key) ?? []);
  const isOnlyWords = all.length === parts.length && !all.every(({ isColour }) => isColour);
  return parts.length > 1 && isOnlyWords ? merged(text, all) : [];
}

/** "R/A/G": the choices, and none of them chosen. */
const isScale = (text: string, words: readonly RatingWord[]): boolean =>
  !text.includes("\n") &&
  ["red", "amber", "green"].every((colour) => words.some(({ colours: [own] }) => own === colour)) &&
  words.every(({ isColour }) => isColour);

/** "Green, complete": a colour and what the cell says of it, unless that is worse than the colour. */
function merged(text: string, words: readonly RatingWord[]): readonly RatingWord[] {
  const [a, b, ...more] = words;
  if (!a || !b || more.length > 0 || text.includes("\n") || a.isColour === b.isColour) return words;
  const [colour, status] = a.isColour ? [a, b] : [b, a];
  const isWorse = WORST_FIRST.indexOf(status.status) < WORST_FIRST.indexOf(colour.status);
  return isWorse ? words : [{ ...colour, comment: status.status.replace("-", " ") }];
}
