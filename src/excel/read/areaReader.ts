import type { CellArea } from "../../tracker/grid";
import type { RowReader } from "./readSlices";

/** Reads one area of a worksheet by whole rows, and knows which of them were asked for. */
export abstract class AreaReader<
  Slice extends { readonly rowCount: number },
> implements RowReader<Slice> {
  private asked = 0;

  constructor(
    private readonly worksheet: Excel.Worksheet,
    protected readonly area: CellArea,
  ) {}

  get rowsLeft(): number {
    return this.area.rowCount - this.asked;
  }

  get columnCount(): number {
    return this.area.columnCount;
  }

  abstract ask(rowCount: number): Slice;
  abstract take(slice: Slice): number;

  forget({ rowCount }: Slice): void {
    this.asked -= rowCount;
  }

  /** The next rows, which are asked for from now on; `row` is the worksheet's, from 0. */
  protected next(rowCount: number): { readonly row: number; readonly range: Excel.Range } {
    const row = this.area.row + this.asked;
    this.asked += rowCount;
    const { column, columnCount } = this.area;
    return { row, range: this.worksheet.getRangeByIndexes(row, column, rowCount, columnCount) };
  }
}
