import type { CellArea } from "../../tracker/grid";
import { send, type Work } from "../work";
import { areaOf } from "./usedAreas";

/** Excel fails where a range holds more merged areas than this. */
const MOST_MERGED_AREAS = 512;
/** Of one request: where one cell in ten begins a merged area, its answer stays under 5 MB. */
const CELLS_A_REQUEST = 500_000;

interface SheetArea {
  readonly worksheet: Excel.Worksheet;
  readonly area: CellArea;
}

interface Band {
  readonly sheet: number;
  readonly cells: number;
  readonly merged: Excel.RangeAreas;
  readonly ranges: Excel.RangeCollection;
}

/**
 * Each sheet's merged areas, asked for in bands of rows that cannot hold too many. Excel's desktop forgets its undo
 * list at this, so only a person's wish to read comes this far.
 */
export async function readMerges(
  context: Excel.RequestContext,
  sheets: readonly SheetArea[],
  work: Work,
): Promise<readonly (readonly CellArea[])[]> {
  const found = sheets.map(() => new Map<string, CellArea>());
  let asked: Band[] = [];
  const take = async () => {
    if (asked.length > 0) await send(context, work);
    for (const { sheet, merged, ranges } of asked) {
      if (merged.isNullObject) continue;
      for (const area of ranges.items.map(areaOf)) {
        // A merged area that reaches over several bands is told by each.
        if (area !== null) found[sheet]?.set(`${area.row},${area.column}`, area);
      }
    }
    asked = [];
  };
  for (const [sheet, { worksheet, area }] of sheets.entries()) {
    for (const band of bandsOf(area)) {
      asked.push(askFor(worksheet, band, sheet));
      if (asked.reduce((sum, { cells }) => sum + cells, 0) >= CELLS_A_REQUEST) await take();
    }
  }
  await take();
  return found.map((areas) => [...areas.values()]);
}

/** A merged area takes two cells at least. */
function bandsOf({ row, column, rowCount, columnCount }: CellArea): readonly CellArea[] {
  const rows = Math.max(1, Math.floor((2 * MOST_MERGED_AREAS) / columnCount));
  return Array.from({ length: Math.ceil(rowCount / rows) }, (_, at) => ({
    row: row + at * rows,
    column,
    rowCount: Math.min(rows, rowCount - at * rows),
    columnCount,
  }));
}

function askFor(worksheet: Excel.Worksheet, area: CellArea, sheet: number): Band {
  const { row, column, rowCount, columnCount } = area;
  const merged = worksheet
    .getRangeByIndexes(row, column, rowCount, columnCount)
    .getMergedAreasOrNullObject()
    .load("areaCount");
  const ranges = merged.areas.load(
    "items/rowIndex,items/columnIndex,items/rowCount,items/columnCount",
  );
  return { sheet, cells: rowCount * columnCount, merged, ranges };
}
