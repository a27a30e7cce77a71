import { excelError } from "../richapi/errors";
import type { Session } from "../richapi/session";
import { styleAt } from "../workbook/cells";
import type { Area, Worksheet } from "../workbook/model";
import { isUnbounded } from "./areas";

/** On a protected sheet only cells that are not locked can be written to. */
export function refuseLockedCells(session: Session, sheet: Worksheet, area: Area): void {
  if (!sheet.protection.protected) return;
  const { workbook } = session;
  if (isUnbounded(area)) throw excelError("AccessDenied");
  const someLocked = workbook.styles.some(({ locked }) => locked);
  if (!someLocked) return;
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      if (styleAt(workbook, sheet, row, column).locked) throw excelError("AccessDenied");
    }
  }
}

/** On a protected sheet nothing but unlocked cells' contents can change, unless it was protected with that allowed. */
export function refuseProtected(sheet: Worksheet): void {
  if (sheet.protection.protected) throw excelError("AccessDenied");
}
