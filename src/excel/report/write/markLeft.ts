import { longDate } from "../../../tracker/summary/words";
import type { BoardReport } from "../../../tracker/summary/report";
import { listWorksheets } from "../../ownSheets";
import { send, type Work } from "../../work";
import type { ReportSheet } from "../reportSheet";

/**
 * Says on the sheets of an earlier report that they are no part of this one, in their title: all else is left as it
 * was. One that is protected stays as it is. Gives the names of all that stand in the workbook.
 */
export async function markLeft(
  context: Excel.RequestContext,
  sheets: readonly ReportSheet[],
  { asOf }: BoardReport,
  work: Work,
): Promise<readonly string[]> {
  if (sheets.length === 0) return [];
  const protections: Excel.WorksheetProtection[] = [];
  const listed = await listWorksheets(context, work, (worksheet, index) => {
    protections[index] = worksheet.protection.load("protected");
  });
  const left = listed.flatMap(({ worksheet, name, tag }, index) => {
    const sheet = sheets.find(({ id }) => id === tag);
    return sheet === undefined ? [] : [{ worksheet, name, sheet, index }];
  });
  for (const { worksheet, sheet, index } of left) {
    if (protections[index]?.protected === true) continue;
    worksheet.getRange("A1").values = [
      [`${sheet.name}: of an earlier report, and no part of the one as at ${longDate(asOf)}`],
    ];
  }
  await send(context, work);
  return left.map(({ name }) => name);
}
