import type { Content } from "../../scripts/make-samples/xlsx/cell";
import type { Colour } from "../../scripts/make-samples/xlsx/colour";
import type { Highlight } from "../../scripts/make-samples/xlsx/sheet";

/** A cell that is more than its text: a day, a number with its format, a formula, a fill ("RRGGBB"), a font. */
export interface CellSketch {
  readonly is: Content;
  readonly fill?: string;
  readonly colour?: Colour;
  readonly font?: string;
  readonly format?: string;
}

/** "^" carries on the merged cell above, "<" the one at the left; null is blank. */
export type Sketch = string | number | null | CellSketch;

/** One worksheet as an officer would lay it out. */
export interface SheetSketch {
  readonly name: string;
  /** Where its first cell stands; A1 unless told. */
  readonly from?: string;
  readonly rows: readonly (readonly Sketch[])[];
  /** A table of Excel's own, its header in the area's first row. */
  readonly excelTable?: string;
  readonly hidden?: boolean;
  /** As Excel numbers them. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
  /** Cells to choose from a list, and its items. */
  readonly lists?: readonly { readonly area: string; readonly items: readonly string[] }[];
  readonly highlights?: readonly Highlight[];
}

/** What one action must be read as. Each fact that is left out is as for a blank cell. */
export interface ActionFacts {
  /** The cell of its text. */
  readonly at: string;
  readonly ref?: string;
  /** Its words, where they are not the cell's. */
  readonly text?: string;
  readonly theme?: string;
  readonly objective?: string;
  readonly leads?: readonly string[];
  readonly start?: string;
  readonly due?: string;
  readonly originalDue?: string;
  readonly completed?: string;
  readonly ongoing?: true;
  /** "2025-03-31 D5": the day and the cell. */
  readonly milestones?: readonly string[];
  /** "Q1 green on-track E5": period, colour, status and cell; "-" for no colour. */
  readonly ratings?: readonly string[];
  /** Its own colour and status: "green on-track". */
  readonly now?: string;
  readonly evidence?: true;
}

export interface TableFacts {
  readonly range: string;
  readonly headerRows?: number;
  readonly columns: Readonly<Record<string, string>>;
  /** "F 2025-03-31". */
  readonly milestoneColumns?: readonly string[];
  /** "Q1 F 2025-04-01 2025-06-30". */
  readonly quarters?: readonly string[];
  readonly ragKey?: Readonly<Record<string, string>>;
}

/** What must be read from one sheet, its table and its actions from the top down. */
export interface SheetFacts {
  readonly sheet: string;
  readonly tables: readonly TableFacts[];
  /** Of every action that does not tell its own; the sheet's name unless told. */
  readonly theme?: string;
  readonly actions: readonly ActionFacts[];
  /** "overdue high 1.1 E5"; "-" where the action has no reference. */
  readonly flags?: readonly string[];
}

/** A small workbook in one way of laying out a plan, and what must be read from it, reasoned by docs/reading.md. */
export interface Layout {
  /** What is particular about it. */
  readonly says: string;
  readonly asOf: string;
  readonly dateSystem?: 1904;
  readonly sheets: readonly SheetSketch[];
  readonly read: readonly SheetFacts[];
  readonly notTrackers?: readonly string[];
}

/** A real date that Excel shows with its day: `day("2025-03-31")`. */
export function day(date: string, format = "dd/mm/yyyy"): CellSketch {
  return { is: { day: date }, format };
}

/** A cell with a fill. */
export function filled(fill: keyof typeof FILLS, text: string | null = null): CellSketch {
  return { is: text, fill: FILLS[fill] };
}

const FILLS = {
  red: "FF0000",
  amber: "FFC000",
  green: "92D050",
  blue: "00B0F0",
  heading: "D9E2F3",
} as const;
