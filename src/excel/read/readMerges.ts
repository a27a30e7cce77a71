import type { CellArea } from "../../tracker/grid";
import { send, type Work } from "../work";
import { areaOf } from "./usedAreas";

interface SheetArea {
  readonly worksheet: Excel.Worksheet;
  readonly area: CellArea;
}

/** Each sheet's merged areas, in one request. Excel's desktop forgets its undo list here, so only a person's wish to read comes this far. */
export async function readMerges(
  context: Excel.RequestContext,
  sheets: readonly SheetArea[],
  work: Work,
): Promise<readonly (readonly CellArea[])[]> {
  const merged = sheets.map(({ worksheet, area: { row, column, rowCount, columnCount } }) =>
    worksheet
      .getRangeByIndexes(row, column, rowCount, columnCount)
      .getMergedAreasOrNullObject()
      .load("areaCount"),
  );
  const areas = merged.map(({ areas: ranges }) =>
    ranges.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount"),
  );
  await send(context, work);
  return merged.map(({ isNullObject }, index) =>
    isNullObject ? [] : (areas[index]?.items ?? []).map(areaOf).filter((area) => area !== null),
  );
}
