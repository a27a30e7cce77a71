import { runExcel } from "../excel/runExcel";
import { selectCells as select, type Selected } from "../excel/selectCells";
import type { Work } from "../excel/work";

/** Brings a worksheet to the front and selects cells of it, given as "G8" or "G8:H9". */
export function selectCells(
  sheet: string,
  addresses: readonly string[],
  work: Work = {},
): Promise<Selected> {
  return runExcel((context) => select(context, sheet, addresses, work), "selecting cells");
}
