import { longDate } from "../../../tracker/summary/words";
import type { BoardReport } from "../../../tracker/summary/report";
import { send, type Work } from "../../work";
import type { OtherSheet } from "./findSheets";

/**
 * Says on the sheets of an earlier report that they are no part of this one, in their title: all else is left as it
 * was. One that is protected stays as it is. Gives the names of all that stand in the workbook.
 */
export async function markLeft(
  context: Excel.RequestContext,
  others: readonly OtherSheet[],
  { asOf }: BoardReport,
  work: Work,
): Promise<readonly string[]> {
  if (others.length === 0) return [];
  for (const { worksheet, sheet, isProtected } of others) {
    if (isProtected) continue;
    worksheet.getRange("A1").values = [
      [`${sheet.name}: of an earlier report, and no part of the one as at ${longDate(asOf)}`],
    ];
  }
  await send(context, work);
  return others.map(({ name }) => name);
}
