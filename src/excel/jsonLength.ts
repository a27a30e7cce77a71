/** Quotation marks and a comma. */
const AROUND_TEXT = 3;
/** A number, a truth, or nothing, with its comma: near enough. */
const OTHER = 8;
const SPACE = 32;
const QUOTE = 34;
const BACKSLASH = 92;
const LAST_ASCII = 127;

/** About how many bytes rows are as JSON, without writing them out. */
export function jsonLength(rows: readonly (readonly unknown[])[]): number {
  let sum = 0;
  for (const row of rows) {
    for (const cell of row) sum += typeof cell === "string" ? textLength(cell) : OTHER;
  }
  return sum;
}

const SAMPLED = 4;

/** As `jsonLength`, by every fourth row: less near, for where a guess is enough. */
export function jsonLengthBySample(rows: readonly (readonly unknown[])[]): number {
  const some = rows.filter((_, row) => row % SAMPLED === 0);
  return (jsonLength(some) * rows.length) / Math.max(1, some.length);
}

function textLength(text: string): number {
  let length = text.length + AROUND_TEXT;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // UTF-8 takes up to two bytes more for it.
    if (code > LAST_ASCII) length += 2;
    // Written as two characters: line ends, quotation marks.
    else if (code < SPACE || code === QUOTE || code === BACKSLASH) length++;
  }
  return length;
}
