import { NO_CORRECTIONS, type Corrections, type SheetCorrection } from "../corrections";
import type { CorrectionNote } from "../model";

export { setColumnRole } from "./columns";
export { denyHeader, pointAtHeader } from "./headers";
export { keepLeadsApart, readLeadsAs } from "./leads";
export { takeBack, type CorrectionsChange } from "./takeBack";

/** With a sheet left out, or read as a tracker. What was said of it before is replaced. */
export function setSheetUse(corrections: Corrections, sheet: SheetCorrection): Corrections {
  const others = corrections.sheets.filter((each) => each.sheet !== sheet.sheet);
  return { ...corrections, sheets: [...others, sheet] };
}

/** Without the correction that a note is about. */
export function withoutCorrection(
  corrections: Corrections,
  { part, at }: NonNullable<CorrectionNote["about"]>,
): Corrections {
  const list: readonly unknown[] = corrections[part];
  return { ...corrections, [part]: list.filter((_, i) => i !== at) };
}

/** Without what was set about sheets, headers and columns; leads and colours stay. */
export function withoutTables(corrections: Corrections): Corrections {
  const { sheets, headers, columns } = NO_CORRECTIONS;
  return { ...corrections, sheets, headers, columns };
}

/** Without what was set about leads. */
export function withoutLeads(corrections: Corrections): Corrections {
  return { ...corrections, leads: NO_CORRECTIONS.leads };
}
