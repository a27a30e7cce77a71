import type { WorksheetGrid } from "../grid";
import type { Colour, RagKey, Status } from "../model";
import { colourOfWord } from "./ratings/colourWord";
import { DEFAULT_RAG_KEY } from "./ratings/defaultKey";
import { colourOfFill } from "./ratings/fill";
import { readKeyText } from "./ratings/keyText";
import { bareRating, plainRatingText } from "./ratings/ratingText";
import { statusOfPhrase, statusOfWord } from "./ratings/statusWord";
import { onceFor } from "../onceFor";
import { remembered } from "./remembered";

/** A key's phrase is short; longer texts are about something else. */
const LONGEST_PHRASE = 160;
/** Three colours and what they mean. */
const SHORTEST_LEGEND = 12;
const LONGEST_LEGEND = 1_000;

interface KeyEntry {
  readonly colour: Colour;
  /** Null where its words do not make clear what is meant. */
  readonly status: Status | null;
  /** One cell tells both: a comment on a rating may, too. */
  readonly inOne?: boolean;
  /** How many columns wide a coloured cell is that holds the words and stands alone in its row, as headings do. */
  readonly alone?: number;
}

/** "Green – on track", "Amber: some concerns", "G = on track". */
const BOTH =
  /^(?:(?<named>[a-z]{3,}(?:[ /-][a-z]+)?) ?[-:=(]|(?<letter>[ragb]) ?(?:=|-(?= )|:)) ?(?<words>[^\n]{3,})$/;

/** "G on track": a status and nothing else behind the colour. */
const UNPARTED = /^(?<named>[a-z]+) (?<words>[a-z][a-z -]+)$/;

function toldInOne(text: string): KeyEntry | null {
  const { named, letter, words = "" } = BOTH.exec(text)?.groups ?? {};
  const colour = colourOfWord(named ?? letter ?? "");
  if (colour) return { colour, status: statusOfPhrase(words), inOne: true };
  const bare = UNPARTED.exec(text)?.groups ?? {};
  const status = statusOfWord(bare["words"] ?? "");
  const bareColour = status && colourOfWord(bare["named"] ?? "");
  return bareColour && { colour: bareColour, status, inOne: true };
}

/** A key laid out as a block or a sheet of its own: words beside colour words or fills; else one told in a single cell. */
export const readKeyGrid = onceFor(
  (grid: WorksheetGrid): RagKey | null => blockKey(grid) ?? legendKey(grid),
);

/** What a cell says of a colour: its entry whole, or the colour that it names or shows without a word. */
type Mark = KeyEntry | Colour;

/** Without letters and signs a text names no colour: most cells of a sheet of figures need no closer look. */
const WORDLESS = /^[\d\s.,:;%£/()+-]*$/;

function markAt(grid: WorksheetGrid, row: number, column: number): Mark | null {
  const raw = grid.text[row]?.[column] ?? "";
  const words = WORDLESS.test(raw) ? "" : plainRatingText(raw);
  const told = words === "" ? null : toldInOne(words);
  if (told) return told;
  const named = words === "" ? "" : bareRating(words);
  const colour = named === "" ? null : colourOfWord(named);
  return colour ?? (named.length <= LONGEST_PHRASE ? shownColour(grid, row, column) : null);
}

function shownColour(grid: WorksheetGrid, row: number, column: number): Colour | null {
  const fill = grid.fills[row]?.[column] ?? "";
  const byFill = fill === "" ? null : colourOfFill(fill);
  return byFill ?? grid.shown?.[row]?.[column]?.colour ?? null;
}

/** The status that a cell's words are about; null for those that name a colour. */
const phraseStatus = remembered((raw: string): Status | null => {
  const text = plainRatingText(raw);
  if (text.length > LONGEST_PHRASE || colourOfWord(bareRating(text))) return null;
  return statusOfPhrase(text);
});

/** Where the words of a coloured cell may stand: in itself, beside it, or under it in a key that runs along a row. */
const AROUND = {
  column: [
    [0, 0],
    [0, 1],
    [0, -1],
    [0, 2],
  ],
  row: [
    [0, 0],
    [1, 0],
    [-1, 0],
    [0, 1],
  ],
} as const;

/** A run of coloured cells in which each colour stands once; a column of ratings repeats its colours. */
function blockKey(grid: WorksheetGrid): RagKey | null {
  const marks = grid.text.map((cells, row) => cells.map((_, column) => markAt(grid, row, column)));
  const entryAt = (row: number, column: number, along: keyof typeof AROUND): KeyEntry | null => {
    const mark = marks[row]?.[column] ?? null;
    if (mark === null || typeof mark === "object") return mark;
    const said = statusAround(grid, row, column, along);
    if (said) return { colour: mark, ...said };
    const isNamed =
      colourOfWord(bareRating(plainRatingText(grid.text[row]?.[column] ?? ""))) === mark;
    return isNamed ? { colour: mark, status: null } : null;
  };
  if (!marks.some((row) => row.some((mark) => mark !== null))) return null;
  for (let column = 0; column < (grid.text[0]?.length ?? 0); column++) {
    const key = keyOfRuns(marks.map((_, row) => entryAt(row, column, "column")));
    if (key) return key;
  }
  for (const [row, cells] of marks.entries()) {
    const key = keyOfRuns(cells.map((_, column) => entryAt(row, column, "row")));
    if (key) return key;
  }
  return null;
}

function statusAround(
  grid: WorksheetGrid,
  row: number,
  column: number,
  along: keyof typeof AROUND,
): Pick<KeyEntry, "status" | "alone"> | null {
  for (const [down, right] of AROUND[along]) {
    const raw = grid.text[row + down]?.[column + right] ?? "";
    const status = WORDLESS.test(raw) ? null : phraseStatus(raw);
    const isOwn = along === "column" && down === 0 && right === 0;
    if (status) return { status, ...(isOwn && aloneAt(grid, row, column)) };
  }
  return null;
}

function aloneAt(grid: WorksheetGrid, row: number, column: number): Pick<KeyEntry, "alone"> {
  if (grid.text[row]?.some((text, at) => at !== column && text !== "")) return {};
  const { origin, merges } = grid;
  const merge = merges.find(
    (area) => area.row === origin.row + row && area.column === origin.column + column,
  );
  return { alone: merge?.columnCount ?? 1 };
}

/** A heading in a colour below a key, whose words speak of delays: it stands alone, and the key's entries do not. */
const isNoneOf = (run: readonly KeyEntry[], { alone }: KeyEntry): boolean =>
  run.length > 0 && alone !== undefined && run.every((entry) => entry.alone !== alone);

/** One blank between the entries of a key is common: merged cells, spacer rows. */
const LONGEST_GAP = 1;
const FEWEST = 2;
const FEWEST_IN_ONE = 3;

/** A run is as long as its colours have a meaning; those within it and next to it whose words are unclear are as usual. */
function keyOfRuns(cells: readonly (KeyEntry | null)[]): RagKey | null {
  let run: KeyEntry[] = [];
  let gap = 0;
  for (const cell of [...cells, null, null]) {
    if (cell && isNoneOf(run, cell)) {
      const key = keyOfRun(run);
      if (key) return key;
      run = [];
    }
    if (cell) run.push(cell);
    gap = cell && cell.status !== null ? 0 : gap + 1;
    if (gap <= LONGEST_GAP) continue;
    const key = keyOfRun(run);
    if (key) return key;
    run = cell ? [cell] : [];
  }
  return null;
}

function keyOfRun(run: readonly KeyEntry[]): RagKey | null {
  const clear = run.flatMap(({ colour, status }) => (status ? [[colour, status] as const] : []));
  const isInOne = run.some(({ inOne, status }) => inOne && status !== null);
  const told = isInOne ? run.filter(({ inOne }) => inOne) : clear;
  if (clear.length < FEWEST || told.length < (isInOne ? FEWEST_IN_ONE : FEWEST)) return null;
  const key: RagKey = Object.fromEntries(clear);
  if (Object.keys(key).length !== clear.length) return null;
  for (const { colour } of run) key[colour] ??= DEFAULT_RAG_KEY[colour] ?? "unrated";
  return key;
}

function legendKey(grid: WorksheetGrid): RagKey | null {
  for (const texts of grid.text) {
    for (const text of texts) {
      if (text.length < SHORTEST_LEGEND || text.length > LONGEST_LEGEND) continue;
      const key = readKeyText(text);
      if (key && Object.keys(key).length > FEWEST) return key;
    }
  }
  return null;
}
