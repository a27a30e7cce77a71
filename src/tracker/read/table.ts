import type { TextRow } from "./headings";
import type { HeaderBlock } from "./header";
import type { TableLayout } from "./layout";

/** One tracker table: a header, and the rows up to the next one. Rows are those of the sheet's view. */
export interface Table {
  readonly header: HeaderBlock;
  readonly layout: TableLayout;
  /** The header again at page breaks within the table. */
  readonly repeats: readonly HeaderBlock[];
  /** Rows of text between the table before and this header. */
  readonly above: readonly TextRow[];
  /** The first table of its sheet has titles above it. */
  readonly isFirst: boolean;
  /** One past the last row that holds more than text across the table. */
  readonly end: number;
  /** Texts that stand alone in a row at least twice on the sheet. */
  readonly repeatedTexts: ReadonlySet<string>;
}
