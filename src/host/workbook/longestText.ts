/** The most characters that a cell of Excel holds. */
export const LONGEST_TEXT = 32_767;

/** A cell's text as Excel takes it from a file that another program wrote; in the file it stays as it is. */
export function withinCell(text: string): string {
  return text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
}
