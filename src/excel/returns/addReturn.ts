import type { LeadReturn } from "../../tracker/returns/leadReturn";
import { listWorksheets, OWN_SHEET_TAG } from "../ownSheets";
import { send, uncancellable, type Work } from "../work";
import { RETURN_TAG, returnSheetName } from "./returnSheet";
import { queueReturn } from "./writeReturn";

/** Adds a return to the workbook as a sheet of its own, which no reading of the plan takes for a tracker. Gives its name. */
export async function addReturn(
  context: Excel.RequestContext,
  made: LeadReturn,
  work: Work,
): Promise<string> {
  const listed = await listWorksheets(context, work);
  const name = returnSheetName(
    made.lead,
    listed.map((each) => each.name),
  );
  const worksheet = context.workbook.worksheets.add(name);
  worksheet.customProperties.add(OWN_SHEET_TAG, RETURN_TAG);
  queueReturn(worksheet, made);
  await send(context, uncancellable(work));
  return name;
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
