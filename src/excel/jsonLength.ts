/** Quotation marks and a comma. */
const AROUND_TEXT = 3;
/** A number, a truth, or nothing, with its comma: near enough. */
const OTHER = 8;
/** What stands in JSON as two characters, and what UTF-8 may take two bytes more for. */
const ESCAPED = /["\\\n\r\t]/g;
const BEYOND_ASCII = /[^\0-\x7f]/g;

/** About how many bytes rows are as JSON, without writing them out. */
export function jsonLength(rows: readonly (readonly unknown[])[]): number {
  let sum = 0;
  for (const row of rows) {
    for (const cell of row) sum += typeof cell === "string" ? textLength(cell) : OTHER;
  }
  return sum;
}

function textLength(text: string): number {
  const escaped = text.match(ESCAPED)?.length ?? 0;
  const beyond = text.match(BEYOND_ASCII)?.length ?? 0;
  return text.length + escaped + 2 * beyond + AROUND_TEXT;
}
