import type { CellContent } from "../../fields/content";
import { isDateLike } from "../../fields/date";
import { leadingReference } from "../../fields/reference";
import { DEFAULT_RAG_KEY, readRating, readStage } from "../../fields/rating";
import { findHeaders } from "../findHeaders";
import type { SheetView } from "../sheetView";
import type { ColumnMeaning } from "../vocabulary";
import { withThemes } from "./cardThemes";
import { cardTitles, DUTIES } from "./cardTitles";
import { CardView, type Card } from "./cardView";
import { matchLabel } from "../headerLabel";
import { labelPairs, width, type LabelPair } from "./labelPairs";

/** Larger sheets are no cards, and are not looked through for them. */
const MOST_CELLS = 20_000;

/**
 * A sheet of cards as a table: one action a block with its labels beside their values, again and again, or the labels
 * once and the actions across. Null where a header stands over columns, or too little is labelled to be sure.
 */
export function cardsAsTable(view: SheetView): CardView | null {
  const pairs = cardPairs(view);
  const actions = pairs.filter(({ meaning }) => meaning === "action");
  const [only, ...others] = actions;
  if (!only) return null;
  const cards = others.length > 0 ? repeated(pairs, actions.length) : across(view, pairs, only);
  const told = cards.filter((card) => hasAction(view, card));
  if (told.length < 2) return others.length > 0 ? null : onlyCard(view, pairs);
  if (!holdValues(view, told)) return null;
  return new CardView(view, others.length > 0 ? withThemes(view, told) : told);
}

/** Whether labels of actions stand beside their values, or down a column, whatever can be read of them. */
export function hasCardLabels(view: SheetView): boolean {
  return cardPairs(view).some(
    ({ meaning, row, values }) =>
      meaning === "action" && values.some((column) => textAt(view, row, column) !== ""),
  );
}

/** The labels of a sheet that has those of two duties at least, and no header over columns. */
function cardPairs(view: SheetView): LabelPair[] {
  if (view.rowCount * view.columnCount > MOST_CELLS) return [];
  if (findHeaders(view).some(({ row }) => !isRowOfCard(view, row))) return [];
  const pairs = labelPairs(view).filter((pair) => !headsCards(view, pair));
  if (dutiesOf(pairs) < 2) return [];
  if (pairs.some(({ meaning }) => meaning === "action")) return pairs;
  return [...cardTitles(view, pairs), ...pairs].sort((a, b) => a.row - b.row);
}

/** "Ref | Q1 | RAG | Green" names no columns: further rows begin with the same label, and other values stand behind it. */
function isRowOfCard(view: SheetView, row: number): boolean {
  const [first = 0, second] = view.ownColumns(row);
  if (second !== first + width(view, row, first)) return false;
  const [label, value] = [view.own(row, first), view.own(row, second)];
  for (let at = 0; at < view.rowCount; at++) {
    const other = view.own(at, first) === label ? view.own(at, second) : "";
    if (other !== "" && other !== value && !isColumnLabel(value) && !isColumnLabel(other))
      return true;
  }
  return false;
}

/** Known by its words: by their form alone, the post of a lead is like the label of one. */
const isColumnLabel = (text: string): boolean => (matchLabel(text)[0]?.score ?? 0) > 0.7;

/** "Action 2", "Action 1.2: Agree" or "Priority 1: Voice" over a card, with nothing at its right. */
function headsCards(view: SheetView, { row, column, values, meaning }: LabelPair): boolean {
  const text = view.own(row, column);
  const heads = meaning === "theme" || /\d$/.test(text) || leadingReference(text) !== null;
  return heads && textAt(view, row, values[0]) === "";
}

function dutiesOf(pairs: readonly LabelPair[]): number {
  const meanings = new Set(pairs.map(({ meaning }) => meaning));
  return DUTIES.filter((duty) => meanings.has(duty)).length;
}

/** A sheet that is one card: it has three duties at least, each date and rating is one, and none comes twice. */
function onlyCard(view: SheetView, pairs: readonly LabelPair[]): CardView | null {
  const card: Card = { fields: pairs.map((pair) => ({ pair, column: pair.values[0] })) };
  const isOne = new Set(pairs.map(({ key }) => key)).size === pairs.length;
  if (!isOne || dutiesOf(pairs) < 3 || !hasAction(view, card)) return null;
  const { values, fitting } = countValues(view, [card]);
  return fitting > 0 && fitting === values ? new CardView(view, [card]) : null;
}

/** Dates and ratings stand where labels say so: a page that explains its columns has the labels too. */
function holdValues(view: SheetView, cards: readonly Card[]): boolean {
  const { values, fitting } = countValues(view, cards);
  return fitting > 0 && fitting * 2 >= values;
}

/** How many dates and ratings are filled in, and how many of them are such. */
function countValues(view: SheetView, cards: readonly Card[]) {
  let values = 0;
  let fitting = 0;
  for (const { pair, column } of cards.flatMap(({ fields }) => fields)) {
    const fits = pair.meaning === null ? undefined : VALUES[pair.meaning];
    const content = view.content(pair.row, column);
    if (fits === undefined || (content.text.trim() === "" && content.fill === "")) continue;
    values++;
    if (fits(content)) fitting++;
  }
  return { values, fitting };
}

const isRating = (content: CellContent): boolean =>
  readRating(content, DEFAULT_RAG_KEY).isRating || readStage(content.text) !== null;

const VALUES: Partial<Record<ColumnMeaning, (content: CellContent) => boolean>> = {
  due: isDateLike,
  rag: isRating,
  stage: isRating,
};

function hasAction(view: SheetView, { fields }: Card): boolean {
  return fields.some(
    ({ pair, column }) => pair.meaning === "action" && textAt(view, pair.row, column) !== "",
  );
}

const textAt = (view: SheetView, row: number, column: number): string =>
  column < view.columnCount ? view.text(row, column) : "";

/** Each card begins with the first label that comes as often as actions do. */
function repeated(pairs: readonly LabelPair[], count: number): Card[] {
  const times = countsOf(pairs);
  const first = pairs.find(({ key }) => times.get(key) === count);
  if (!first) return [];
  const anchors = pairs.filter(({ key }) => key === first.key);
  return anchors.map((anchor) => {
    const below = anchors.find(({ row, column }) => row > anchor.row && column === anchor.column);
    const right = anchors.find(({ row, column }) => row === anchor.row && column > anchor.column);
    const own = pairs.filter(
      ({ row, column, key, meaning }) =>
        // The days of one card's notes are no labels of cards.
        (meaning !== null || (times.get(key) ?? 0) > 1) &&
        row >= anchor.row &&
        row < (below?.row ?? Infinity) &&
        column >= anchor.column &&
        column < (right?.column ?? Infinity),
    );
    return { fields: own.map((pair) => ({ pair, column: pair.values[0] })) };
  });
}

function countsOf(pairs: readonly LabelPair[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of pairs) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Labels down one column, an action in each column at its right. */
function across(view: SheetView, pairs: readonly LabelPair[], action: LabelPair): Card[] {
  const own = pairs.filter(({ column }) => column === action.column);
  const duties = own.filter(({ meaning }) => meaning !== null && DUTIES.includes(meaning));
  if (duties.length < 2) return [];
  return action.values
    .filter((column) => textAt(view, action.row, column) !== "")
    .map((column) => ({ fields: own.map((pair) => ({ pair, column })) }));
}
