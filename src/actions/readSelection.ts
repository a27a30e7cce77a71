import { readSelection as read, type Selection } from "../excel/readSelection";
import { runExcel } from "../excel/runExcel";
import type { Work } from "../excel/work";

/** Where the cursor stands, to point at a header's row. */
export function readSelection(work: Work = {}): Promise<Selection> {
  return runExcel((context) => read(context, work), "reading the selection");
}
