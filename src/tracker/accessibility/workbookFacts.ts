/** What a workbook holds that decides whether it can be read with any aid: taken from the sheets themselves. */
import type { CellArea, CellValue } from "../grid";

/** "#RRGGBB" each. */
export interface CellColours {
  readonly font: string;
  readonly fill: string;
}

export interface TableFacts {
  readonly name: string;
  /** Its header row included. */
  readonly area: CellArea;
  readonly hasHeader: boolean;
  readonly hasFilter: boolean;
}

export interface SheetFacts {
  readonly name: string;
  readonly isVisible: boolean;
  /** Row by row from A1, as far as the sheet is used; a blank cell is "". */
  readonly values: readonly (readonly CellValue[])[];
  /** As `values`. */
  readonly wraps: readonly (readonly boolean[])[];
  /** As `values`. */
  readonly colours: readonly (readonly CellColours[])[];
  /** Those that a rule gives to cells, with the part that it goes over. */
  readonly ruleColours: readonly { readonly cells: string; readonly colours: CellColours }[];
  readonly tables: readonly TableFacts[];
  /** Addresses. */
  readonly merges: readonly string[];
  readonly hasFilter: boolean;
  readonly isFrozen: boolean;
  readonly hasHiddenRows: boolean;
  readonly hasHiddenColumns: boolean;
  readonly charts: readonly { readonly name: string; readonly series: readonly string[] }[];
}

export interface WorkbookFacts {
  /** The document's title; "" where it has none. */
  readonly title: string;
  readonly sheets: readonly SheetFacts[];
  /** Where the workbook opens. */
  readonly active: { readonly sheet: string; readonly cell: string };
  /** Names of people that must not be in it. */
  readonly hiddenNames: readonly string[];
}
