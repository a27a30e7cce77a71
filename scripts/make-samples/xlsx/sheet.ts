import { columnName, parseAddress } from "./address";
import { type CellStyle, type Content, plainText } from "./cell";
import type { Colour } from "./colour";

export interface PlacedCell {
  readonly content: Content;
  readonly style: CellStyle;
}

export interface Highlight {
  readonly area: string;
  /** With a text: cells that hold it; with a formula: rows for which it is true; else cells of a value, as a formula. */
  readonly when:
    { readonly text: string } | { readonly formula: string } | { readonly equals: string };
  readonly look: { readonly colour?: Colour; readonly fill?: Colour };
}

const POINTS_A_LINE = 13.5;
const HIGHEST_ROW = 400;

/** A worksheet while it is being filled in. Rows and columns are one-based, as an officer counts them. */
export class SheetDraft {
  readonly rows = new Map<number, Map<number, PlacedCell>>();
  readonly merges: string[] = [];
  readonly hiddenRows = new Set<number>();
  /** By their letters. */
  readonly hiddenColumns = new Set<string>();
  readonly comments: { cell: string; author: string; text: string }[] = [];
  /** Lists to choose from: the items themselves, or the cells that hold them. */
  readonly lists: { area: string; items: readonly string[] | string }[] = [];
  /** A table of Excel's own, its header in the area's first row. */
  table: {
    readonly name: string;
    readonly area: string;
    readonly heads: readonly string[];
  } | null = null;
  hidden = false;
  readonly highlights: Highlight[] = [];
  frozenRows = 0;
  titleRows: string | null = null;
  tabColour: Colour | null = null;

  constructor(
    readonly name: string,
    /** In characters, column A first. */
    readonly widths: readonly number[],
  ) {}

  put(address: string, content: Content, style: CellStyle = {}): void {
    const { row, column } = parseAddress(address);
    const cells = this.rows.get(row) ?? new Map<number, PlacedCell>();
    cells.set(column, { content, style });
    this.rows.set(row, cells);
  }

  /** A cell over an area: the first holds the content, the others its look. */
  putMerged(area: string, content: Content, style: CellStyle = {}): void {
    const [from = area, to = from] = area.split(":");
    const first = parseAddress(from);
    const last = parseAddress(to);
    for (let row = first.row; row <= last.row; row += 1) {
      for (let column = first.column; column <= last.column; column += 1) {
        this.put(`${columnName(column)}${row}`, null, style);
      }
    }
    this.put(from, content, style);
    if (from !== to) this.merges.push(area);
  }

  /** Points: enough for the longest text of the row's cells, less those that are merged down over other rows. */
  heightOf(row: number): number {
    let lines = 1;
    for (const [column, { content, style }] of this.rows.get(row) ?? []) {
      const characters = this.charactersAt(row, column);
      if (!style.wrap || characters === null) continue;
      const needed = plainText(content)
        .split("\n")
        .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / characters)), 0);
      lines = Math.max(lines, needed);
    }
    return Math.min(HIGHEST_ROW, Math.round((lines * POINTS_A_LINE + 4) * 4) / 4);
  }

  /** How many characters a line of the cell holds; null where the cell goes on over the rows below. */
  private charactersAt(row: number, column: number): number | null {
    const merge = this.merges.find((area) => area.startsWith(`${columnName(column)}${row}:`));
    if (!merge) return (this.widths[column - 1] ?? 9) * 1.05;
    const last = parseAddress(merge.split(":")[1] ?? merge);
    if (last.row > row) return null;
    return this.widths.slice(column - 1, last.column).reduce((sum, width) => sum + width, 0) * 1.05;
  }
}
