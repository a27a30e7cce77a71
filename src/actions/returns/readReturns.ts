import { readReturnSheets } from "../../excel/returns/readReturnSheets";
import { runExcel } from "../../excel/runExcel";
import type { Work } from "../../excel/work";
import type { ReadReturn } from "../../tracker/returns/readReturn";

/**
 * The returns in the open workbook: its tagged sheets, or every sheet that is one where the workbook is itself a file
 * that a lead has sent, named by `file`.
 */
export function readReturns(
  file: string | null = null,
  work: Work = {},
): Promise<readonly ReadReturn[]> {
  return runExcel((context) => readReturnSheets(context, file, work), "reading the returns");
}
