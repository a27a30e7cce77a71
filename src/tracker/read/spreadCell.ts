import { colourOfFill, isColourMark, readRating, type RatingReading } from "../fields/rating";
import { saysNothing } from "../fields/blank";
import type { Colour } from "../model";
import type { CellText } from "../sources";
import type { LogicalRow } from "./logicalRow";
import type { PlanKey } from "./planKey";
import type { SpreadRating } from "./spreadRatings";

/** A rating, its cell, and what is doubtful in it as a sentence. */
export interface RatedCell extends CellText {
  readonly reading: RatingReading;
  readonly doubt: string | null;
}

export const UNRATED: RatingReading = {
  rag: null,
  status: "unrated",
  comment: null,
  conflict: null,
  isRating: false,
};

interface Mark {
  readonly word: string;
  readonly row: number;
  readonly column: number;
}

/** The rating of a row whose table has a column for each colour: the one that is marked, else the one that is filled. */
export function spreadCell(row: LogicalRow, spread: SpreadRating, key: PlanKey): RatedCell {
  const { view } = row.table.header;
  const worded = marks(row, spread, (at, column) => isMarked(view.text(at, column)));
  const found = worded.length > 0 ? worded : onlyOne(filled(row, spread));
  const read = found.map((mark) => ({ mark, reading: reading(mark, row, key) }));
  const first = row.rows[0] ?? 0;
  const [worst] = [...read].sort((a, b) => rank(b.reading) - rank(a.reading));
  if (!worst)
    return { reading: UNRATED, ...view.cell(first, spread.columns[0]?.column ?? 0), doubt: null };
  const words = [...new Set(found.map(({ word }) => word))];
  const doubt = words.length > 1 ? `${words.join(" and ")} are marked: the worst was taken.` : null;
  return { reading: worst.reading, ...view.cell(worst.mark.row, worst.mark.column), doubt };
}

function marks(
  { rows, steps }: LogicalRow,
  { columns }: SpreadRating,
  isSo: (row: number, column: number, colour: Colour | null) => boolean,
): Mark[] {
  return [...rows, ...steps].flatMap((row) =>
    columns.flatMap(({ column, word, colour }) =>
      isSo(row, column, colour) ? [{ word, row, column }] : [],
    ),
  );
}

/** "0" and "No" in a colour's column say that it is another. */
const isMarked = (text: string): boolean =>
  isColourMark(text) ||
  (/[\p{L}\p{N}]/u.test(text) && !/^(?:0|no?)$/i.test(text) && !saysNothing(text));

/** Cells in the colour over them, less those of a row that is filled as a whole. */
function filled(row: LogicalRow, spread: SpreadRating): Mark[] {
  const { view, firstColumn } = row.table.header;
  return marks(row, spread, (at, column, colour) => {
    const fill = view.fill(at, column);
    return fill !== view.fill(at, firstColumn) && colour !== null && colourOfFill(fill) === colour;
  });
}

/** Columns that are filled from top to bottom in their colours say nothing of one row. */
const onlyOne = (found: readonly Mark[]): readonly Mark[] => (found.length === 1 ? found : []);

function reading({ word, row: at, column }: Mark, row: LogicalRow, key: PlanKey): RatingReading {
  const text = row.table.header.view.text(at, column);
  const content = { value: word, text: word, numberFormat: "General", fill: "" };
  const comment = text === "" || isColourMark(text) ? null : text;
  return { ...readRating(content, key.key, key.assumed), comment };
}

const WORST: readonly RatingReading["status"][] = [
  "complete",
  "on-track",
  "in-progress",
  "not-started",
  "at-risk",
  "delayed",
];
const rank = ({ status }: RatingReading): number => WORST.indexOf(status);
