import type { Action, Rating } from "../model";
import { cellAt, type ShownCell } from "./cells";
import type { UpdateContext } from "./target";

/** A cell that holds one rating and no comment: it shows how the plan writes that rating. */
export interface Sample {
  readonly rating: Rating;
  readonly cell: ShownCell;
}

/** Samples beside a rating, in the plan's order: of its column, of its table, of the plan. */
type SamplesBeside = (action: Action, rating: Rating) => readonly (readonly Sample[])[];

/** The samples of a plan, by the place of a rating. */
export function ratingSamples({ plan, snapshot }: UpdateContext): SamplesBeside {
  const all: Sample[] = [];
  const tables = new Map<number, Sample[]>();
  const columns = new Map<string, Sample[]>();
  for (const { ratings, sheet, table } of plan.actions) {
    for (const rating of ratings) {
      if (rating.status === "unrated" || rating.comment !== null) continue;
      const cell = cellAt(snapshot, sheet, rating.cell);
      if (cell.text.trim().includes("\n")) continue;
      const sample = { rating, cell };
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
