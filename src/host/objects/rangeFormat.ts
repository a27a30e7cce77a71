import { autofitColumns, autofitRows } from "../operations/autofit";
import {
  columnWidth,
  rowHeight,
  setColumnWidths,
  setRowHeights,
  standardHeight,
  standardWidth,
} from "../operations/dimensions";
import { refuseProtected } from "../operations/protection";
import { FORMAT, uniform } from "../operations/styleProperties";
import { asNumber } from "../richapi/arguments";
import { excelError } from "../richapi/errors";
import type { Area } from "../workbook/model";
import { excelObject, excelType } from "./excelType";
import type { AreasSelf } from "./selves";
import { styleMembers } from "./styleMembers";

const HIGHEST_ROW = 409.5;
const WIDEST_COLUMN = 1791; // 255 characters

export const rangeFormatType = excelType("RangeFormat", {
  properties: {
    ...styleMembers(FORMAT),
    columnWidth: {
      get: ({ sheet, areas }) =>
        uniform(columnsOf(areas).map((column) => columnWidth(sheet, column))),
      set: ({ sheet, areas }, value) => {
        refuseProtected(sheet);
        const points = asSize(value, WIDEST_COLUMN);
        for (const area of areas) setColumnWidths(sheet, area, points);
      },
    },
    rowHeight: {
      get: (self) => uniform(rowHeights(self)),
      set: ({ sheet, areas }, value) => {
        refuseProtected(sheet);
        const points = asSize(value, HIGHEST_ROW);
        for (const area of areas) setRowHeights(sheet, area, points);
      },
    },
    useStandardHeight: {
      get: (self) => uniform(rowHeights(self).map((each) => each === standardHeight(self.sheet))),
    },
    useStandardWidth: {
      get: ({ sheet, areas }) =>
        uniform(
          columnsOf(areas).map((column) => columnWidth(sheet, column) === standardWidth(sheet)),
        ),
    },
  },
  children: {
    borders: (self) => excelObject("RangeBorderCollection", self),
    fill: (self) => excelObject("RangeFill", self),
    font: (self) => excelObject("RangeFont", self),
    protection: (self) => excelObject("FormatProtection", self),
  },
  methods: {
    autofitColumns: ({ sheet, areas }, _, session) => {
      refuseProtected(sheet);
      for (const area of areas) autofitColumns(session, sheet, area);
    },
    autofitRows: ({ sheet, areas }, _, session) => {
      refuseProtected(sheet);
      for (const area of areas) autofitRows(session, sheet, area);
    },
  },
  notImplemented: ["autoIndent", "readingOrder", "shrinkToFit", "textOrientation", "adjustIndent"],
});

function columnsOf(areas: readonly Area[]): number[] {
  return areas.flatMap(({ column, columnCount }) =>
    Array.from({ length: columnCount }, (_, i) => column + i),
  );
}

/** The heights that an area's rows have; of entire columns only the rows with a height of their own are looked at. */
function rowHeights({ sheet, areas }: AreasSelf): number[] {
  return areas.flatMap(({ row, rowCount }) => {
    const own = [...sheet.rowHeights.keys(), ...sheet.hiddenRows].filter(
      (each) => each >= row && each < row + rowCount,
    );
    const heights = own.map((each) => rowHeight(sheet, each));
    return new Set(own).size < rowCount ? [...heights, standardHeight(sheet)] : heights;
  });
}

function asSize(value: unknown, largest: number): number {
  const points = asNumber(value);
  if (points < 0 || points > largest) throw excelError("InvalidArgument");
  return points;
}
