import { UserError } from "../excel/UserError";
import { NO_HISTORY, type History } from "../tracker/history/snapshot";
import type { ReportOptions } from "../tracker/summary/options";
import type { BoardReport } from "../tracker/summary/report";
import { summarise } from "../tracker/summary/summarise";
import { longDate } from "../tracker/summary/words";
import { reportOptions } from "./reportOptions";
import type { Reading } from "./readTracker";

/** What a person asks of a report; what is left out is as the workbook keeps it, or as its plan says. */
export type ReportRequest = Partial<ReportOptions>;

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
