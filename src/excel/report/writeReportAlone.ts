import type { BoardReport } from "../../tracker/summary/report";
import { listWorksheets } from "../ownSheets";
import { send, type Work } from "../work";
import { writeReport, type WrittenReport } from "./writeReport";
import type { Writing } from "./writing";

/**
 * Writes the board's sheets into the open workbook, which is a new and empty one, and leaves nothing else in it: what a
 * copy does not hold cannot be found in it. Gives the document the report's title.
 */
export async function writeReportAlone(
  context: Excel.RequestContext,
  report: BoardReport,
  carried: Writing,
  work: Work = {},
): Promise<WrittenReport> {
  const blank = await listWorksheets(context, work);
  const written = await writeReport(context, report, work, { carried, held: null });
  for (const { worksheet } of blank) worksheet.delete();
  context.workbook.properties.title = report.title;
  await send(context, {});
  return written;
}
