import { HISTORY_SHEET } from "../excel/history/openHistory";
import { openKept } from "../excel/history/openKept";
import { runExcel } from "../excel/runExcel";
import type { Work } from "../excel/work";
import { earlierReports as earlierThan } from "../tracker/history/baseline";
import { periodOf } from "../tracker/history/period";
import type { History, Snapshot } from "../tracker/history/snapshot";
import type { ReportOptions } from "../tracker/summary/options";
import type { Reading } from "./judge";
import { reportOptions } from "./reportOptions";

/** A report that the workbook keeps: the day of its position, and the period that it closes. */
export type KeptReport = Pick<Snapshot, "asOf" | "period">;

/** What the open workbook keeps of its earlier reports. */
export function readKeptReports(work: Work = {}): Promise<History> {
  return runExcel(
    async (context) => (await openKept(context, work)).history,
    "reading this workbook",
  );
}

/**
 * The kept reports by day and period alone. Where `ownSheets`, the add-in's sheets in the workbook, tell that none is
 * kept, Excel is not asked; null where they are not known.
 */
export async function listKeptReports(
  ownSheets: readonly string[] | null,
  work: Work = {},
): Promise<readonly KeptReport[]> {
  if (ownSheets?.includes(HISTORY_SHEET.name) === false) return [];
  const { snapshots } = await readKeptReports(work);
  return snapshots.map(({ asOf, period }) => ({ asOf, period }));
}

/** Those that a report of this reading can be compared with, the last first: that is what it is compared with unasked. */
export function earlierReports(
  reading: Reading,
  kept: readonly KeptReport[],
  request?: Partial<ReportOptions>,
): readonly KeptReport[] {
  const { plan, preferences } = reading;
  const { period } = reportOptions(reading, preferences, request);
  return earlierThan(kept, { asOf: plan.asOf, period: periodOf(plan, period) }).toReversed();
}
