import type { Area } from "../../workbook/model";
import { ERRORS, ExcelError, Matrix, type Scalar } from "../values";
import { any, isReference, ofValues, type ExcelFunction, type FunctionTable } from "./function";

/** What a value is, and where a cell is. */
export const INFORMATION: FunctionTable = {
  NA: ofValues([], () => ERRORS.na),
  N: ofValues([any], (_run, value) => {
    if (value instanceof ExcelError) throw value;
    return typeof value === "string" ? 0 : Number(value);
  }),
  ISBLANK: test((value) => value === null),
  ISNUMBER: test((value) => typeof value === "number"),
  ISTEXT: test((value) => typeof value === "string"),
  ISNONTEXT: test((value) => typeof value !== "string"),
  ISLOGICAL: test((value) => typeof value === "boolean"),
  ISERROR: test((value) => value instanceof ExcelError),
  ISERR: test((value) => value instanceof ExcelError && value !== ERRORS.na),
  ISNA: test((value) => value === ERRORS.na),
  ROW: placeOf(({ row, rowCount }) => numbersFrom(row, rowCount).map((each) => [each])),
  COLUMN: placeOf(({ column, columnCount }) => [numbersFrom(column, columnCount)]),
  ROWS: extentOf(({ rowCount }) => rowCount),
  COLUMNS: extentOf(({ columnCount }) => columnCount),
  // A clickable cell shows its second argument, and is clickable by its hyperlink, not by its value.
  HYPERLINK: {
    count: [1, 2],
    oneValue: () => true,
    apply: (_run, args) => args[1] ?? args[0] ?? null,
  },
};

function test(holds: (value: Scalar) => boolean): ExcelFunction {
  return ofValues([any], (_run, value) => holds(value));
}

/** One number for a cell, and for a range an array of them. */
function placeOf(tell: (area: Area) => readonly (readonly number[])[]): ExcelFunction {
  return {
    count: [0, 1],
    readsPlaceOnly: true,
    apply(run, [at]) {
      const here = { ...run.place, rowCount: 1, columnCount: 1 };
      const numbers = Matrix.ofRows(tell(isReference(at) ? at.area : here));
      return numbers.cells.length === 1 ? numbers.at(0, 0) : numbers;
    },
  };
}

/** From 1, as Excel counts what stands at `start` from 0. */
function numbersFrom(start: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => start + at + 1);
}

interface Extent {
  readonly rowCount: number;
  readonly columnCount: number;
}

function extentOf(tell: (extent: Extent) => number): ExcelFunction {
  return {
    count: [1, 1],
    readsPlaceOnly: true,
    apply(run, [operand = null]) {
      if (operand instanceof ExcelError) throw operand;
      return tell(isReference(operand) ? operand.area : run.matrix(operand));
    },
  };
}
