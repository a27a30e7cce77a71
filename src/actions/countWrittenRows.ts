import { earlierRows, hasWriting } from "../excel/report/peopleColumns";
import { exceptionsSheet } from "../excel/report/sheets/exceptions";
import { findSheets } from "../excel/report/write/findSheets";
import { readEarlier } from "../excel/report/write/readEarlier";
import { runExcel } from "../excel/runExcel";
import type { Work } from "../excel/work";

/** On how many rows of the open workbook's Board exceptions people have written; 0 where it has no such sheet. */
export function countWrittenRows(work: Work = {}): Promise<number> {
  return runExcel(async (context) => {
    const found = await findSheets(context, [exceptionsSheet]);
    const [earlier] = await readEarlier(context, found, work);
    return earlierRows(earlier?.values ?? []).filter(hasWriting).length;
  });
}
