import { openKept } from "../excel/history/openKept";
import { runExcel } from "../excel/runExcel";
import { earlierReports, type KeptReport } from "./keptReports";
import { readTracker } from "./readTracker";
import type { BoardReportOptions } from "./writeBoardReport";

/** The kept reports that the one that is asked for could be compared with, also of those carried here; the last first. */
export async function readEarlierReports(
  options: BoardReportOptions,
): Promise<readonly KeptReport[]> {
  const reading = await readTracker(options);
  const { history } = await runExcel(
    (context) => openKept(context, options, options.carriedReports),
    "reading this workbook",
  );
  return earlierReports(reading, history.snapshots, options.report);
}
