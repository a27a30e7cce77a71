import type { IsoDate } from "../../../tracker/model";
import { OWN_SHEET_TAG } from "../../ownSheets";
import { send, type Work } from "../../work";
import { TABLE_IDS, type TableId } from "../sheetPlan";
import type { EarlierState } from "./readEarlier";
import type { FoundSheet } from "./findSheets";

export interface Prepared {
  readonly worksheets: readonly Excel.Worksheet[];
  readonly tableNames: Readonly<Record<TableId, string>>;
  readonly serial: (date: IsoDate) => number;
}

/** Adds and tags the sheets that are missing, and asks the workbook what the writing must know. */
export async function prepareSheets(
  context: Excel.RequestContext,
  found: readonly FoundSheet[],
  earlier: readonly EarlierState[],
  work: Work,
): Promise<Prepared> {
  const worksheets = found.map((each) => each.worksheet ?? addSheet(context, each.sheet));
  const tables = context.workbook.tables.load("items/name");
  const names = context.workbook.names.load("items/name");
  const epoch = worksheets.slice(0, 1).map(askForEpoch);
  await send(context, work);
  const own = earlier.flatMap((state) => state.tables);
  const taken = [...tables.items, ...names.items].map(({ name }) => name);
  return {
    worksheets,
    tableNames: chooseNames(own, taken),
    serial: (date) => daysSince1904(date) + Number(epoch[0]?.values[0]?.[0]),
  };
}

function addSheet(
  context: Excel.RequestContext,
  { id, name }: FoundSheet["sheet"],
): Excel.Worksheet {
  const worksheet = context.workbook.worksheets.add(name);
  worksheet.customProperties.add(OWN_SHEET_TAG, id);
  return worksheet;
}

/**
 * 1 January 1904 as this workbook's number: 0 in the 1904 date system, 1462 in the other. Excel's API does not say
 * which one is in use, so a cell that is about to be written again calculates it.
 */
function askForEpoch(worksheet: Excel.Worksheet): Excel.Range {
  const cell = worksheet.getRange("A1");
  cell.numberFormat = [["General"]];
  cell.formulas = [["=DATE(1904,1,1)"]];
  return cell.load("values");
}

function daysSince1904(date: IsoDate): number {
  return (Date.parse(date) - Date.UTC(1904, 0, 1)) / 86_400_000;
}

/** A table that an earlier report made keeps its name; a new one takes the first that nothing else has. */
function chooseNames(
  own: readonly string[],
  taken: readonly string[],
): Readonly<Record<TableId, string>> {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const nameFor = (id: TableId): string => {
    const earlier = own.find((name) => name.replace(/_\d+$/, "") === id);
    if (earlier !== undefined) return earlier;
    let name: string = id;
    for (let n = 2; used.has(name.toLowerCase()); n++) name = `${id}_${n}`;
    return name;
  };
  return Object.fromEntries(TABLE_IDS.map((id) => [id, nameFor(id)])) as Record<TableId, string>;
}
