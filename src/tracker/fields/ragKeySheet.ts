import type { WorksheetGrid } from "../grid";
import type { Colour, RagKey, Status } from "../model";
import { colourOfWord } from "./ratings/colourWord";
import { colourOfFill } from "./ratings/fill";
import { readKeyText } from "./ratings/keyText";
import { bareRating, plainRatingText } from "./ratings/ratingText";
import { statusOfPhrase } from "./ratings/statusWord";

/** A key's phrase is short; longer texts are about something else. */
const LONGEST_PHRASE = 160;
const LONGEST_LEGEND = 1_000;

interface KeyEntry {
  readonly colour: Colour;
  readonly status: Status;
  /** One cell tells both: a comment on a rating may, too. */
  readonly inOne?: boolean;
}

/** "Green – on track", "Amber: some concerns". */
const BOTH = /^(?<named>[a-z]{3,}(?:[ /-][a-z]+)?) ?[-:=(] ?(?<words>[^\n]{3,})$/;

function toldInOne(text: string): KeyEntry | null {
  const { named = "", words = "" } = BOTH.exec(text)?.groups ?? {};
  const colour = colourOfWord(named);
  const status = statusOfPhrase(words);
  return colour && status && { colour, status, inOne: true };
}

/** A key laid out as a block or a sheet of its own: words beside colour words or fills; else one told in a single cell. */
export function readKeyGrid(grid: WorksheetGrid): RagKey | null {
  return blockKey(grid) ?? legendKey(grid);
}

const cellText = (grid: WorksheetGrid, row: number, column: number): string =>
  plainRatingText(grid.text[row]?.[column] ?? "");

/** The colour that a cell names, or shows without a word. */
function cellColour(grid: WorksheetGrid, row: number, column: number): Colour | null {
  const text = bareRating(cellText(grid, row, column));
  const named = text === "" ? null : colourOfWord(text);
  if (named !== null || !statusless(text)) return named;
  return (
    colourOfFill(grid.fills[row]?.[column] ?? "") ?? grid.shown?.[row]?.[column]?.colour ?? null
  );
}

const statusless = (text: string): boolean => text === "" || text.length <= LONGEST_PHRASE;

function phraseAt(grid: WorksheetGrid, row: number, column: number): Status | null {
  const text = cellText(grid, row, column);
  if (text === "" || text.length > LONGEST_PHRASE || colourOfWord(bareRating(text))) return null;
  return statusOfPhrase(text);
}

/** What a coloured cell means: told in itself, beside it, or under it in a key that runs along a row. */
function entryAt(
  grid: WorksheetGrid,
  row: number,
  column: number,
  along: "row" | "column",
): KeyEntry | null {
  const told = toldInOne(cellText(grid, row, column));
  if (told) return told;
  const colour = cellColour(grid, row, column);
  if (!colour) return null;
  const beside: readonly (readonly [number, number])[] =
    along === "column"
      ? [
          [row, column],
          [row, column + 1],
          [row, column - 1],
          [row, column + 2],
        ]
      : [
          [row, column],
          [row + 1, column],
          [row - 1, column],
          [row, column + 1],
        ];
  for (const [r, c] of beside) {
    const status = phraseAt(grid, r, c);
    if (status) return { colour, status };
  }
  return null;
}

/** A run of coloured cells in which each colour stands once; a column of ratings repeats its colours. */
function blockKey(grid: WorksheetGrid): RagKey | null {
  const rows = grid.text.length;
  const columns = grid.text[0]?.length ?? 0;
  for (let column = 0; column < columns; column++) {
    const cells = Array.from({ length: rows }, (_, row) => entryAt(grid, row, column, "column"));
    const key = keyOfRuns(cells);
    if (key) return key;
  }
  for (let row = 0; row < rows; row++) {
    const cells = Array.from({ length: columns }, (_, column) => entryAt(grid, row, column, "row"));
    const key = keyOfRuns(cells);
    if (key) return key;
  }
  return null;
}

/** One blank between the entries of a key is common: merged cells, spacer rows. */
const LONGEST_GAP = 1;
const FEWEST = 2;
const FEWEST_IN_ONE = 3;

function keyOfRuns(cells: readonly (KeyEntry | null)[]): RagKey | null {
  let run: KeyEntry[] = [];
  let gap = 0;
  for (const cell of [...cells, null, null]) {
    if (cell) {
      run.push(cell);
      gap = 0;
    } else if (++gap > LONGEST_GAP) {
      const key = keyOfRun(run);
      if (key) return key;
      run = [];
    }
  }
  return null;
}

function keyOfRun(run: readonly KeyEntry[]): RagKey | null {
  const colours = new Set(run.map(({ colour }) => colour));
  const fewest = run.some(({ inOne }) => inOne) ? FEWEST_IN_ONE : FEWEST;
  if (run.length < fewest || colours.size !== run.length) return null;
  return Object.fromEntries(run.map(({ colour, status }) => [colour, status]));
}

function legendKey(grid: WorksheetGrid): RagKey | null {
  for (const text of grid.text.flat()) {
    if (text.length > LONGEST_LEGEND) continue;
    const key = readKeyText(text);
    if (key && Object.keys(key).length > FEWEST) return key;
  }
  return null;
}
