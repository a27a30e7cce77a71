import { mapped, type Steps } from "../steps";
import type { LeftOutRow, LogicalRow } from "./logicalRow";
import type { SheetHeaders } from "./readHeaders";
import { newSheetState, readRows } from "./readRows";
import type { SheetView } from "./sheetView";
import { splitTables } from "./splitTables";
import type { Table } from "./table";

export interface ReadTable {
  readonly table: Table;
  readonly rows: readonly LogicalRow[];
  readonly leftOut: readonly LeftOutRow[];
}

export interface SheetReading {
  readonly view: SheetView;
  readonly tables: readonly ReadTable[];
  /** Why it has no tracker table, where its headers say so. */
  readonly reason: string | null;
  /** A person has left it out. */
  readonly isOut: boolean;
}

/** The rows of every sheet's tables, and the tables numbered through the plan; one without actions is none. */
export function* readSheets(sheets: readonly SheetHeaders[]): Steps<SheetReading[]> {
  let count = 0;
  return yield* mapped(sheets, ({ view, headers, reason, isOut }) => {
    // Headings reach from one table of a sheet to the next.
    const state = newSheetState();
    const split = splitTables(view, headers);
    const tables: ReadTable[] = [];
    for (const table of split) {
      const read = { table, ...readRows(table, count, state) };
      if (read.rows.length === 0) continue;
      tables.push(read);
      count++;
    }
    const empty = split.length > 0 ? "Its header has no actions under it." : null;
    return { view, tables, reason: empty ?? reason, isOut };
  });
}
