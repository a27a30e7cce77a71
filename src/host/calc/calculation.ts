import { isBlank } from "../workbook/blankCell";
import { SHEET_COLUMNS, SHEET_ROWS } from "../workbook/address";
import { usedArea } from "../workbook/cells";
import type { Cell, Workbook } from "../workbook/model";
import { areaKey } from "./areas";
import type { Book } from "./book";
import { errorOf, Matrix, type Reference, type Scalar } from "./values";

/** Ranges up to so many rows are read whole; longer ones as far as the workbook is used. */
const READ_WHOLE = 10_000;

/**
 * One pass over formulas in dependency order. Each range is read once: when a formula asks for it, every formula inside
 * it has its value already.
 */
export class Calculation {
  readonly date1904: boolean;
  private readonly matrices = new Map<string, Matrix>();
  private used: { rows: number; columns: number } | null = null;

  constructor(
    readonly workbook: Workbook,
    readonly book: Book,
    readonly now: Date,
  ) {
    this.date1904 = workbook.date1904;
  }

  read(reference: Reference): Matrix {
    const key = areaKey(reference.sheet.id, reference.area);
    const known = this.matrices.get(key);
    if (known) return known;
    const matrix = this.readCells(reference);
    this.matrices.set(key, matrix);
    return matrix;
  }

  private readCells({ sheet, area }: Reference): Matrix {
    const { row, column, rowCount, columnCount } = area;
    const used = this.usedExtent();
    const rows = rowCount > READ_WHOLE ? within(rowCount, used.rows - row) : rowCount;
    const columns = columnCount === SHEET_COLUMNS ? within(columnCount, used.columns) : columnCount;
    const values: Scalar[] = [];
    for (let r = 0; r < rows; r++) {
      const cells = sheet.rows.get(row + r);
      for (let c = 0; c < columns; c++) values.push(scalarOf(cells?.get(column + c)));
    }
    return new Matrix(rowCount, columnCount, rows, columns, values);
  }

  /** Of all worksheets together, so that whole columns of two of them are stored alike. */
  private usedExtent(): { rows: number; columns: number } {
    if (this.used) return this.used;
    const areas = this.workbook.worksheets.map((sheet) => usedArea(sheet));
    const rows = Math.max(1, ...areas.map((area) => (area ? area.row + area.rowCount : 0)));
    const columns = Math.max(
      1,
      ...areas.map((area) => (area ? area.column + area.columnCount : 0)),
    );
    this.used = { rows: Math.min(rows, SHEET_ROWS), columns };
    return this.used;
  }
}

function within(count: number, used: number): number {
  return Math.max(1, Math.min(count, used));
}

function scalarOf(cell: Cell | undefined): Scalar {
  if (!cell || isBlank(cell)) return null;
  return cell.isError ? errorOf(String(cell.value)) : cell.value;
}
