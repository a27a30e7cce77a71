import { UserError } from "../excel/UserError";
import { NO_HISTORY, type History } from "../tracker/history/snapshot";
import type { IsoDate } from "../tracker/model";
import type { ReportOptions } from "../tracker/summary/options";
import type { BoardReport } from "../tracker/summary/report";
import { summarise } from "../tracker/summary/summarise";
import { longDate } from "../tracker/summary/words";
import { earlierReports, type KeptReport } from "./keptReports";
import { reportOptions } from "./reportOptions";
import type { Reading } from "./judge";

/** What a person asks of a report; what is left out is as the workbook keeps it, or as its plan says. */
export interface ReportRequest extends Partial<ReportOptions> {
  /** Says `since` once the kept reports of earlier periods are known, the last first. */
  readonly chooseSince?: (earlier: readonly KeptReport[]) => IsoDate;
}

/**
 * The report that would be written of a plan that was read, beside what is kept of earlier ones. Throws a `UserError`
 * where the one that is asked for cannot be compared with.
 */
export function reportOf(
  reading: Reading,
  { chooseSince, ...request }: ReportRequest = {},
  history: History = NO_HISTORY,
): BoardReport {
  const chosen = chooseSince && {
    since: chooseSince(earlierReports(reading, history.snapshots, request)),
  };
  const asked = reportOptions(reading, reading.preferences, { ...request, ...chosen });
  const report = summarise(reading.plan, reading.flags, asked, reading, history);
  if (asked.since !== null && report.since?.asOf !== asked.since) {
    throw new UserError(
      `This report cannot be compared with one as at ${longDate(asked.since)}: choose a kept report of an earlier period.`,
    );
  }
  return report;
}
