import { frameOf } from "../../operations/dimensions";
import {
  fullAddress,
  hasWholeColumns,
  hasWholeRows,
  lastColumn,
  lastRow,
} from "../../operations/areas";
import { uniform } from "../../operations/styleProperties";
import { setColumnsHidden, setRowsHidden } from "../../operations/dimensions";
import { refuseProtected } from "../../operations/protection";
import { asBoolean } from "../../richapi/arguments";
import type { Session } from "../../richapi/session";
import type { ExcelType } from "../excelType";
import { areaOf } from "../rangeOf";
import type { Selves } from "../selves";

type Self = Selves["Range"];
const MOST_CELLS = 2 ** 31 - 1;

function address(range: Self, session: Session): string {
  return fullAddress(range.sheet, areaOf(range, session));
}

function frame(range: Self, session: Session) {
  return frameOf(range.sheet, areaOf(range, session));
}

/** True or false where all of them are, null where they differ. */
function allOf(hidden: ReadonlySet<number>, first: number, last: number): boolean | null {
  let count = 0;
  for (const index of hidden) if (index >= first && index <= last) count++;
  return count === 0 ? false : count === last - first + 1 ? true : null;
}

function rowHidden(range: Self, session: Session): boolean | null {
  const area = areaOf(range, session);
  return allOf(range.sheet.hiddenRows, area.row, lastRow(area));
}

function columnHidden(range: Self, session: Session): boolean | null {
  const area = areaOf(range, session);
  return allOf(range.sheet.hiddenColumns, area.column, lastColumn(area));
}

/** Where a range is, and how large. */
export const placeProperties: ExcelType<"Range">["properties"] = {
  address: { get: address },
  addressLocal: { get: address },
  cellCount: {
    get: (range, session) => {
      const { rowCount, columnCount } = areaOf(range, session);
      const count = rowCount * columnCount;
      return count > MOST_CELLS ? -1 : count;
    },
  },
  columnCount: { get: (range, session) => areaOf(range, session).columnCount },
  columnIndex: { get: (range, session) => areaOf(range, session).column },
  rowCount: { get: (range, session) => areaOf(range, session).rowCount },
  rowIndex: { get: (range, session) => areaOf(range, session).row },
  isEntireColumn: { get: (range, session) => hasWholeColumns(areaOf(range, session)) },
  isEntireRow: { get: (range, session) => hasWholeRows(areaOf(range, session)) },
  left: { get: (range, session) => frame(range, session).left },
  top: { get: (range, session) => frame(range, session).top },
  width: { get: (range, session) => frame(range, session).width },
  height: { get: (range, session) => frame(range, session).height },
  columnHidden: {
    get: columnHidden,
    set: (range, value, session) => {
      refuseProtected(range.sheet);
      setColumnsHidden(range.sheet, areaOf(range, session), asBoolean(value));
    },
  },
  rowHidden: {
    get: rowHidden,
    set: (range, value, session) => {
      refuseProtected(range.sheet);
      setRowsHidden(range.sheet, areaOf(range, session), asBoolean(value));
    },
  },
  hidden: {
    get: (range, session) => {
      const [rows, columns] = [rowHidden(range, session), columnHidden(range, session)];
      return rows === true || columns === true ? true : uniform([rows, columns]);
    },
  },
};
