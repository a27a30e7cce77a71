/** A cell, by its A1 address on the action's worksheet, and the whole text that it shows. */
export interface CellText {
  readonly cell: string;
  readonly text: string;
}
/** The cells that tell one thing, in their order; a single one where all are blank. */
export type CellTexts = readonly [CellText, ...CellText[]];

/**
 * What an action's fields were read from, as it is written: an inherited value's cells are those where it was typed. A
 * field is absent where nothing on the sheet could tell it: there is no such column, nor a heading. Milestones and
 * ratings have texts of their own.
 */
export interface Sources {
  /** The reference's column; without one, the words that the reference begins. */
  readonly ref?: CellTexts;
  readonly theme?: CellTexts;
  readonly objective?: CellTexts;
  readonly text?: CellTexts;
  readonly leads?: CellTexts;
  readonly start?: CellTexts;
  /** The date that counts first, then the one that it is compared with: a revised date and the original. */
  readonly due?: CellTexts;
  readonly originalDue?: CellTexts;
  readonly stage?: CellTexts;
  readonly evidence?: CellTexts;
}
