import { EventType } from "../richapi/events";
import type { Session } from "../richapi/session";
import type { Area, Worksheet } from "../workbook/model";
import { sameArea, shortAddress } from "./areas";
import { activateWorksheet } from "./worksheets";

/** Selects areas of a sheet, which comes to the front. */
export function selectAreas(session: Session, sheet: Worksheet, areas: readonly Area[]): void {
  activateWorksheet(session, sheet);
  const before = session.selectionOn(sheet);
  const same = before.length === areas.length && areas.every((area, i) => isSame(area, before[i]));
  if (same) return;
  session.select(sheet, areas);
  session.events.raiseSelectionChanged();
  session.events.raise(EventType.worksheetSelectionChanged, sheet.id, {
    address: areas.map(shortAddress).join(","),
    worksheetId: sheet.id,
  });
}

function isSame(area: Area, other: Area | undefined): boolean {
  return other !== undefined && sameArea(area, other);
}
