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

/** One of Excel's: "@", "General", "0", "0%", "dd/mm/yyyy". */
export type NumberFormat = string;

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
  "BoardOverdueAges",
  "BoardThemes",
  "BoardExceptions",
  "BoardKeptComments",
  "BoardLookAhead",
  "BoardQuarters",
  "BoardMoves",
  "BoardLeads",
  "BoardDecisions",
  "BoardFollowUp",
  "BoardActions",
  "BoardNotes",
] as const;
export type TableId = (typeof TABLE_IDS)[number];

export interface StyledArea extends CellArea {
  readonly style: StyleName;
}

export interface ChoicePlan {
  readonly area: CellArea;
  readonly from: readonly string[];
}

/** One of a chart's series: its colour, the colour of the text on it, and how its numbers are told. */
export interface SeriesLook {
  readonly fill: string;
  readonly label: string;
  readonly format: string;
}

/** Every chart of ours, by the name that it goes by on its sheet. */
export const CHART_NAMES = [
  "BoardStatusByTheme",
  "BoardOverdueByAge",
  "BoardStatusByQuarter",
] as const;

export interface ChartPlan {
  readonly kind: "BarStacked" | "ColumnStacked" | "ColumnClustered";
  readonly name: (typeof CHART_NAMES)[number];
  readonly title: string;
  /** Header row and label column included; series stand in columns. */
  readonly source: CellArea;
  readonly series: readonly SeriesLook[];
  /** The cells that the chart covers. */
  readonly place: CellArea;
  /** Where the value axis ends; as Excel chooses where absent. */
  readonly maximum?: number;
}

export interface PagePlan {
  /** What is printed: from A1 to this many rows and columns. */
  readonly rows: number;
  readonly columns: number;
  /** Repeated on each page after its own; null for none. */
  readonly titleRow: number | null;
  /** The rows that begin a new page; others fall as they fall. */
  readonly breaksBefore: readonly number[];
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
  /** Cells for which Excel offers a list to choose from; other texts can be typed too. */
  readonly choices?: readonly ChoicePlan[];
  readonly charts: readonly ChartPlan[];
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
