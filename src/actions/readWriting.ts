import type { Writing } from "../excel/report/writing";
import { readWriting as readFrom } from "../excel/report/readWriting";
import { runExcel } from "../excel/runExcel";
import type { Work } from "../excel/work";

/** What people have written on the open workbook's report, to be kept by a report that is written elsewhere. */
export function readWriting(work: Work = {}): Promise<Writing> {
  return runExcel((context) => readFrom(context, work), "reading this workbook");
}
