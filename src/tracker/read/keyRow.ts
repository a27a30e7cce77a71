import { colourOfFill, colourOfLabel, readStage, readMeaning } from "../fields/rating";
import type { PlainRow } from "./plainRow";
import { ratingColumns, type TableShape } from "./rowShape";
import type { SheetView } from "./sheetView";

const COLOUR_WORD =
  /^(?:red|amber|yellow|green|blue|purple|pink|gr[ae]y|black|white|brag?|rag)(?:[ /-]?(?:red|amber|green|key|rating))?$/i;

const COLOUR_MEANS =
  /^(?:[ragb]\s*=|(?:red|amber|yellow|green|blue|purple|pink|gr[ae]y)\s*[=:–-])\s*\S/i;

/** What a colour means is told shortly. */
const LONGEST = 60;

/** A row that explains a colour: in words where an action's would stand, or beside a cell that shows or names it. */
export function isKeyRow(shape: TableShape, plain: PlainRow): boolean {
  return (
    explainsInWords(shape, plain) ||
    explainsAlong(shape, plain) ||
    besideFill(shape, plain) ||
    besideName(shape, plain)
  );
}

const TITLE =
  /^(?:(?:b?rag|colour|status|rating)s? )?(?:key|legend)(?: to (?:colours|ratings))?:?$/i;

/** "Key" alone in its row: what follows explains colours. */
export function isKeyTitle({ view }: TableShape, { row, filled }: PlainRow): boolean {
  return filled.length === 1 && TITLE.test(view.own(row, filled[0] ?? 0));
}

/** Under such a title: one text, in a colour or beside it. */
export function isOfKey({ view }: TableShape, { row, filled }: PlainRow): boolean {
  const [column, ...others] = filled;
  if (column === undefined || others.length > 0) return false;
  const coloured = [column - 1, column, column + 1].some(
    (at) => at >= 0 && view.isOwn(row, at) && colourOfFill(view.fill(row, at)) !== null,
  );
  return coloured && view.own(row, column).length <= LONGEST;
}

/** Its word alone, or "G = on track". */
function explainsInWords({ view, layout }: TableShape, { row, filled }: PlainRow): boolean {
  const { ref, objective, action, theme } = layout.columns;
  const worded = [theme, ref, objective, action].filter((column) => column !== undefined);
  return filled.length <= 3 && worded.some((column) => tellsColour(view.own(row, column)));
}

const tellsColour = (text: string): boolean => COLOUR_WORD.test(text) || COLOUR_MEANS.test(text);

/** A row outside of a table that begins with a colour, or with its letter in its own fill: a key's, and no heading. */
export function beginsWithColour(view: SheetView, row: number, column: number): boolean {
  const text = view.own(row, column);
  if (tellsColour(text)) return true;
  const colour = colourOfLabel(text);
  return colour !== null && colourOfFill(view.fill(row, column)) === colour;
}

const LETTER_MEANS = /^\(?[a-z]{1,2}\)?\s*[=:–-]\s*(\S.*)$/i;
const FEWEST_ALONG = 3;

/** "B – complete", "G – on track" and so on, or such words in their colours, a cell each; else only a title stands before them. */
function explainsAlong({ view }: TableShape, { row, filled }: PlainRow): boolean {
  const [first = 0, ...others] = filled;
  const along = TITLE.test(view.own(row, first)) ? others : filled;
  return (
    along.length >= FEWEST_ALONG &&
    along.every((column) => {
      const text = view.own(row, column);
      const isColoured = colourOfFill(view.fill(row, column)) !== null;
      const meaning = LETTER_MEANS.exec(text)?.[1] ?? (isColoured ? text : undefined);
      return meaning === undefined ? COLOUR_MEANS.test(text) : readMeaning(meaning) !== null;
    })
  );
}

/** Nothing but words, beside a cell that only shows a colour and is no rating. */
function besideFill({ view, layout }: TableShape, { row, filled }: PlainRow): boolean {
  const [column, ...others] = filled;
  if (column === undefined || others.length > 0) return false;
  if (colourOfFill(view.fill(row, column)) !== null) return false;
  const words = view.own(row, column);
  // Where an action's words would stand, only words that mean a status explain a colour.
  const isWorded = column === layout.columns.action || column === layout.columns.objective;
  if (isWorded && (words.length > LONGEST || readMeaning(words) === null)) return false;
  const rated = ratingColumns(layout);
  return [column - 1, column + 1].some(
    (at) => !rated.includes(at) && view.isOwn(row, at) && colourOfFill(view.fill(row, at)) !== null,
  );
}

/** "B" or a coloured sign, and "Complete"; or any words beside a colour's name or letter in its own fill. */
function besideName({ view, layout }: TableShape, { row, filled }: PlainRow): boolean {
  const [name, words, ...others] = filled;
  if (name === undefined || words === undefined || others.length > 0) return false;
  const shown = view.content(row, name).shown?.colour ?? null;
  const colour = colourOfLabel(view.own(row, name)) ?? shown;
  if (colour === null || ratingColumns(layout).includes(name)) return false;
  return colourOfFill(view.fill(row, name)) === colour || readStage(view.own(row, words)) !== null;
}
