import { excelError } from "../richapi/errors";
import type { HostObject } from "../richapi/hostObject";
import type { RangeSelf, Session } from "../richapi/session";
import type { Area, Worksheet } from "../workbook/model";
import { checkedArea } from "../operations/areas";
import { excelObject } from "./excelType";

/** A range object; InvalidArgument where the area leaves the worksheet. */
export function rangeObject(session: Session, sheet: Worksheet, area: Area): HostObject {
  return excelObject("Range", session.newRange(sheet, checkedArea(area)));
}

export function rangeOrNull(
  session: Session,
  sheet: Worksheet,
  area: Area | null,
): HostObject | null {
  return area && rangeObject(session, sheet, area);
}

/** Where a range is now; InvalidReference once its cells or its sheet were deleted. */
export function areaOf(range: RangeSelf, session: Session): Area {
  if (!range.area || !session.workbook.worksheets.includes(range.sheet)) {
    throw excelError("InvalidReference");
  }
  return range.area;
}
