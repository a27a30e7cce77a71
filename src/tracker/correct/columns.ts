import type { ColumnCorrection, Corrections } from "../corrections";
import { labelKey } from "../read/corrected/headerFingerprint";

/** With a column's role set. What was said of it, or of this role in the same header, is replaced. */
export function setColumnRole(corrections: Corrections, column: ColumnCorrection): Corrections {
  const isReplaced = (other: ColumnCorrection) =>
    other.sheet === column.sheet &&
    other.header === column.header &&
    (isSameLabel(other, column) || (isOneColumn(column) && other.role === column.role));
  const others = corrections.columns.filter((other) => !isReplaced(other));
  return { ...corrections, columns: [...others, column] };
}

function isSameLabel(a: ColumnCorrection, b: ColumnCorrection): boolean {
  return labelKey(a.column) === labelKey(b.column) && (a.which ?? 1) === (b.which ?? 1);
}

/** A table has one column of a role, but as many as it needs of these. */
function isOneColumn({ role }: ColumnCorrection): boolean {
  return role !== "none" && role !== "milestone" && role !== "quarter";
}
