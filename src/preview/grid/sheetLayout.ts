import {
  columnWidth,
  usedArea,
  type Position,
  type Workbook,
  type Worksheet,
} from "../../host/embedded";
import { axisOf, type Axis } from "./axis";
import { shownRowHeight } from "./rowHeights";

/** Where everything of a sheet is drawn, in pixels from the upper left corner of A1. */
export interface SheetLayout {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozen: { readonly rows: number; readonly columns: number };
}

export const PIXELS_PER_POINT = 4 / 3;
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 12;
const LEAST_ROWS = 80;
const LEAST_COLUMNS = 26;

/** The sheet as far as it is used, and some room beyond; `reach` is shown in any case. */
export function sheetLayout(workbook: Workbook, sheet: Worksheet, reach: Position): SheetLayout {
  const last = lastUsed(sheet);
  const rows = Math.max(last.row + SPARE_ROWS, reach.row + SPARE_ROWS, LEAST_ROWS);
  const columns = Math.max(
    last.column + SPARE_COLUMNS,
    reach.column + SPARE_COLUMNS,
    LEAST_COLUMNS,
  );
  return {
    rows: axisOf(rows, (row) => shownRowHeight(workbook, sheet, row) * PIXELS_PER_POINT),
    columns: axisOf(columns, (column) => columnWidth(sheet, column) * PIXELS_PER_POINT),
    frozen: sheet.frozen ?? { rows: 0, columns: 0 },
  };
}

/** The lower right corner of what a sheet holds. */
export function lastUsed(sheet: Worksheet): Position {
  const used = usedArea(sheet);
  const areas = used ? [used, ...sheet.merges] : sheet.merges;
  return {
    row: Math.max(0, ...areas.map(({ row, rowCount }) => row + rowCount - 1)),
    column: Math.max(0, ...areas.map(({ column, columnCount }) => column + columnCount - 1)),
  };
}
