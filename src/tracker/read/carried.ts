import type { ColumnRole } from "../model";
import { labelWords } from "./headerLabel";
import { joinedText } from "./rowCells";
import type { LogicalRow } from "./logicalRow";
import type { Table } from "./table";

/** Roles that no field of an action holds. */
const CARRIED_ROLES: readonly ColumnRole[] = ["group", "stage", "direction", "update", "impact"];

/** Texts of the columns that no field reads, by their header, in the order of the columns. */
export function readCarried(row: LogicalRow): Record<string, string> {
  const carried: Record<string, string> = {};
  for (const { column, label } of carriedColumns(row.table)) {
    const text = joinedText(row, column);
    if (text !== "") carried[label] = text;
  }
  return carried;
}

function carriedColumns({ header, layout }: Table): { column: number; label: string }[] {
  const withRole = CARRIED_ROLES.flatMap((role) => {
    const column = layout.columns[role];
    const parts =
      column === undefined ? [] : (header.labels[column - header.firstColumn]?.parts ?? []);
    return column === undefined ? [] : [{ column, label: parts.map(labelWords).join(" ") }];
  });
  const all = [...withRole, ...layout.carried].sort((a, b) => a.column - b.column);
  const seen = new Map<string, number>();
  return all.map(({ column, label }) => {
    const times = (seen.get(label) ?? 0) + 1;
    seen.set(label, times);
    return { column, label: times === 1 ? label : `${label} (${times})` };
  });
}
