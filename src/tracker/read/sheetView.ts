import { columnLetters, type CellArea, type CellPosition, type WorksheetGrid } from "../grid";
import type { CellContent } from "../fields/content";
import type { CellText } from "../sources";

/** What documents put into their texts and Excel shows like others: spaces that do not break, soft hyphens, ligatures. */
const TYPESET = /[\u00a0\u00ad\ufb00-\ufb06]/g;
const asTyped = (sign: string): string => (sign === "\u00ad" ? "" : sign.normalize("NFKC"));

/**
 * A worksheet's grid with its merges indexed. Rows and columns count from 0 at the used range's first cell;
 * only addresses are the worksheet's own.
 */
export class SheetView {
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** By row and column, for rows that a merged area touches. */
  private readonly covering: CellArea[][] = [];
  private readonly texts: readonly (readonly string[])[];
  private readonly letters: readonly string[];

  /** What stands around cells that were taken together; null where the grid is a sheet as it is. */
  readonly beside: readonly WorksheetGrid[] | null = null;

  constructor(readonly grid: WorksheetGrid) {
    this.name = grid.name;
    this.rowCount = grid.text.length;
    this.columnCount = grid.text[0]?.length ?? 0;
    this.texts = grid.text.map((cells) =>
      cells.map((text) => (text === "" ? "" : text.replace(TYPESET, asTyped).trim())),
    );
    this.letters = Array.from({ length: this.columnCount }, (_, column) =>
      columnLetters(grid.origin.column + column),
    );
    for (const merge of grid.merges) this.index(merge);
  }

  /** The merged area (in this view's rows and columns) that covers a cell, or null. */
  merge(row: number, column: number): CellArea | null {
    return this.covering[row]?.[column] ?? null;
  }

  /** The shown text of a cell, or of the merged cell that covers it, without spaces around it. */
  text(row: number, column: number): string {
    const merge = this.merge(row, column);
    return this.shown(merge?.row ?? row, merge?.column ?? column);
  }

  /** As `text`, but "" where the cell is covered by another. */
  own(row: number, column: number): string {
    return this.isOwn(row, column) ? this.shown(row, column) : "";
  }

  isOwn(row: number, column: number): boolean {
    const merge = this.merge(row, column);
    return merge === null || (merge.row === row && merge.column === column);
  }

  /** Whether a merged cell reaches this one from a row above. */
  isCoveredFromAbove(row: number, column: number): boolean {
    const merge = this.merge(row, column);
    return merge !== null && merge.row < row;
  }

  content(row: number, column: number): CellContent {
    const { row: r, column: c } = this.merge(row, column) ?? { row, column };
    return {
      value: this.grid.values[r]?.[c] ?? "",
      text: this.grid.text[r]?.[c] ?? "",
      numberFormat: this.grid.numberFormats[r]?.[c] ?? "General",
      fill: this.grid.fills[r]?.[c] ?? "",
      shown: this.grid.shown?.[r]?.[c] ?? null,
    };
  }

  /** A cell, or the merged cell that covers it, with its text just as it is shown. */
  cell(row: number, column: number): CellText {
    const merge = this.merge(row, column);
    const text = this.grid.text[merge?.row ?? row]?.[merge?.column ?? column] ?? "";
    return { cell: this.address(row, column), text };
  }

  fill(row: number, column: number): string {
    const merge = this.merge(row, column);
    return this.grid.fills[merge?.row ?? row]?.[merge?.column ?? column] ?? "";
  }

  /** A1 address of a cell, or of the merged cell that covers it. */
  address(row: number, column: number): string {
    const merge = this.merge(row, column);
    const at = merge?.column ?? column;
    const letters = this.letters[at] ?? columnLetters(this.grid.origin.column + at);
    return `${letters}${this.grid.origin.row + (merge?.row ?? row) + 1}`;
  }

  /** A column's letters on the worksheet. */
  columnLetter(column: number): string {
    return columnLetters(this.grid.origin.column + column);
  }

  /** A row's number on the worksheet, from 1. */
  rowNumber(row: number): number {
    return this.grid.origin.row + row + 1;
  }

  /** The A1 address of a rectangle, by its first and last cell. */
  area(from: CellPosition, to: CellPosition): string {
    const cell = ({ row, column }: CellPosition) =>
      `${this.columnLetter(column)}${this.rowNumber(row)}`;
    return `${cell(from)}:${cell(to)}`;
  }

  /** Columns of a row that hold a text of their own, between two columns (both counted). */
  ownColumns(row: number, first = 0, last = this.columnCount - 1): number[] {
    const columns: number[] = [];
    for (let column = first; column <= last; column++) {
      if (this.own(row, column) !== "") columns.push(column);
    }
    return columns;
  }

  private shown(row: number, column: number): string {
    return this.texts[row]?.[column] ?? "";
  }

  /** Excel keeps no merged cells that overlap: of such, the first in the file stands. */
  private index(merge: CellArea): void {
    const { origin } = this.grid;
    const top = merge.row - origin.row;
    const left = merge.column - origin.column;
    const area = { ...merge, row: top, column: left };
    const bottom = Math.min(top + merge.rowCount, this.rowCount);
    const right = Math.min(left + merge.columnCount, this.columnCount);
    const [firstRow, firstColumn] = [Math.max(top, 0), Math.max(left, 0)];
    for (let row = firstRow; row < bottom; row++) {
      if (this.covering[row]?.slice(firstColumn, right).some(Boolean) === true) return;
    }
    for (let row = firstRow; row < bottom; row++) {
      for (let column = firstColumn; column < right; column++) {
        (this.covering[row] ??= [])[column] = area;
      }
    }
  }
}
