import { listWorksheets, OWN_SHEET_TAG, WRITTEN_AS } from "../ownSheets";
import { runExcel } from "../runExcel";

/**
 * The tag of a clean tracker that is being written: no reading takes it for a tracker, and one that was broken off is
 * taken away when another is written.
 */
export const UNFINISHED = "unfinishedCleanTracker";

/**
 * Makes a clean tracker that was written the council's own sheet. It carries no tag as one of ours from then on: a
 * tracker that this add-in would never read could not become next year's. It only carries the name that it was given
 * here, by which it is known under another.
 */
export async function finishCleanTracker(
  context: Excel.RequestContext,
  sheet: string,
): Promise<void> {
  const { customProperties } = context.workbook.worksheets.getItem(sheet);
  customProperties.getItem(OWN_SHEET_TAG).delete();
  await context.sync();
}

/**
 * Takes back a clean tracker that was just written under a name, in whatever state it is; whether that went well. Where
 * Excel refuses it, what it refused before tells what to do, and an unfinished one is read by nobody.
 */
export async function removeCleanTracker(name: string): Promise<boolean> {
  try {
    await runExcel((context) => remove(context, name));
    return true;
  } catch {
    return false;
  }
}

async function remove(context: Excel.RequestContext, name: string): Promise<void> {
  const used: Excel.Range[] = [];
  const properties: Excel.WorksheetCustomProperty[] = [];
  const listed = await listWorksheets(context, {}, (worksheet, index) => {
    used[index] = worksheet.getUsedRangeOrNullObject(true).load("address");
    properties[index] = worksheet.customProperties.getItemOrNullObject(WRITTEN_AS).load("value");
  });
  listed.forEach((each, index) => {
    // A sheet that was added, and not marked any more, is blank.
    const isBlank = used[index]?.isNullObject === true;
    const isMarked = properties[index]?.isNullObject === false;
    if (each.name === name && (isBlank || isMarked)) each.worksheet.delete();
  });
  await context.sync();
}
