import type { WorkbookElsewhere } from "../excel/elsewhere";
import { publishedWriting } from "../excel/report/publishedWriting";
import type { WrittenReport } from "../excel/report/writeReport";
import { writeReportAlone as writeAlone } from "../excel/report/writeReportAlone";
import type { Writing } from "../excel/report/writing";
import { runExcel } from "../excel/runExcel";
import type { Work } from "../excel/work";
import type { Plan } from "../tracker/model";
import { publicText } from "../tracker/summary/people";
import type { BoardReport } from "../tracker/summary/report";

/** A report that was made of one workbook, to be written into another. */
export interface ReportToMove {
  readonly plan: Plan;
  readonly report: BoardReport;
  /** What people wrote on the report in the plan's workbook. */
  readonly writing: Writing;
}

/**
 * Writes a report into a new and empty workbook, the open one or one `elsewhere`: a copy to publish or to print, without the
 * tracker. For publication it holds no comments of people's, and no lead's name in what they ask the board to decide.
 */
export function writeReportAlone(
  { plan, report, writing }: ReportToMove,
  work: Work = {},
  elsewhere?: WorkbookElsewhere,
): Promise<WrittenReport> {
  const text = publicText(plan);
  const carried = report.mode === "publication" ? publishedWriting(writing, text) : writing;
  return runExcel(
    (context) => writeAlone(context, report, carried, work),
    "writing the board report",
    elsewhere,
  );
}
