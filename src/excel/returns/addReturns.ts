import type { LeadReturn } from "../../tracker/returns/leadReturn";
import { listWorksheets, OWN_SHEET_TAG } from "../ownSheets";
import { send, uncancellable, type Work } from "../work";
import { RETURN_TAG, returnSheetName } from "./returnSheet";
import { queueReturn } from "./writeReturn";

/** The tag of a return that is being written: one that was broken off is taken away when returns are made again. */
const UNFINISHED = "unfinishedReturn";

/**
 * Adds returns to the workbook, each as a sheet of its own behind the others, which no reading of the plan takes for a
 * tracker. Gives their names.
 */
export async function addReturns(
  context: Excel.RequestContext,
  all: readonly LeadReturn[],
  work: Work,
): Promise<readonly string[]> {
  const listed = await listWorksheets(context, work);
  for (const { worksheet, tag } of listed) if (tag === UNFINISHED) worksheet.delete();
  const taken = listed.map(({ name }) => name);
  const going = uncancellable(work);
  const names: string[] = [];
  // A request for each: all together may be more than Excel takes at once.
  for (const [at, made] of all.entries()) {
    going.onProgress?.({ step: "Making the returns", share: at / all.length });
    const name = returnSheetName(made.lead, [...taken, ...names]);
    const worksheet = context.workbook.worksheets.add(name);
    worksheet.customProperties.add(OWN_SHEET_TAG, UNFINISHED);
    queueReturn(worksheet, made);
    worksheet.customProperties.add(OWN_SHEET_TAG, RETURN_TAG);
    await send(context, going);
    names.push(name);
  }
  return names;
}

/** Makes an empty workbook's first sheet the return: a file to be sent. */
export async function fillReturn(
  context: Excel.RequestContext,
  made: LeadReturn,
  work: Work,
): Promise<void> {
  const worksheet = context.workbook.worksheets.getFirst();
  worksheet.name = returnSheetName(made.lead, []);
  worksheet.customProperties.add(OWN_SHEET_TAG, RETURN_TAG);
  queueReturn(worksheet, made);
  await send(context, work);
}
