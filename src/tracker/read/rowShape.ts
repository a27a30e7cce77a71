import { colourOfFill } from "../fields/rating";
import { leadingReference } from "../fields/reference";
import type { HeaderBlock } from "./header";
import type { TableLayout } from "./layout";
import type { SheetView } from "./sheetView";

/** What rows of a table look like, before what they mean. */
export interface TableShape {
  readonly view: SheetView;
  readonly header: HeaderBlock;
  readonly layout: TableLayout;
}

/** Share of a table's width that a merged cell must take to stand across it. */
const ACROSS = 0.6;

/** Columns of a row, within the table, that hold a text of their own. */
export function filledColumns({ view, header }: TableShape, row: number): number[] {
  return view.ownColumns(row, header.firstColumn, header.lastColumn);
}

/**
 * The column of a text that stands alone across the table: merged over it, or the only filled cell, in its first
 * column. A rating beside it, even a fill alone, makes the row part of an action. Null for other rows.
 */
export function textAcross(shape: TableShape, row: number): number | null {
  const [column, ...others] = filledColumns(shape, row);
  if (column === undefined) return beforeTable(shape, row);
  if (others.length > 0) return isAcrossDuties(shape, row, column, others) ? column : null;
  if (isWide(shape, row, column)) return column;
  const alone = column === shape.header.firstColumn && !hasRatingFill(shape, row);
  return alone && !reachesDown(shape.view, row, column) && !isLettered(shape, row, column)
    ? column
    : null;
}

/** A text that stands alone in its row, in a margin at the left of the table. */
function beforeTable({ view, header }: TableShape, row: number): number | null {
  const [column, ...others] = view.ownColumns(row);
  const isAlone = column !== undefined && others.length === 0;
  return isAlone && column < header.firstColumn && !reachesDown(view, row, column) ? column : null;
}

/** A cell merged downwards belongs to the rows that it covers. */
function reachesDown(view: SheetView, row: number, column: number): boolean {
  return (view.merge(row, column)?.rowCount ?? 1) > 1;
}

/** "d) …" in the column of actions is an action of which nothing is recorded. */
function isLettered({ view, layout }: TableShape, row: number, column: number): boolean {
  return (
    column === layout.columns.action && leadingReference(view.own(row, column))?.kind === "letter"
  );
}

function isWide({ view, header, layout }: TableShape, row: number, column: number): boolean {
  const merge = view.merge(row, column);
  if (merge === null || merge.columnCount < 2) return false;
  const width = header.lastColumn - header.firstColumn + 1;
  return merge.columnCount >= width * ACROSS || coversDuties(layout, column, merge.columnCount);
}

/** A cell merged over the action and its lead, date or rating heads a block, though evidence stands beside it. */
function isAcrossDuties(
  { view, layout }: TableShape,
  row: number,
  column: number,
  others: readonly number[],
): boolean {
  const merge = view.merge(row, column);
  if (merge === null || !coversDuties(layout, column, merge.columnCount)) return false;
  const { columns } = layout;
  const duties = [
    columns.lead,
    columns.due,
    columns.rag,
    columns.revisedDue,
    ...layout.quarters,
    ...layout.milestones,
  ];
  return others.every((other) => !duties.includes(other));
}

function coversDuties({ columns }: TableLayout, first: number, count: number): boolean {
  const covers = (column: number | undefined) =>
    column !== undefined && column >= first && column < first + count;
  const text =
    covers(columns.action) || (columns.action === undefined && covers(columns.objective));
  return text && [columns.lead, columns.due, columns.rag].some(covers);
}

/** Whether a rating column of the row has a rating's fill that the whole row does not have. */
export function hasRatingFill({ view, header, layout }: TableShape, row: number): boolean {
  const rowFill = view.fill(row, header.firstColumn);
  return ratingColumns(layout).some((column) => {
    const fill = view.isOwn(row, column) ? view.fill(row, column) : "";
    return fill !== rowFill && colourOfFill(fill) !== null;
  });
}

export function ratingColumns({ columns, quarters, spreads }: TableLayout): number[] {
  const rated = columns.rag === undefined ? quarters : [...quarters, columns.rag];
  return rated.flatMap(
    (column) => spreads.get(column)?.columns.map((colour) => colour.column) ?? [column],
  );
}
