import type { CellArea } from "../tracker/grid";
import { areaAddress, parseArea, sharedArea } from "./addresses";
import { excelErrorCode } from "./excelErrorCode";
import { UserError } from "./UserError";
import { send, type Work } from "./work";

/** What stands selected now. */
export interface Selected {
  /** Within the sheet: "G8", "G8:G12", or "G8,G12" where Excel can select cells apart from one another. */
  readonly address: string;
  /** Whether every cell that was asked for is selected, and not the first of them only. */
  readonly all: boolean;
  /** Whether Excel could bring the cells into view; it cannot while another workbook is in front. */
  readonly shown: boolean;
}

/**
 * Brings a worksheet to the front and selects cells of it, given as "G8" or "G8:H9". Throws a UserError where the
 * sheet is hidden or no longer there.
 */
export async function selectCells(
  context: Excel.RequestContext,
  sheet: string,
  addresses: readonly string[],
  work: Work = {},
): Promise<Selected> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load("visibility");
  await send(context, work);
  if (worksheet.isNullObject) throw new UserError(missing(sheet));
  if (worksheet.visibility !== "Visible") throw new UserError(hidden(sheet));
  const { address, all } = selectable([...new Set(addresses)]);
  worksheet.activate();
  if (address.includes(",")) worksheet.getRanges(address).select();
  else worksheet.getRange(address).select();
  return { address, all, shown: await isShown(context, work) };
}

function missing(sheet: string): string {
  return `There is no sheet called “${sheet}” any more, it may have been renamed or deleted: choose Read again.`;
}

function hidden(sheet: string): string {
  return `“${sheet}” is hidden: unhide it (right-click any sheet’s tab, then Unhide), then try again.`;
}

/** `select` and `activate` fail so while another workbook is in front: nothing is wrong with this one. */
const NOT_IN_FRONT = "GeneralException";

async function isShown(context: Excel.RequestContext, work: Work): Promise<boolean> {
  try {
    await send(context, work);
    return true;
  } catch (error) {
    if (excelErrorCode(error) !== NOT_IN_FRONT) throw error;
    return false;
  }
}

/** Excel's limit for an address. */
const LONGEST_ADDRESS = 8_192;

/** All of the cells where Excel can select them, as one rectangle or as areas apart; else the first. */
function selectable(addresses: readonly string[]): Pick<Selected, "address" | "all"> {
  const rectangle = rectangleOf(addresses);
  if (rectangle !== null) return { address: rectangle, all: true };
  const apart = addresses.join(",");
  // RangeAreas.select came with this set.
  const several = Office.context.requirements.isSetSupported("ExcelApi", "1.18");
  return several && apart.length <= LONGEST_ADDRESS
    ? { address: apart, all: true }
    : { address: addresses[0] ?? "A1", all: false };
}

/** The rectangle that the addresses fill without a gap; null where they fill none. */
function rectangleOf(addresses: readonly string[]): string | null {
  if (addresses.length === 1) return addresses[0] ?? null;
  const areas = addresses.map(parseArea).filter((area) => area !== null);
  if (areas.length < addresses.length || areas.length === 0) return null;
  const overlap = areas.some((area, at) =>
    areas.slice(0, at).some((each) => sharedArea(area, each)),
  );
  if (overlap) return null;
  const around = boundsOf(areas);
  const cells = areas.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0);
  return cells === around.rowCount * around.columnCount ? areaAddress(around) : null;
}

function boundsOf(areas: readonly CellArea[]): CellArea {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const rowCount = Math.max(...areas.map((area) => area.row + area.rowCount)) - row;
  const columnCount = Math.max(...areas.map((area) => area.column + area.columnCount)) - column;
  return { row, column, rowCount, columnCount };
}
