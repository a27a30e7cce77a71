import type { Area, Workbook } from "../workbook/model";

/** Cells whose formulas, or whose dependants, are to be calculated at the next `recalculate`. */
export interface ChangedArea {
  readonly sheetId: string;
  readonly area: Area;
}

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;
export const WHOLE_SHEET: Area = {
  row: 0,
  column: 0,
  rowCount: SHEET_ROWS,
  columnCount: SHEET_COLUMNS,
};

const pending = new WeakMap<Workbook, ChangedArea[]>();

/**
 * Says that cells were written, cleared, moved or changed their meaning (a table that was resized or renamed, a sheet
 * whose rows moved). Call it for every write of values or formulas; formats need no call. Without an area, the whole
 * worksheet. Nothing is calculated until `recalculate`.
 */
export function markChanged(workbook: Workbook, sheetId: string, area: Area = WHOLE_SHEET): void {
  const changes = pending.get(workbook);
  if (changes) changes.push({ sheetId, area });
  else pending.set(workbook, [{ sheetId, area }]);
}

/** The areas marked since the last call, which forgets them. */
export function takeChanges(workbook: Workbook): readonly ChangedArea[] {
  const changes = pending.get(workbook) ?? [];
  pending.delete(workbook);
  return changes;
}
