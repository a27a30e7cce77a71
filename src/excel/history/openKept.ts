import { readHistory, withReport, withReports } from "../../tracker/history/keptHistory";
import type { History, Snapshot } from "../../tracker/history/snapshot";
import type { Work } from "../work";
import { openHistory } from "./openHistory";
import type { HistoryToKeep } from "./queueHistory";

/** The reports that a workbook keeps, with those that were carried here, open to keep another. */
export interface OpenKept {
  readonly history: History;
  /** What is to be written to keep a report too; null where nothing is, or nothing can be. */
  readonly toKeep: (position: Snapshot) => HistoryToKeep | null;
}

/** Reads what the open workbook keeps of its reports. */
export async function openKept(
  context: Excel.RequestContext,
  work: Work = {},
  carried: readonly Snapshot[] = [],
): Promise<OpenKept> {
  const open = await openHistory(context, work);
  const standing = withReports(open.cells, carried);
  const { snapshots, problems } = readHistory(standing);
  return {
    history: {
      snapshots,
      problems: open.problem === null ? problems : [...problems, open.problem],
    },
    toKeep: (position) => {
      const cells = withReport(standing, position) ?? standing;
      return open.problem !== null || cells === open.cells ? null : { open, cells };
    },
  };
}
