/** Quotation marks and a comma. */
const AROUND_TEXT = 3;
/** A number, a truth, or nothing, with its comma: near enough. */
const OTHER = 8;

/** About how long rows are as JSON, without writing them out: what is escaped is not counted. */
export function jsonLength(rows: readonly (readonly unknown[])[]): number {
  let sum = 0;
  for (const row of rows) {
    for (const cell of row) sum += typeof cell === "string" ? cell.length + AROUND_TEXT : OTHER;
  }
  return sum;
}
