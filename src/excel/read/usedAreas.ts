import type { CellArea } from "../../tracker/grid";
import { send, type Work } from "../work";

/** More cells than a tracker has: beyond this, a stray value far away is suspected. */
const LARGEST_AREA = 2_000_000;
const SHEET_ROWS = 1_048_576;
const SHEET_COLUMNS = 16_384;

/** Loads where a range stands, for `areaOf`. */
export function loadArea(range: Excel.Range): Excel.Range {
  return range.load("rowIndex,columnIndex,rowCount,columnCount");
}

export function areaOf(range: Excel.Range): CellArea | null {
  if (range.isNullObject) return null;
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
  return { row, column, rowCount, columnCount };
}

/**
 * The part of a sheet's used area that can be read. A value left in a far corner makes the used area reach over
 * millions of blank cells: then the area is what stands before the first empty band of rows, or of columns. null where
 * that is still more than a plan can be: a sheet of data.
 */
export async function boundedArea(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  used: CellArea,
  work: Work,
): Promise<CellArea | null> {
  const byRows = isReadable(used) ? used : await firstBands(context, worksheet, ROW_BANDS, work);
  const byColumns = isReadable(byRows)
    ? byRows
    : await firstBands(context, worksheet, columnBands(byRows), work);
  return isReadable(byColumns) ? byColumns : null;
}

/** Excel gives no values of whole rows or whole columns, however few they are. */
function isReadable({ rowCount, columnCount }: CellArea): boolean {
  const whole = rowCount === SHEET_ROWS || columnCount === SHEET_COLUMNS;
  return !whole && rowCount * columnCount <= LARGEST_AREA;
}

const BAND_ROWS = 16_384;
const ROW_BANDS: readonly CellArea[] = Array.from(
  { length: SHEET_ROWS / BAND_ROWS },
  (_, band) => ({
    row: band * BAND_ROWS,
    column: 0,
    rowCount: BAND_ROWS,
    columnCount: SHEET_COLUMNS,
  }),
);

const BAND_COLUMNS = 64;
function columnBands({ row, rowCount }: CellArea): readonly CellArea[] {
  return Array.from({ length: SHEET_COLUMNS / BAND_COLUMNS }, (_, band) => ({
    row,
    column: band * BAND_COLUMNS,
    rowCount,
    columnCount: BAND_COLUMNS,
  }));
}

/** What is used in the first run of bands that hold anything. */
async function firstBands(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  bands: readonly CellArea[],
  work: Work,
): Promise<CellArea> {
  const ranges = bands.map(({ row, column, rowCount, columnCount }) => {
    const band = worksheet.getRangeByIndexes(row, column, rowCount, columnCount);
    return loadArea(band.getUsedRangeOrNullObject(true));
  });
  await send(context, work);
  const used = ranges.map(areaOf);
  const first = used.findIndex((area) => area !== null);
  const end = used.findIndex((area, at) => at > first && area === null);
  return union(used.slice(first, end === -1 ? undefined : end).filter((area) => area !== null));
}

function union(areas: readonly CellArea[]): CellArea {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  return {
    row,
    column,
    rowCount: Math.max(...areas.map((area) => area.row + area.rowCount)) - row,
    columnCount: Math.max(...areas.map((area) => area.column + area.columnCount)) - column,
  };
}
