import type { TextRow } from "./headings";
import type { HeaderBlock } from "./header";
import type { TableLayout } from "./layout";

/** Rows within a table that are none of its. */
export interface Gap {
  readonly row: number;
  readonly height: number;
}

/** One tracker table: a header, and the rows up to the next one. Rows are those of the sheet's view. */
export interface Table {
  readonly header: HeaderBlock;
  readonly layout: TableLayout;
  /** The header again at page breaks within the table. */
  readonly repeats: readonly HeaderBlock[];
  /** Tables of another kind between its rows. */
  readonly gaps: readonly Gap[];
  /** Rows of text between the table before and this header. */
  readonly above: readonly TextRow[];
  /** The first table of its sheet has titles above it. */
  readonly isFirst: boolean;
  /** A page's end cost it the column of themes that the table before has. */
  readonly hasLostTheme: boolean;
  /** One past the last row that holds more than text across the table. */
  readonly end: number;
  /** Texts that stand alone in a row at least twice on the sheet. */
  readonly repeatedTexts: ReadonlySet<string>;
}
