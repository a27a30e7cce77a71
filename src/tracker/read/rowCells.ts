import type { CellTexts } from "../sources";
import type { SheetView } from "./sheetView";
import { lastRowOf, type LogicalRow } from "./logicalRow";

/** The text of a logical row's column: what stands in its first row, or is merged into it, then what carries it on. */
export function joinedText({ table, rows }: LogicalRow, column: number | undefined): string {
  if (column === undefined) return "";
  const { view } = table.header;
  const [first, ...others] = rows;
  const texts = first === undefined ? [] : [view.text(first, column)];
  for (const row of others) texts.push(view.own(row, column));
  return texts.filter((text) => text !== "").join(" ");
}

/**
 * The cells that tell a logical row's column: those whose texts `joinedText` joins, then those of other rows that go
 * with it. Where all are blank, the first row's.
 */
export function textCells(
  { table, rows }: LogicalRow,
  column: number,
  others: readonly number[] = [],
): CellTexts {
  const { view } = table.header;
  const [first = 0, ...carriedOn] = rows;
  // Most actions are one row.
  if (carriedOn.length === 0 && others.length === 0) return [view.cell(first, column)];
  const told = [...carriedOn, ...others].filter((row) => view.own(row, column) !== "");
  if (view.text(first, column) !== "") told.unshift(first);
  const [top = first, ...below] = told;
  return [view.cell(top, column), ...below.map((row) => view.cell(row, column))];
}

export function hasText(cells: CellTexts): boolean {
  return cells.some(({ text }) => text.trim() !== "");
}

/** The row of a logical row whose cell in a column holds a text; its first row where none does. */
export function rowWithText({ table, rows }: LogicalRow, column: number): number {
  const { view } = table.header;
  return rows.find((row) => view.text(row, column) !== "") ?? rows[0] ?? 0;
}

/** Whether a cell is merged over rows beyond those of its logical row. */
export function reachesBeyond(row: LogicalRow, column: number): boolean {
  const first = row.rows[0] ?? 0;
  const merge = row.table.header.view.merge(first, column);
  if (merge === null) return false;
  return merge.row < first || merge.row + merge.rowCount - 1 > lastRowOf(row);
}

/** Texts of their own that some rows hold in a column. */
export function ownTexts(view: SheetView, rows: readonly number[], column: number): string[] {
  return rows.map((row) => view.own(row, column)).filter((text) => text !== "");
}
