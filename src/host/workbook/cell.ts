export type CellValue = string | number | boolean;

/** A cell that exists in the file; one that does not is absent from its row. Blank cells are shared (`blankCell`). */
export interface Cell {
  /** The value, or a formula's last calculated value; an error is a string such as "#N/A" with `isError`. */
  value: CellValue;
  isError?: boolean;
  /** Without "="; in A1 style, as Excel's file format writes it. */
  formula?: string;
  /** The range that an array formula fills, on its first cell. */
  arrayRange?: string;
  /** The array formula spills by itself (it was not entered with Ctrl+Shift+Enter); only beside `arrayRange`. */
  dynamicArray?: boolean;
  /** Index into Workbook.styles. */
  style: number;
}
