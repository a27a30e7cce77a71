import type { CellArea, CellValue, WorksheetGrid } from "../../src/tracker/grid";

export interface DrawnCell {
  readonly text: string;
  readonly value?: CellValue;
  readonly format?: string;
  readonly fill?: string;
}

const BLANK: DrawnCell = { text: "" };

/** Draws a worksheet row by row, as Excel would hand it over. */
export class GridBuilder {
  private readonly rows: DrawnCell[][] = [];
  private readonly merges: CellArea[] = [];

  constructor(
    private readonly name: string,
    private readonly width: number,
  ) {}

  /** The row that is drawn next, from 0. */
  get next(): number {
    return this.rows.length;
  }

  /** Adds a row; cells that are not named are blank. */
  row(cells: Readonly<Record<number, DrawnCell | string>> = {}): void {
    this.rows.push(
      Array.from({ length: this.width }, (_, column) => {
        const cell = cells[column] ?? BLANK;
        return typeof cell === "string" ? { text: cell } : cell;
      }),
    );
  }

  /** A row that is one merged cell. */
  wide(text: string): void {
    this.merge(this.next, 0, 1, this.width);
    this.row({ 0: text });
  }

  merge(row: number, column: number, rowCount: number, columnCount: number): void {
    if (rowCount * columnCount > 1) this.merges.push({ row, column, rowCount, columnCount });
  }

  grid(): WorksheetGrid {
    const { name, rows, merges } = this;
    return {
      name,
      origin: { row: 0, column: 0 },
      values: rows.map((row) => row.map(({ value, text }) => value ?? text)),
      text: rows.map((row) => row.map(({ text }) => text)),
      numberFormats: rows.map((row) => row.map(({ format }) => format ?? "General")),
      fills: rows.map((row) => row.map(({ fill }) => fill ?? "")),
      merges,
    };
  }
}
