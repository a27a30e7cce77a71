import { readSnapshot } from "../excel/readWorkbook";
import { runExcel } from "../excel/runExcel";
import type { Work } from "../excel/work";
import type { WorkbookSnapshot } from "../tracker/grid";

/** The open workbook's cells; writes nothing. */
export function readWorkbook(work: Work = {}): Promise<WorkbookSnapshot> {
  return runExcel((context) => readSnapshot(context, work), "reading this workbook");
}
