import { readSelection as read, type Selection } from "../excel/readSelection";
import { runExcel } from "../excel/runExcel";

/** Where the cursor stands, to point at a header's row. */
export function readSelection(): Promise<Selection> {
  return runExcel(read);
}
