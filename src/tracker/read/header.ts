import { labelTokens, labelWords } from "./headerLabel";
import type { SheetView } from "./sheetView";

/** What stands over one column. */
export interface HeaderLabel {
  readonly column: number;
  /** Texts over the column, from the top down, each once. */
  readonly parts: readonly string[];
  /** The row of each part. */
  readonly rows: readonly number[];
  /** False where the label only reaches this column from a merged cell at its left. */
  readonly own: boolean;
}

/** A row, or up to three, that name the columns of the rows below. */
export interface HeaderBlock {
  readonly view: SheetView;
  readonly row: number;
  readonly height: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** One for each column from the first to the last. */
  readonly labels: readonly HeaderLabel[];
  /** Equal for two headers that name the same columns in the same order, wherever they stand. */
  readonly signature: string;
}

export function headerBlock(view: SheetView, row: number, height: number): HeaderBlock {
  const columns = new Set<number>();
  for (let r = row; r < row + height; r++) {
    for (const column of view.ownColumns(r)) columns.add(column);
  }
  const firstColumn = Math.min(...columns);
  const lastColumn = lastLabelled(view, row, height, Math.max(...columns));
  const labels: HeaderLabel[] = [];
  for (let column = firstColumn; column <= lastColumn; column++) {
    labels.push(labelOver(view, column, row, height));
  }
  const signature = labels
    .map((label) => label.parts.map((part) => labelTokens(labelWords(part)).join(" ")).join("/"))
    .join("|");
  return { view, row, height, firstColumn, lastColumn, labels, signature };
}

/** A label merged over several columns takes the table as far as it reaches. */
function lastLabelled(view: SheetView, row: number, height: number, column: number): number {
  let last = column;
  for (let r = row; r < row + height; r++) {
    const merge = view.merge(r, column);
    if (merge) last = Math.max(last, merge.column + merge.columnCount - 1);
  }
  return Math.min(last, view.columnCount - 1);
}

function labelOver(view: SheetView, column: number, row: number, height: number): HeaderLabel {
  const parts: string[] = [];
  const rows: number[] = [];
  let own = false;
  for (let r = row; r < row + height; r++) {
    const text = view.text(r, column);
    if (text === "") continue;
    own ||= view.own(r, column) !== "";
    if (parts[parts.length - 1] === text) continue;
    parts.push(text);
    rows.push(r);
  }
  return { column, parts, rows, own };
}
