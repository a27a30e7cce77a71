/**
 * A worksheet as rectangular cells: what the reader sees, whatever it came from.
 * Every array is rows of columns, all of one shape; index 0 is the used range's first row or column.
 */

import type { Colour } from "./model";

/** What Excel's `Range.values` holds: a blank cell is "". */
export type CellValue = string | number | boolean;

/** Zero-based position in the worksheet itself (A1 is 0, 0), not in the used range. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells in worksheet positions. */
export interface CellArea extends CellPosition {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The font of a cell, at its place in the worksheet. */
export interface CellFont extends CellPosition {
  /** "#RRGGBB" in capitals. */
  readonly colour: string;
  readonly name: string;
}

/** What a conditional format asks of a cell; operators and operands as Excel gives them: "EqualTo", "=3", '="Late"'. */
export type FormatCondition =
  | { readonly kind: "value"; readonly operator: string; readonly operands: readonly string[] }
  | { readonly kind: "text"; readonly operator: string; readonly text: string }
  /** What is not looked into, in plain words: "a formula", "a colour scale". */
  | { readonly kind: "other"; readonly what: string };

/** A conditional format, by its areas in the worksheet. */
export interface ConditionalFormat {
  readonly areas: readonly CellArea[];
  readonly condition: FormatCondition;
  /** "#RRGGBB" in capitals, or "" where it changes no fill. */
  readonly fill: string;
  /** Where it holds, the formats after it are not looked at. */
  readonly stops: boolean;
}

/** The colour that a cell shows, though neither its words nor its own fill give it. */
export interface ShownColour {
  /** null where what shows it could not be settled. */
  readonly colour: Colour | null;
  /**
   * A sign in a coloured font; letters that say the same in every cell of a column and differ in their fonts; or a
   * conditional format, over whatever fill the cell has.
   */
  readonly by: "sign" | "letters" | "format";
  /** What could not be settled, in plain words. */
  readonly unsettled?: string;
}

export interface WorksheetGrid {
  readonly name: string;
  /** Where values[0][0] stands in the worksheet. */
  readonly origin: CellPosition;
  readonly values: readonly (readonly CellValue[])[];
  /** What Excel shows for each cell. */
  readonly text: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** "#RRGGBB" in capitals, or "" where a cell has no fill. */
  readonly fills: readonly (readonly string[])[];
  readonly merges: readonly CellArea[];
  /** Coloured fonts of the cells that may rate by them (`fontAreas`); left out where there are none. */
  readonly fonts?: readonly CellFont[];
  /** Of the columns that they may rate (`formatColumns`), the first to be looked at first; left out where there are none. */
  readonly formats?: readonly ConditionalFormat[];
  /** Worked out of fonts and formats by the reader (`withShownColours`); left out where there are none. */
  readonly shown?: readonly (readonly (ShownColour | null)[])[];
  /** Cells whose whole text is struck out; left out where there are none. */
  readonly struck?: readonly CellPosition[];
  /** Whether its cells were not read as they are more than a plan can have; left out where they were read. */
  readonly isTooLarge?: boolean;
  /** The name that this add-in gave the sheet when it wrote it for the council; left out for any other sheet. */
  readonly writtenAs?: string;
}

/** A workbook's worksheets in their order, less the ones that this add-in wrote (`ownSheets`). */
export interface WorkbookSnapshot {
  readonly worksheets: readonly WorksheetGrid[];
  readonly ownSheets: readonly string[];
  /** The workbook's file, "Plan.xlsx"; left out where it has none yet. */
  readonly fileName?: string;
}

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** "C8" for row 7, column 2. */
export function cellAddress({ row, column }: CellPosition): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Row 7, column 2 for "C8"; null for what is no cell's address. */
export function cellPosition(address: string): CellPosition | null {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** How many rows one cell stands under another; 0 for what is no address. */
export function rowsBetween(upper: string, lower: string): number {
  const [from, to] = [cellPosition(upper), cellPosition(lower)];
  return from === null || to === null ? 0 : to.row - from.row;
}
