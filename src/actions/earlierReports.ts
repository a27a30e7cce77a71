import { openKept } from "../excel/history/openKept";
import { runExcel } from "../excel/runExcel";
import { earlierReports } from "../tracker/history/baseline";
import { periodOf } from "../tracker/history/period";
import type { Snapshot } from "../tracker/history/snapshot";
import { readTracker } from "./readTracker";
import { reportOptions } from "./reportOptions";
import type { BoardReportOptions } from "./writeBoardReport";

/** The kept reports that this one could be compared with: not those of its own period, nor later ones. */
export async function readEarlierReports(
  options: BoardReportOptions,
): Promise<readonly Snapshot[]> {
  const reading = await readTracker(options);
  const { history } = await runExcel(
    (context) => openKept(context, options, options.carriedReports),
    "reading this workbook",
  );
  const { period } = reportOptions(reading, reading.preferences, options.report);
  return earlierReports(history.snapshots, {
    asOf: options.asOf,
    period: periodOf(reading.plan, period),
  });
}
