import { openKept } from "../excel/history/openKept";
import { runExcel } from "../excel/runExcel";
import type { Work } from "../excel/work";
import type { History } from "../tracker/history/snapshot";

/** What the open workbook keeps of its earlier reports. */
export function readKeptReports(work: Work = {}): Promise<History> {
  return runExcel(
    async (context) => (await openKept(context, work)).history,
    "reading this workbook",
  );
}
