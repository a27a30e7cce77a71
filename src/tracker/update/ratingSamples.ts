import { colourOfFill } from "../fields/rating";
import type { Action, Rating } from "../model";
import type { Steps } from "../steps";
import { cellAt } from "./cells";
import { partComment } from "./commentIn";
import type { UpdateContext } from "./target";

/** A cell that holds one rating: it shows how the plan writes that. */
export interface Sample {
  readonly rating: Rating;
  /** Its word or sign, without a comment behind it; "" where the fill alone rates. */
  readonly word: string;
  readonly fill: string;
  /** Whether its cell holds a number, not a text. */
  readonly isNumber: boolean;
}

/** Samples beside a rating, in the plan's order: of its column, of its table, of the plan. */
type SamplesBeside = (action: Action, rating: Rating) => readonly (readonly Sample[])[];

/** The samples of a plan, by the place of a rating. */
export function* ratingSamples({ plan, snapshot }: UpdateContext): Steps<SamplesBeside> {
  const all: Sample[] = [];
  const tables = new Map<number, Sample[]>();
  const columns = new Map<string, Sample[]>();
  for (const { ratings, sheet, table } of plan.actions) {
    yield;
    for (const rating of ratings) {
      if (rating.status === "unrated") continue;
      const { text, fill, value } = cellAt(snapshot, sheet, rating.cell);
      const { word } = partComment(text, rating.comment);
      if (word.includes("\n") || (word === "" && colourOfFill(fill) === null)) continue;
      const sample = { rating, word, fill, isNumber: typeof value === "number" };
      all.push(sample);
      groupIn(tables, table).push(sample);
      groupIn(columns, columnId(table, rating)).push(sample);
    }
  }
  return ({ table }, rating) => [
    columns.get(columnId(table, rating)) ?? NONE,
    tables.get(table) ?? NONE,
    all,
  ];
}

const NONE: readonly Sample[] = [];

/** A table's number with the letters of a column: "2 F". */
const columnId = (table: number, { cell }: Rating): string =>
  `${table} ${cell.replace(/\d+$/, "")}`;

function groupIn<Key, Item>(groups: Map<Key, Item[]>, key: Key): Item[] {
  const group = groups.get(key) ?? [];
  groups.set(key, group);
  return group;
}
