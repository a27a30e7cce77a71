import type { WorksheetGrid } from "../../grid";
import type { Status } from "../../model";
import { onceFor } from "../../onceFor";
import { remembered } from "../remembered";
import { proseEntries } from "./prose";
import { bareRating, plainRatingText } from "./ratingText";
import { signEntries, signOf } from "./signs";
import { isMark } from "./stage";
import { colourOfWord } from "./colourWord";
import { statusOfPhrase, statusOfWord } from "./statusWord";
import type { RatingCodes } from "./words";

/** Fewer codes are a coincidence; of signs, two may be all that a plan has. */
const FEWEST = 3;
const FEWEST_SIGNS = 2;
const FEWEST_MEANINGS = 2;
/** Three codes and what they mean. */
const SHORTEST_LEGEND = 10;
const LONGEST_LEGEND = 1_000;
/** A code alone in a cell, with what may stand around it. */
const LONGEST_CELL = 12;
const LONGEST_PHRASE = 80;
const LETTER = /\p{L}/u;
/** "C", "4", "NS", "N/S". */
const CODE = /^[a-z0-9](?:\/?[a-z0-9]){0,2}$/;
/** "C = ", "1: ", "(D) - " at the start of the text or behind what parts its entries. */
const MARK =
  /(?<=^|[\s(,;|/:])(?:\((?<inside>[a-z0-9](?:\/?[a-z0-9])?)\) ?[=:-]? ?|(?<code>[a-z0-9](?:\/?[a-z0-9])?) ?(?:= ?|[:-] ))/g;

/** The letters of colours in a key that has them: they are colours, whatever else it names. */
const COLOURS_LETTERS = ["r", "a", "g", "b"];

/** A plan's own letters, numbers or signs told in one text: "C = Complete, O = On track, D = Delayed". */
export const readCodeText = remembered((raw: string): RatingCodes | null => {
  if (raw.length > LONGEST_LEGEND) return null;
  const signs = signEntries(raw).map(([sign, words]) => entry(sign, plainRatingText(words)));
  const letters = () => proseEntries(raw).map(([letter, words]) => entry(letter, words));
  return codesOf(signs, FEWEST_MEANINGS) ?? readLetters(raw) ?? codesOf(letters(), FEWEST_MEANINGS);
});

function readLetters(raw: string): RatingCodes | null {
  const text = plainRatingText(raw);
  const marks = [...text.matchAll(MARK)];
  return codesOf(
    marks.map((mark, i) => {
      const phrase = text.slice(mark.index + mark[0].length, marks[i + 1]?.index);
      const { inside, code } = mark.groups ?? {};
      return entry(inside ?? code ?? "", phrase);
    }),
    FEWEST_MEANINGS,
  );
}

/** Codes with their meanings beside them, down two columns; else told in one cell, or words under labels that say so. */
export const readCodeGrid = onceFor((grid: WorksheetGrid): RatingCodes | null => {
  const columns = grid.text[0]?.length ?? 0;
  for (let column = 0; column + 1 < columns; column++) {
    const entries = grid.text.map((row) => {
      const raw = row[column] ?? "";
      const code = signOf(raw) ?? (raw.length > LONGEST_CELL ? "" : plainRatingText(raw));
      const phrase = row[column + 1] ?? "";
      return LETTER.test(phrase) && isCode(code) ? entry(code, plainRatingText(phrase)) : null;
    });
    const run = longestRun(entries);
    // A list of things and how they are rated repeats its ratings.
    const codes = codesOf(run, run.length);
    if (codes) return codes;
  }
  for (const texts of grid.text) {
    for (const text of texts) {
      const codes = text.length < SHORTEST_LEGEND ? null : readCodeText(text);
      if (codes) return codes;
    }
  }
  return headedCodes(grid);
});

const STATUS_LABEL = /^(?:status|state|b?rag(?: rating| status)?|rating|colour|code|key)$/;
const MEANING_LABEL =
  /^(?:meanings?|(?:what )?(?:it|this|that) means|what (?:it|this) is|definitions?|descriptions?|explanation)$/;
const LONGEST_WORD = 40;

/** A plan's own words for statuses, under "Status" and "Meaning". Colours' names and statuses that need no key keep theirs. */
function headedCodes({ text }: WorksheetGrid): RatingCodes | null {
  for (const [row, cells] of text.entries()) {
    const column = cells.findIndex(
      (label, at) =>
        STATUS_LABEL.test(bareRating(plainRatingText(label))) &&
        MEANING_LABEL.test(bareRating(plainRatingText(cells[at + 1] ?? ""))),
    );
    if (column < 0) continue;
    const below = text.slice(row + 1).map((own) => [own[column] ?? "", own[column + 1] ?? ""]);
    const end = below.findIndex(([word]) => word === "");
    const entries = below
      .slice(0, end < 0 ? undefined : end)
      .flatMap(([word = "", phrase = ""]) => {
        const code = bareRating(plainRatingText(word));
        const isKnown = colourOfWord(code) !== null || statusOfWord(code) !== null;
        const status = statusOfPhrase(bareRating(plainRatingText(phrase)));
        return isKnown || code.length > LONGEST_WORD || status === null
          ? []
          : [[code, status] as const];
      });
    if (entries.length > 0) return new Map(entries);
  }
  return null;
}

const isCode = (text: string): boolean => CODE.test(text) || signOf(text) !== null;

type Entry = readonly [code: string, status: Status];

function entry(code: string, phrase: string): Entry | null {
  const words = phrase.replace(/[ ,;|/]+$/, "");
  if (!isCode(code) || words === "" || words.length > LONGEST_PHRASE) return null;
  const status = statusOfPhrase(bareRating(words));
  return status && [code, status];
}

function longestRun(entries: readonly (Entry | null)[]): (Entry | null)[] {
  let best: Entry[] = [];
  let run: Entry[] = [];
  for (const found of [...entries, null]) {
    if (found) run.push(found);
    else {
      if (run.length > best.length) best = run;
      run = [];
    }
  }
  return best;
}

/** Signs, and not only ticks and crosses, which say of themselves what is done. */
const areSigns = (codes: readonly string[]): boolean =>
  codes.every((code) => signOf(code) !== null) && !codes.every(isMark);

/** Enough entries, all of them with a meaning, and no code twice. */
function codesOf(entries: readonly (Entry | null)[], meanings: number): RatingCodes | null {
  const codes = new Map(entries.filter((found) => found !== null));
  const fewest = areSigns([...codes.keys()]) ? FEWEST_SIGNS : FEWEST;
  if (codes.size < fewest || codes.size < entries.length) return null;
  const hasColours = codes.has("r") && codes.has("g");
  if (new Set(codes.values()).size < (hasColours ? FEWEST_MEANINGS : meanings)) return null;
  if (hasColours) for (const letter of COLOURS_LETTERS) codes.delete(letter);
  return codes.size === 0 ? null : codes;
}
