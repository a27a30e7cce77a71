import type { Area, Worksheet } from "../workbook/model";

export type ErrorCode =
  "#NULL!" | "#DIV/0!" | "#VALUE!" | "#REF!" | "#NAME?" | "#NUM!" | "#N/A" | "#SPILL!";

/** An error value of a cell. Functions throw or return it; it is never an accident of the program. */
export class ExcelError extends Error {
  override readonly name = "ExcelError";

  constructor(readonly code: ErrorCode) {
    super(code);
  }
}

const error = (code: ErrorCode): ExcelError => new ExcelError(code);

/** One of each, so that errors compare by identity. */
export const ERRORS = {
  null: error("#NULL!"),
  div0: error("#DIV/0!"),
  value: error("#VALUE!"),
  ref: error("#REF!"),
  name: error("#NAME?"),
  num: error("#NUM!"),
  na: error("#N/A"),
  spill: error("#SPILL!"),
} as const;

const BY_CODE: ReadonlyMap<string, ExcelError> = new Map(
  Object.values(ERRORS).map((each) => [each.code, each]),
);

/** The error that a cell or a formula spells; #VALUE! for one that is not known here. */
export function errorOf(code: string): ExcelError {
  return BY_CODE.get(code.toUpperCase()) ?? ERRORS.value;
}

/** One value; null is a blank cell, or an argument left empty. */
export type Scalar = number | string | boolean | null | ExcelError;

/** A rectangle of values, those past the stored ones blank: a whole column is stored as far as it is used. */
export class Matrix {
  constructor(
    readonly rowCount: number,
    readonly columnCount: number,
    readonly storedRows: number,
    readonly storedColumns: number,
    /** Row after row, storedRows × storedColumns. */
    readonly cells: readonly Scalar[],
  ) {}

  at(row: number, column: number): Scalar {
    if (row >= this.storedRows || column >= this.storedColumns) return null;
    return this.cells[row * this.storedColumns + column] ?? null;
  }

  static ofRows(rows: readonly (readonly Scalar[])[]): Matrix {
    const columns = rows[0]?.length ?? 0;
    return new Matrix(rows.length, columns, rows.length, columns, rows.flat());
  }
}

/** Cells of a worksheet, not read yet. */
export class Reference {
  constructor(
    readonly sheet: Worksheet,
    readonly area: Area,
  ) {}

  get isOneCell(): boolean {
    return this.area.rowCount === 1 && this.area.columnCount === 1;
  }
}

/** Where a formula stands. */
export interface Place {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
}

/** What an expression gives. */
export type Operand = Scalar | Matrix | Reference;
