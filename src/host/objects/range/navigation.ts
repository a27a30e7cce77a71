import {
  bounding,
  intersection,
  lastColumn,
  lastRow,
  wholeColumns,
  wholeRows,
} from "../../operations/areas";
import { surroundingRegion } from "../../operations/region";
import { usedPart } from "../../operations/usedRange";
import { excelError } from "../../richapi/errors";
import type { HostObject } from "../../richapi/hostObject";
import type { Session } from "../../richapi/session";
import type { Arguments } from "../../richapi/arguments";
import type { Area } from "../../workbook/model";
import { areaArgument } from "../areaArguments";
import type { ExcelType } from "../excelType";
import { areaOf, rangeObject, rangeOrNull } from "../rangeOf";
import type { Selves } from "../selves";

type Self = Selves["Range"];

/** A method that gives another range of the sheet. */
function other(find: (area: Area, args: Arguments, self: Self, session: Session) => Area) {
  return (self: Self, args: Arguments, session: Session): HostObject =>
    rangeObject(session, self.sheet, find(areaOf(self, session), args, self, session));
}

function required(area: Area | null): Area {
  if (!area) throw excelError("ItemNotFound");
  return area;
}

/** Rows or columns beside an area; a negative count takes them from inside it. */
function beside(first: number, count: number, size: number, after: boolean): [number, number] {
  if (count === 0) throw excelError("InvalidArgument");
  if (after) return count > 0 ? [first + size, count] : [first + size + count, -count];
  return count > 0 ? [first - count, count] : [first, -count];
}

function rowsBeside(after: boolean) {
  return other((area, args) => {
    const [row, rowCount] = beside(area.row, args.integerOr(0, 1), area.rowCount, after);
    return { ...area, row, rowCount };
  });
}

function columnsBeside(after: boolean) {
  return other((area, args) => {
    const [column, columnCount] = beside(
      area.column,
      args.integerOr(0, 1),
      area.columnCount,
      after,
    );
    return { ...area, column, columnCount };
  });
}

function shared(self: Self, args: Arguments, session: Session): Area | null {
  return intersection(areaOf(self, session), areaArgument(args, 0, self.sheet, session));
}

function used(self: Self, args: Arguments, session: Session): Area | null {
  return usedPart(self.sheet, areaOf(self, session), args.booleanOr(0, false));
}

/** Ranges that are found from a range. Positions count from its upper left cell and may lie outside it. */
export const navigationMethods: ExcelType<"Range">["methods"] = {
  getAbsoluteResizedRange: other((area, args) => ({
    ...area,
    rowCount: args.integer(0),
    columnCount: args.integer(1),
  })),
  getBoundingRect: other((area, args, self, session) =>
    bounding(area, areaArgument(args, 0, self.sheet, session)),
  ),
  getCell: other((area, args) => ({
    row: area.row + args.integer(0),
    column: area.column + args.integer(1),
    rowCount: 1,
    columnCount: 1,
  })),
  getColumn: other((area, args) => ({
    ...area,
    column: area.column + args.integer(0),
    columnCount: 1,
  })),
  getColumnsAfter: columnsBeside(true),
  getColumnsBefore: columnsBeside(false),
  getEntireColumn: other((area) => wholeColumns(area)),
  getEntireRow: other((area) => wholeRows(area)),
  getIntersection: other((_area, args, self, session) => required(shared(self, args, session))),
  getIntersectionOrNullObject: (self, args, session) =>
    rangeOrNull(session, self.sheet, shared(self, args, session)),
  getLastCell: other((area) => ({
    row: lastRow(area),
    column: lastColumn(area),
    rowCount: 1,
    columnCount: 1,
  })),
  getLastColumn: other((area) => ({ ...area, column: lastColumn(area), columnCount: 1 })),
  getLastRow: other((area) => ({ ...area, row: lastRow(area), rowCount: 1 })),
  getOffsetRange: other((area, args) => ({
    ...area,
    row: area.row + args.integer(0),
    column: area.column + args.integer(1),
  })),
  getResizedRange: other((area, args) => ({
    ...area,
    rowCount: area.rowCount + args.integer(0),
    columnCount: area.columnCount + args.integer(1),
  })),
  getRow: other((area, args) => ({ ...area, row: area.row + args.integer(0), rowCount: 1 })),
  getRowsAbove: rowsBeside(false),
  getRowsBelow: rowsBeside(true),
  getSurroundingRegion: other((area, _args, { sheet }) => surroundingRegion(sheet, area)),
  getUsedRange: other((_area, args, self, session) => required(used(self, args, session))),
  getUsedRangeOrNullObject: (self, args, session) =>
    rangeOrNull(session, self.sheet, used(self, args, session)),
};
