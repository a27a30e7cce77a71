import type { CellChange, CellState } from "../../tracker/update/update";

/** Queues what differs of one cell. */
export function queueState(
  range: Excel.Range,
  { before, after }: Pick<CellChange, "before" | "after">,
): void {
  if (after.value !== before.value) queueValue(range, before, after);
  else if (after.numberFormat !== before.numberFormat) queueFormat(range, after.numberFormat);
  if (after.fill === before.fill) return;
  if (after.fill === "") range.format.fill.clear();
  else range.format.fill.color = after.fill;
}

/** Number formats first, so that what follows is read as it is meant. */
function queueValue(range: Excel.Range, before: CellState, { value, numberFormat }: CellState) {
  const passing = typeof value === "string" && looksLikeValue(value) ? TEXT : numberFormat;
  if (passing !== before.numberFormat) queueFormat(range, passing);
  range.values = [[typeof value === "string" && looksLikeFormula(value) ? `'${value}` : value]];
  if (passing !== numberFormat) queueFormat(range, numberFormat);
}

function queueFormat(range: Excel.Range, format: string): void {
  range.numberFormat = [[format]];
}

const TEXT = "@";

/** Excel takes the apostrophe away, and the text is never a formula, also when somebody enters the cell again. */
const looksLikeFormula = (text: string): boolean => /^[=+\-@']/.test(text);

/**
 * What Excel may take for a number, a day, a time, a truth value or an error: any short text with a digit, "Fri 28 Feb" too.
 * It is written while the cell is of text format: it then stays the text that it is, without an apostrophe that was not
 * there before.
 */
function looksLikeValue(text: string): boolean {
  if (text.length > LONGEST_VALUE || looksLikeFormula(text)) return false;
  return /\d|^\s*(?:true|false|#[a-z/0-9!?]+)\s*$/i.test(text);
}

const LONGEST_VALUE = 40;
