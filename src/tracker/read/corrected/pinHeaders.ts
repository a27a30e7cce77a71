import type { Corrections } from "../../corrections";
import type { WorkbookSnapshot } from "../../grid";
import { SheetView } from "../sheetView";
import { headerFingerprint } from "./headerFingerprint";
import { headerPointedAt } from "./pointedHeaders";

/** Gives each header that was pointed at its labels' fingerprint, by which it is found again. */
export function pinHeaders(
  corrections: Corrections,
  { worksheets }: WorkbookSnapshot,
): Corrections {
  const headers = corrections.headers.map((correction) => {
    const grid = worksheets.find(({ name }) => name === correction.sheet);
    if (correction.header !== undefined || correction.isHeader === false || grid === undefined)
      return correction;
    const header = headerPointedAt(new SheetView(grid), correction);
    return header === null ? correction : { ...correction, header: headerFingerprint(header) };
  });
  return { ...corrections, headers };
}
