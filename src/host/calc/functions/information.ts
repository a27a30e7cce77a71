import { ERRORS, ExcelError, type Operand, type Scalar } from "../values";
import {
  any,
  isReference,
  ofValues,
  type ExcelFunction,
  type FunctionTable,
  type Run,
} from "./function";

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
  ROW: placeOf((run, at) => (isReference(at) ? at.area.row : run.place.row) + 1),
  COLUMN: placeOf((run, at) => (isReference(at) ? at.area.column : run.place.column) + 1),
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

function placeOf(tell: (run: Run, at: Operand | undefined) => number): ExcelFunction {
  return { count: [0, 1], readsPlaceOnly: true, apply: (run, args) => tell(run, args[0]) };
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
