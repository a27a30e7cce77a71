import type { ColumnRole } from "../model";
import type { HeaderLabel } from "./header";
import { labelWords } from "./headerLabel";

export interface CarriedColumn {
  readonly column: number;
  /** The header's words; numbered where several columns have the same. */
  readonly label: string;
}

/** Roles that fields of an action hold. */
const HELD: readonly ColumnRole[] = [
  ...(["theme", "ref", "objective", "action", "lead", "start", "due", "originalDue"] as const),
  ...(["revisedDue", "rag", "evidence"] as const),
];

/** The labelled columns that no field of an action holds, less those of `periods`; in their order. */
export function carriedColumns(
  labels: readonly HeaderLabel[],
  columns: Partial<Record<ColumnRole, number>>,
  periods: ReadonlySet<number>,
): CarriedColumn[] {
  const held = new Set(HELD.map((role) => columns[role]));
  const seen = new Map<string, number>();
  return labels
    .filter(
      ({ column, parts, own }) =>
        own && parts.length > 0 && !held.has(column) && !periods.has(column),
    )
    .map(({ column, parts }) => {
      const label = parts.map(labelWords).join(" ");
      const times = (seen.get(label) ?? 0) + 1;
      seen.set(label, times);
      return { column, label: times === 1 ? label : `${label} (${times})` };
    });
}
