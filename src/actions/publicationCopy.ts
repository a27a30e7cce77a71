import { createWorkbook } from "../excel/createWorkbook";
import type { OpenElsewhere, WorkbookElsewhere } from "../excel/elsewhere";
import type { WrittenSheet } from "../excel/report/writeReport";
import type { CheckedPoint } from "../tracker/accessibility/checkAccessibility";
import type { BoardReport } from "../tracker/summary/report";
import { checkReport } from "./checkReport";
import { readKeptReports } from "./keptReports";
import { reportOf, type ReportRequest } from "./reportOf";
import type { Reading } from "./judge";
import { readTracker, type ReadOptions } from "./readTracker";
import { readWriting } from "./readWriting";
import { writeReportAlone } from "./writeReportAlone";

export type { OpenElsewhere, WorkbookElsewhere } from "../excel/elsewhere";

/** The board's sheets in a workbook of their own, without the plan and without names. */
export interface PublicationCopy extends Reading {
  readonly report: BoardReport;
  /** Of an .xlsx. */
  readonly bytes: Uint8Array;
  readonly sheets: readonly WrittenSheet[];
  /** What the checklist for publication says of the saved file. */
  readonly checked: readonly CheckedPoint[];
}

/**
 * Reads the open workbook and makes the copy that can be published, in a workbook that `open` gives: nothing is written to
 * the open one. The copy is checked as others will open it, not as it was meant.
 */
export async function makePublicationCopy(
  options: ReadOptions & { readonly report?: ReportRequest },
  open: OpenElsewhere,
): Promise<PublicationCopy> {
  const reading = await readTracker(options);
  const { plan } = reading;
  const request: ReportRequest = { ...options.report, mode: "publication" };
  const report = reportOf(reading, request, await readKeptReports(options));
  const writing = await readWriting(options);
  const { bytes, sheets } = await using(await open(null), async (copy) => {
    const { sheets } = await writeReportAlone({ plan, report, writing }, options, copy);
    return { bytes: await copy.save(), sheets };
  });
  options.onProgress?.({ step: "Checking the copy", share: 0 });
  const checked = await using(await open(bytes), (saved) =>
    checkReport(plan, null, options, saved),
  );
  return { ...reading, report, bytes, sheets, checked };
}

/** Opens a copy that was made as a new workbook, in a window of its own. */
export function openPublicationCopy({ bytes }: Pick<PublicationCopy, "bytes">): Promise<void> {
  return createWorkbook(bytes);
}

async function using<Result>(
  workbook: WorkbookElsewhere,
  work: (workbook: WorkbookElsewhere) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(workbook);
  } finally {
    workbook.close();
  }
}
