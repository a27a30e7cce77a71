import type { Writing } from "../excel/report/writing";
import { writeReport, type WrittenReport } from "../excel/report/writeReport";
import { runExcel } from "../excel/runExcel";
import { openKept } from "../excel/history/openKept";
import { UserError } from "../excel/UserError";
import { NO_HISTORY, type History, type Snapshot } from "../tracker/history/snapshot";
import type { IsoDate } from "../tracker/model";
import type { ReportOptions } from "../tracker/summary/options";
import { summarise } from "../tracker/summary/summarise";
import type { BoardReport } from "../tracker/summary/report";
import { longDate } from "../tracker/summary/words";
import { checkReport, type CheckedPoint } from "./checkReport";
import { saveLastReport } from "./lastReport";
import { reportOptions } from "./reportOptions";
import { readTracker, type Reading, type ReadOptions } from "./readTracker";

/** What a person asks of a report; what is left out is as the workbook keeps it, or as its plan says. */
export type ReportRequest = Partial<ReportOptions>;

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
  /** What the checklist for publication says of the sheets; absent for a working copy. */
  readonly checked?: readonly CheckedPoint[];
}

/**
 * The report that would be written of a plan that was read, beside what is kept of earlier ones. Throws a `UserError`
 * where the one that is asked for cannot be compared with.
 */
export function reportOf(
  reading: Reading,
  request?: ReportRequest,
  history: History = NO_HISTORY,
): BoardReport {
  const asked = reportOptions(reading, reading.preferences, request);
  const report = summarise(reading.plan, reading.flags, asked, reading, history);
  if (asked.since !== null && report.since?.asOf !== asked.since) {
    throw new UserError(
      `This report cannot be compared with one as at ${longDate(asked.since)}: choose a kept report of an earlier period.`,
    );
  }
  return report;
}

/** Reads, checks, and writes the board's sheets into the open workbook. */
export async function writeBoardReport(options: BoardReportOptions): Promise<BoardReportResult> {
  const reading = await readTracker(options);
  const { report, written } = await runExcel(async (context) => {
    const kept = await openKept(context, options, options.carriedReports);
    const report = reportOf(reading, options.report, kept.history);
    const history = kept.toKeep(report.position);
    const written = await writeReport(context, report, options, options.carried, history);
    return { report, written };
  }, "writing the board report");
  const { asOf, today } = options;
  if (today !== undefined) await saveLastReport({ on: today, asOf });
  if (report.mode === "working") return { ...reading, report, written };
  const names = written.sheets.map(({ name }) => name);
  // The report stands by now, whoever asks to stop.
  const checked = await checkReport(reading.plan, names, { ...options, signal: undefined });
  return { ...reading, report, written, checked };
}
