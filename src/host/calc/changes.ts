import { SHEET_COLUMNS, SHEET_ROWS } from "../workbook/address";
import type { Area, Workbook } from "../workbook/model";
import { intersects } from "./areas";

/** Cells that are to be calculated, together with everything that depends on them. */
export interface ChangedArea {
  readonly sheetId: string;
  readonly area: Area;
  /** The formulas in it were just entered: those that give several cells spill. */
  readonly entered: boolean;
}

const WHOLE_SHEET: Area = { row: 0, column: 0, rowCount: SHEET_ROWS, columnCount: SHEET_COLUMNS };

const pending = new WeakMap<Workbook, ChangedArea[]>();

/**
 * Says that cells were written or cleared: call it with the area for every write of values or formulas; formats need no
 * call. Without an area, that the worksheet's cells moved or mean something else (rows inserted, a table resized or
 * renamed). Nothing is calculated until `recalculate`.
 */
export function markChanged(workbook: Workbook, sheetId: string, area?: Area): void {
  const change = { sheetId, area: area ?? WHOLE_SHEET, entered: area !== undefined };
  const changes = pending.get(workbook);
  if (changes) changes.push(change);
  else pending.set(workbook, [change]);
}

/** What was marked since the last call, which forgets it. */
export function takeChanges(workbook: Workbook): readonly ChangedArea[] {
  const changes = pending.get(workbook) ?? [];
  pending.delete(workbook);
  return changes;
}

/** Whether any of the areas of a worksheet has cells of this one. */
export function touches(
  areas: ReadonlyMap<string, readonly Area[]>,
  sheetId: string,
  area: Area,
): boolean {
  return areas.get(sheetId)?.some((each) => intersects(each, area)) ?? false;
}

/** The areas of changes by the id of their worksheet. */
export function areasBySheet(
  changes: readonly ChangedArea[],
): ReadonlyMap<string, readonly Area[]> {
  const bySheet = new Map<string, Area[]>();
  for (const { sheetId, area } of changes) {
    const areas = bySheet.get(sheetId);
    if (areas) areas.push(area);
    else bySheet.set(sheetId, [area]);
  }
  return bySheet;
}
