import { checkReport, writeReportAlone, type CheckedPoint, type ReportToMove } from "../actions";
import { newWorkbookFile, openWorkbookFile, startOffice } from "../host";
import type { Plan } from "../tracker/model";
import { ADD_IN } from "./addIn";

/** The board's sheets in a workbook of their own: to be published or printed, without the tracker. */
export async function reportCopy(
  report: ReportToMove,
): Promise<{ readonly bytes: Uint8Array; readonly sheets: readonly string[] }> {
  const file = newWorkbookFile(ADD_IN);
  const session = await startOffice(file.workbook);
  try {
    const { sheets } = await writeReportAlone(report);
    return { bytes: file.save(), sheets: sheets.map(({ name }) => name) };
  } finally {
    session.dispose();
  }
}

/** Holds a saved copy against the checklist for publication: the file as others will open it, and not what was meant. */
export async function checkCopy(bytes: Uint8Array, plan: Plan): Promise<readonly CheckedPoint[]> {
  const session = await startOffice(openWorkbookFile(bytes, ADD_IN).workbook);
  try {
    return await checkReport(plan, null);
  } finally {
    session.dispose();
  }
}
