import { send, type Work } from "./work";

/** The worksheet custom property that marks a sheet as written by this add-in; its value says which one. */
export const OWN_SHEET_TAG = "SendPlanTracker.sheet";

/** The worksheet custom property with the name that this add-in gave a sheet, which is the council's from then on. */
export const WRITTEN_AS = "SendPlanTracker.writtenAs";

export interface ListedWorksheet {
  readonly worksheet: Excel.Worksheet;
  readonly name: string;
  /** What this add-in's tag says; null for a sheet of the council's. */
  readonly tag: string | null;
}

/**
 * Every worksheet with its tag, hidden ones too: two requests. `alongside` queues more loads for the second.
 */
export async function listWorksheets(
  context: Excel.RequestContext,
  work: Work = {},
  alongside: (worksheet: Excel.Worksheet, index: number) => void = () => undefined,
): Promise<readonly ListedWorksheet[]> {
  const worksheets = context.workbook.worksheets.load("items/name");
  await send(context, work);
  const tags = worksheets.items.map((worksheet, index) => {
    alongside(worksheet, index);
    return worksheet.customProperties.getItemOrNullObject(OWN_SHEET_TAG).load("value");
  });
  await send(context, work);
  return worksheets.items.map((worksheet, index) => {
    const tag = tags[index];
    return {
      worksheet,
      name: worksheet.name,
      tag: tag === undefined || tag.isNullObject ? null : tag.value,
    };
  });
}
