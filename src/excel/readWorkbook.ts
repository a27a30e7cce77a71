import type { WorkbookSnapshot, WorksheetGrid } from "../tracker/grid";
import { isReturn } from "../tracker/returns/readReturn";
import { listWorksheets, WRITTEN_AS } from "./ownSheets";
import { CellReader } from "./read/cellReader";
import { MergeReader } from "./read/mergeReader";
import { readColours } from "./read/readColours";
import { ReaderGroup, readSlices } from "./read/readSlices";
import { readStruck } from "./read/struckReader";
import { areaOf, boundedArea, loadArea } from "./read/usedAreas";
import type { Work } from "./work";

/** First guesses of what a cell takes in an answer: its own text, and its part in merged areas. */
const CELL_BYTES = 150;
const MERGE_BYTES = 10;

/**
 * The council's worksheets as cells, hidden ones too, without the sheets that this add-in wrote. All sheets share
 * their requests: two, and one for each 4 MB; one more where fonts of signs may rate, and
 * one or two where only conditional formats may, and one where texts are struck out.
 */
export async function readSnapshot(
  context: Excel.RequestContext,
  work: Work = {},
): Promise<WorkbookSnapshot> {
  const used: Excel.Range[] = [];
  const writtenAs: Excel.WorksheetCustomProperty[] = [];
  const workbook = context.workbook.load("name");
  const listed = await listWorksheets(context, work, (worksheet, index) => {
    used[index] = loadArea(worksheet.getUsedRangeOrNullObject(true));
    writtenAs[index] = worksheet.customProperties.getItemOrNullObject(WRITTEN_AS).load("value");
  });
  const filled = listed.flatMap(({ worksheet, name, tag }, index) => {
    const range = used[index];
    const area = range === undefined ? null : areaOf(range);
    const given = givenName(writtenAs[index]);
    return area === null || tag !== null ? [] : [{ worksheet, name, area, given }];
  });
  const bounded: typeof filled = [];
  const tooLarge = new Set<string>();
  for (const sheet of filled) {
    const area = await boundedArea(context, sheet.worksheet, sheet.area, work);
    if (area === null) tooLarge.add(sheet.name);
    else bounded.push({ ...sheet, area });
  }
  const cells = bounded.map(({ worksheet, name, area }) => new CellReader(worksheet, name, area));
  const merges = bounded.map(({ worksheet, area }) => new MergeReader(worksheet, area));
  await readSlices(
    context,
    [new ReaderGroup(merges, MERGE_BYTES), new ReaderGroup(cells, CELL_BYTES)],
    work,
  );
  const grids = new Map(
    bounded.flatMap(({ name, given }, index) => {
      const grid = cells[index]?.grid(merges[index]?.merges ?? []);
      return grid ? [[name, { ...grid, ...given }] as const] : [];
    }),
  );
  const sheets = bounded.flatMap(({ worksheet, name }, index) => {
    const grid = grids.get(name);
    return grid ? [{ worksheet, grid, isStruck: cells[index]?.isStruck === true }] : [];
  });
  for (const grid of await readColours(context, sheets, work)) grids.set(grid.name, grid);
  const withStruck = sheets.filter(({ isStruck }) => isStruck);
  for (const [name, struck] of await readStruck(context, withStruck, work)) {
    const grid = grids.get(name);
    if (grid) grids.set(name, { ...grid, struck });
  }
  // A return that was copied here, or that another program has saved, has lost its tag: its actions are not the plan's.
  const isOwn = ({ name, tag }: (typeof listed)[number]) =>
    tag !== null || isReturn(grids.get(name)?.text ?? []);
  return {
    worksheets: listed
      .filter((sheet) => !isOwn(sheet))
      .map(({ name }) => grids.get(name) ?? emptyGrid(name, tooLarge.has(name))),
    ownSheets: listed.filter(isOwn).map(({ name }) => name),
    ...(workbook.name === "" ? {} : { fileName: workbook.name }),
  };
}

function givenName(
  property: Excel.WorksheetCustomProperty | undefined,
): Pick<WorksheetGrid, "writtenAs"> {
  return property === undefined || property.isNullObject ? {} : { writtenAs: property.value };
}

/** A worksheet without a value, or one that is not read: it has no cells, and is told of all the same. */
function emptyGrid(name: string, isTooLarge: boolean): WorksheetGrid {
  const origin = { row: 0, column: 0 };
  const cells = { values: [], text: [], numberFormats: [], fills: [], merges: [] };
  return { name, origin, ...cells, ...(isTooLarge ? { isTooLarge } : {}) };
}
