import { markChanged } from "../calc";
import { EventType } from "../richapi/events";
import type { Session } from "../richapi/session";
import type { Area, Table, Worksheet } from "../workbook/model";
import { intersection, shortAddress } from "./areas";

/** Excel.DataChangeType, as far as the host raises it. */
export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

export interface ChangeDetails {
  /** For one cell: what it held and holds. */
  readonly valueBefore?: unknown;
  readonly valueAfter?: unknown;
  readonly valueTypeBefore?: string;
  readonly valueTypeAfter?: string;
  /** Excel.InsertDeleteCellsShiftDirection. */
  readonly shiftDirection?: string;
}

/** Says that cells of an area changed: to whatever calculates, and to whoever listens. */
export function cellsChanged(
  session: Session,
  sheet: Worksheet,
  area: Area,
  changeType: ChangeType = "RangeEdited",
  details: ChangeDetails = {},
): void {
  markChanged(session.workbook, sheet.id, area);
  raiseChanged(session, sheet, area, changeType, details);
}

function raiseChanged(
  session: Session,
  sheet: Worksheet,
  area: Area,
  changeType: ChangeType,
  details: ChangeDetails,
): void {
  const told = {
    changeType,
    source: "Local",
    worksheetId: sheet.id,
    shiftDirection: "None",
    triggerSource: session.triggerSource,
    ...details,
  };
  const address = shortAddress(area);
  session.events.raise(EventType.worksheetChanged, sheet.id, {
    ...told,
    address,
    referenceId: eventReference(sheet, area),
  });
  for (const table of sheet.tables) raiseTableChanged(session, sheet, table, area, told);
}

function raiseTableChanged(
  session: Session,
  sheet: Worksheet,
  table: Table,
  area: Area,
  told: object,
): void {
  const within = intersection(table.area, area);
  if (!within) return;
  session.events.raise(EventType.tableChanged, String(table.id), {
    ...told,
    tableId: String(table.id),
    address: shortAddress(within),
    referenceId: eventReference(sheet, within),
  });
}

/** What `event.getRange` sends back. */
function eventReference(sheet: Worksheet, area: Area): string {
  return `${sheet.id}!${shortAddress(area)}`;
}
