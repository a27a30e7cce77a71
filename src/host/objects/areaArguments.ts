import { excelError } from "../richapi/errors";
import type { Arguments } from "../richapi/arguments";
import type { RangeSelf, Session } from "../richapi/session";
import { areaOfAddress } from "../operations/addresses";
import type { Area, Worksheet } from "../workbook/model";
import { areaOf } from "./rangeOf";
import type { AreasSelf } from "./selves";

interface Place {
  readonly sheet: Worksheet;
  readonly area: Area;
}

/** An argument that is a range, or an address on `sheet`. */
export function placeArgument(
  args: Arguments,
  index: number,
  sheet: Worksheet,
  session: Session,
): Place {
  if (typeof args.raw(index) === "string") {
    return { sheet, area: areaOfAddress(session.workbook, sheet, args.text(index)) };
  }
  return rangeArgument(args, index, session);
}

/** The same, which has to lie on `sheet`. */
export function areaArgument(
  args: Arguments,
  index: number,
  sheet: Worksheet,
  session: Session,
): Area {
  const place = placeArgument(args, index, sheet, session);
  if (place.sheet !== sheet) throw excelError("InvalidArgument");
  return place.area;
}

/** An argument that has to be a range object. */
export function rangeArgument(args: Arguments, index: number, session: Session): Place {
  const object = args.object(index);
  if (object.type !== "Range") throw excelError("InvalidArgument");
  const range = object.self as RangeSelf;
  return { sheet: range.sheet, area: areaOf(range, session) };
}

/** A range, several areas of one sheet, or addresses with commas between them. */
export function areasArgument(
  args: Arguments,
  index: number,
  sheet: Worksheet,
  session: Session,
): readonly Area[] {
  const value = args.raw(index);
  if (typeof value === "string") {
    return value.split(",").map((each) => areaOfAddress(session.workbook, sheet, each.trim()));
  }
  const object = args.object(index);
  if (object.type !== "RangeAreas") return [areaArgument(args, index, sheet, session)];
  const areas = object.self as AreasSelf;
  if (areas.sheet !== sheet) throw excelError("InvalidArgument");
  return areas.areas;
}
