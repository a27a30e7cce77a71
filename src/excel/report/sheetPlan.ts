/**
 * A report sheet as it shall stand, worked out before anything is written. Rows and columns are zero-based; sizes are
 * in points.
 */
import type { CellArea } from "../../tracker/grid";
import type { StatusWords } from "../../tracker/summary/words";
import type { StyleName } from "./styles";

export interface Formula {
  readonly formula: string;
}

/** Text is written as text whatever it begins with; null leaves the cell as it is. */
export type CellInput = string | number | Formula | null;

export type NumberFormat = "@" | "General" | "0" | "0%" | "dd/mm/yyyy";

/** A rectangle of cells, each column in one number format. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly formats: readonly NumberFormat[];
  readonly rows: readonly (readonly CellInput[])[];
}

export interface TablePlan {
  readonly id: TableId;
  readonly area: CellArea;
  readonly filter: boolean;
}

export const TABLE_IDS = [
  "BoardTotals",
  "BoardThemes",
  "BoardExceptions",
  "BoardLookAhead",
  "BoardQuarters",
  "BoardMoves",
  "BoardLeads",
  "BoardActions",
  "BoardNotes",
] as const;
export type TableId = (typeof TABLE_IDS)[number];

export interface StyledArea extends CellArea {
  readonly style: StyleName;
}

export interface ChartPlan {
  readonly kind: "BarStacked" | "ColumnStacked";
  readonly name: string;
  readonly title: string;
  /** Header row and label column included; series stand in columns. */
  readonly source: CellArea;
  readonly colours: readonly { readonly fill: string; readonly label: string }[];
  /** The cells that the chart covers. */
  readonly place: CellArea;
}

export interface PagePlan {
  /** What is printed: from A1 to this many rows and columns. */
  readonly rows: number;
  readonly columns: number;
  /** Repeated on each page; null where the header is not on every page. */
  readonly titleRow: number | null;
  /** The row that begins a new page; null where pages fall as they fall. */
  readonly breakBefore: number | null;
  readonly footer: string;
}

export interface SheetPlan {
  readonly blocks: readonly CellBlock[];
  /** Cleared before anything is written: where an earlier report may have had more to tell. */
  readonly blanks: readonly CellArea[];
  readonly tables: readonly TablePlan[];
  readonly styles: readonly StyledArea[];
  /** Cells that a status in their text colours. */
  readonly statusColours: readonly CellArea[];
  /** The words that tell a status. */
  readonly words: StatusWords;
  readonly chart: ChartPlan | null;
  /** By column, from A. */
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly page: PagePlan;
  /** Rows that stay in view while scrolling; 0 for none. */
  readonly frozenRows: number;
  /** How far the sheet's cells reach. */
  readonly rowCount: number;
  readonly columnCount: number;
}
