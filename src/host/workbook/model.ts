/**
 * A workbook in memory, as the embedded host holds it. Loading fills it, Excel's objects read and change it, saving
 * patches the original package with what changed. Rows and columns are zero-based; colours are "#RRGGBB" in capitals.
 */

import type { CellRow } from "./cellRow";
import type { Chart } from "./chartModel";

export type { Cell, CellValue } from "./cell";
export type { Chart, ChartFontSizes, ChartSeries } from "./chartModel";

/** One side of a cell's border, as the file names it: "thin", "medium", "dashed" … */
export interface BorderSide {
  style: string;
  colour: string;
}

export interface Borders {
  left: BorderSide | null;
  right: BorderSide | null;
  top: BorderSide | null;
  bottom: BorderSide | null;
}

export interface Style {
  /**
   * The file's cell format that this one began as: it carries what is not told here (rotation, patterns, theme
   * colours). Spread a cell's style to keep it: `{ ...style, fill: "#FFFFFF" }`.
   */
  readonly base?: number;
  /** As Excel's API gives it, in the form of the United States: "m/d/yyyy" is the system's short date. */
  numberFormat: string;
  fill: string | null;
  font: {
    name: string;
    size: number;
    bold: boolean;
    italic: boolean;
    underline: boolean;
    strikethrough?: boolean;
    colour: string;
  };
  borders?: Borders;
  horizontalAlignment:
    | "General"
    | "Left"
    | "Center"
    | "Right"
    | "Justify"
    | "Fill"
    | "CenterAcrossSelection"
    | "Distributed";
  verticalAlignment: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  indentLevel?: number;
  /** Text was typed after an apostrophe: typing it again in Excel makes no formula of "=…". */
  quotePrefix?: boolean;
  wrapText: boolean;
  locked: boolean;
}

export interface Area {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
}

export interface DataValidation {
  areas: Area[];
  type: "List" | "Date" | "Time" | "WholeNumber" | "Decimal" | "TextLength" | "Custom" | "None";
  /** As the file names it: "between" where absent. */
  operator?: string;
  formula1: string;
  formula2: string;
  allowBlank: boolean;
  /** A list that shows no arrow in the cell. */
  hideDropDown?: boolean;
  prompt?: { title: string; message: string };
  errorAlert?: { title: string; message: string; style: "stop" | "warning" | "information" };
}

export interface ConditionalFormat {
  areas: Area[];
  /** "containsText", "cellIs", "expression" … as the file names it; unknown ones are kept as they are. */
  type: string;
  operator?: string;
  text?: string;
  formulas: string[];
  fill?: string;
  fontColour?: string;
  bold?: boolean;
  /** 1 is looked at first; a format without one comes after all that have one. */
  priority?: number;
  stopIfTrue?: boolean;
}

export interface Table {
  id: number;
  name: string;
  area: Area;
  columns: string[];
  /** "" where the table has no style. */
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showFilterButton: boolean;
  /** The criteria that the file's filter holds are to go. */
  filterCleared?: boolean;
}

export interface Hyperlink {
  area: Area;
  address: string | null;
  /** Within this workbook, e.g. "'Plan'!C8". */
  documentReference: string | null;
  screenTip: string | null;
}

export interface PageLayout {
  orientation: "Portrait" | "Landscape";
  /** "A4", "Letter" … or the file's number as text for a size without a name here. */
  paperSize: string;
  fitToWidth: number | null;
  fitToHeight: number | null;
  printTitleRows: string | null;
  printArea: string | null;
  /** Rows, zero-based, before which a page begins because a person said so. */
  rowBreaks?: number[];
  footer: { left: string; centre: string; right: string };
  header: { left: string; centre: string; right: string };
  centreHorizontally: boolean;
  /** Points. */
  margins: {
    left: number;
    right: number;
    top: number;
    bottom: number;
    header: number;
    footer: number;
  };
}

export interface Worksheet {
  /** Stable for the life of the workbook, e.g. "{00000001-0000-0000-0000-000000000000}". */
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColour: string | null;
  showGridlines: boolean;
  /** Sparse: rows.get(row)?.get(column). */
  rows: Map<number, CellRow>;
  merges: Area[];
  /** Points; absent means the sheet's default. */
  rowHeights: Map<number, number>;
  /** Points. */
  columnWidths: Map<number, number>;
  /** Points; 15 and 48 where absent. */
  defaultRowHeight?: number;
  defaultColumnWidth?: number;
  /** Styles of cells that do not exist, by row and by column; a row's wins. Indexes into Workbook.styles. */
  rowStyles?: Map<number, number>;
  columnStyles?: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  /** Rows and columns frozen at the top and left; null where none. */
  frozen: { rows: number; columns: number } | null;
  tables: Table[];
  charts: Chart[];
  hyperlinks: Hyperlink[];
  validations: DataValidation[];
  conditionalFormats: ConditionalFormat[];
  autoFilter: Area | null;
  customProperties: Map<string, string>;
  protection: { protected: boolean; hasPassword: boolean };
  pageLayout: PageLayout;
  /** What has changed since loading: saving rewrites these parts of the sheet and nothing else. */
  readonly changed: WorksheetChanges;
}

/** A part of a worksheet that saving rewrites as one; name, position and visibility need no mark. */
export type WorksheetAspect =
  | "columns"
  | "merges"
  | "view"
  | "tables"
  | "charts"
  | "hyperlinks"
  | "validations"
  | "conditionalFormats"
  | "autoFilter"
  | "customProperties"
  | "protection"
  | "pageLayout"
  | "tab";

export interface WorksheetChanges {
  /** Rows with a changed cell, height or visibility. */
  rows: Set<number>;
  aspects: Set<WorksheetAspect>;
}

export interface DefinedName {
  name: string;
  formula: string;
  /** Worksheet id for a name of one sheet; null for the whole workbook. */
  scope: string | null;
  visible: boolean;
  comment: string;
}

export interface Workbook {
  /** The 1904 date system. */
  date1904: boolean;
  worksheets: Worksheet[];
  activeWorksheetId: string;
  /** Sheets may not be added, moved, renamed or deleted. */
  structureProtected?: boolean;
  names: DefinedName[];
  /** Add-in settings (`Office.context.document.settings`), by key, as JSON text. */
  settings: Map<string, string>;
  /** Document properties: title, subject, author … */
  properties: {
    title: string;
    subject: string;
    author: string;
    category: string;
    keywords: string;
    comments: string;
  };
  /** Never shrinks; cells index into it. Add with `internStyle`. */
  readonly styles: Style[];
}
