import { newWorkbookFile } from "../../src/host";

/** The bytes of an .xlsx with one empty worksheet. */
export function blankWorkbook(): Uint8Array {
  return newWorkbookFile().save();
}
