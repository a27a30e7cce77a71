import type { WorkbookSnapshot } from "../tracker/grid";
import { listWorksheets } from "./ownSheets";
import { CellReader } from "./read/cellReader";
import { readMerges } from "./read/readMerges";
import { readSlices } from "./read/readSlices";
import { areaOf, boundedArea, loadArea } from "./read/usedAreas";
import type { Work } from "./work";

/**
 * The council's worksheets as cells, hidden ones too, without the sheets that this add-in wrote. All sheets share
 * their requests: three, and one for each 4 MB beyond the first.
 */
export async function readSnapshot(
  context: Excel.RequestContext,
  work: Work = {},
): Promise<WorkbookSnapshot> {
  const used: Excel.Range[] = [];
  const listed = await listWorksheets(context, (worksheet, index) => {
    used[index] = loadArea(worksheet.getUsedRangeOrNullObject(true));
  });
  const filled = listed.flatMap(({ worksheet, name, tag }, index) => {
    const range = used[index];
    const area = range === undefined ? null : areaOf(range);
    return area === null || tag !== null ? [] : [{ worksheet, name, area }];
  });
  const bounded: typeof filled = [];
  for (const sheet of filled) {
    const area = await boundedArea(context, sheet.worksheet, sheet.area);
    bounded.push({ ...sheet, area });
  }
  const merges = await readMerges(context, bounded, work);
  const readers = bounded.map(({ worksheet, name, area }) => new CellReader(worksheet, name, area));
  await readSlices(context, readers, work);
  return {
    worksheets: readers.map((reader, index) => reader.grid(merges[index] ?? [])),
    ownSheets: listed.filter(({ tag }) => tag !== null).map(({ name }) => name),
  };
}
