import { colourOfFill, DEFAULT_RAG_KEY, readRating } from "../../fields/rating";
import { saysNothing } from "../../fields/blank";
import { remembered } from "../../fields/remembered";
import type { CellValue, WorksheetGrid } from "../../grid";
import { ratingLabels } from "./ratingLabels";

/** The rows of a column, in the grid's own, that stand under a rating's label. */
export interface FormatColumn {
  readonly column: number;
  readonly first: number;
  /** Not counted. */
  readonly end: number;
}

/** Longer texts are words. */
const LONGEST = 12;

/**
 * The columns under a rating's label whose cells mostly hold numbers, days or letters that rate nothing in themselves,
 * or, where no such column of the sheet holds a word or a fill, nothing at all: a conditional format may rate them.
 */
export function formatColumns(grid: WorksheetGrid): readonly FormatColumn[] {
  const columns = [...ratingLabels(grid)].map(([column, row]) => {
    const place: FormatColumn = { column, first: row + 1, end: grid.text.length };
    return { place, holds: holdings(grid, place) };
  });
  const saysMore = columns.some(({ holds }) => holds.ratings + holds.words > 0);
  return columns
    .filter(({ holds: { values, ratings, words } }) =>
      values === 0 ? !saysMore : ratings + words < values,
    )
    .map(({ place }) => place);
}

function holdings(grid: WorksheetGrid, { column, first, end }: FormatColumn) {
  let ratings = 0;
  let values = 0;
  let words = 0;
  const label = grid.text[first - 1]?.[column] ?? "";
  for (let row = first; row < end; row++) {
    const text = (grid.text[row]?.[column] ?? "").trim();
    // Headers come again on a new page.
    if (text === label.trim()) continue;
    const isFilled = colourOfFill(grid.fills[row]?.[column] ?? "") !== null;
    if (isFilled || isRatingText(text)) ratings++;
    else if (isValue(grid.values[row]?.[column] ?? "", text)) values++;
    else if (text !== "") words++;
  }
  return { ratings, values, words };
}

function isRatingText(text: string): boolean {
  return text !== "" && text.length <= LONGEST && isShortRating(text);
}

const isShortRating = remembered(
  (text: string): boolean =>
    readRating({ value: text, text, numberFormat: "General", fill: "" }, DEFAULT_RAG_KEY).isRating,
);

/** A number, a day, or a few letters: what a conditional format goes by, and no words for people. */
export function isValue(value: CellValue, text: string): boolean {
  return text !== "" && text.length <= LONGEST && (typeof value === "number" || !saysNothing(text));
}
