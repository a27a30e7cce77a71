import type { Writing } from "../excel/report/writing";
import { writeReport, type WrittenReport } from "../excel/report/writeReport";
import { runExcel } from "../excel/runExcel";
import { openKept } from "../excel/history/openKept";
import type { Snapshot } from "../tracker/history/snapshot";
import type { IsoDate } from "../tracker/model";
import type { BoardReport } from "../tracker/summary/report";
import { saveLastReport } from "./lastReport";
import type { Reading } from "./judge";
import { readTracker, type ReadOptions } from "./readTracker";
import { reportOf, type ReportRequest } from "./reportOf";

export interface BoardReportOptions extends ReadOptions {
  readonly report?: ReportRequest;
  /** What people wrote on an earlier report in another workbook; what they wrote in this one stands before it. */
  readonly carried?: Writing;
  /** Reports that another workbook keeps, to be kept in this one too. */
  readonly carriedReports?: readonly Snapshot[];
  /** The day that it is, to be kept as the day of the report; without it no day is kept. */
  readonly today?: IsoDate;
}

export interface BoardReportResult extends Reading {
  readonly report: BoardReport;
  readonly written: WrittenReport;
}

/**
 * Reads, checks, and writes the board's sheets into the open workbook: the working copy. One for publication never stands
 * beside the plan's names; see `makePublicationCopy`.
 */
export async function writeBoardReport(options: BoardReportOptions): Promise<BoardReportResult> {
  const reading = await readTracker(options);
  const { report, written } = await runExcel(async (context) => {
    const kept = await openKept(context, options, options.carriedReports);
    const report = reportOf(reading, { ...options.report, mode: "working" }, kept.history);
    const history = kept.toKeep(report.position);
    const written = await writeReport(context, report, options, {
      carried: options.carried,
      history,
    });
    return { report, written };
  }, "writing the board report");
  const { asOf, today } = options;
  if (today !== undefined) await saveLastReport({ on: today, asOf });
  return { ...reading, report, written };
}
