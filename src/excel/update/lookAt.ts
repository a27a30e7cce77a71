import type { CellValue } from "../../tracker/grid";
import type { CellChange, CellState } from "../../tracker/update/update";
import { askState } from "./readTargets";

/**
 * A cell that is to be written, and the one that its row is known by. Excel knows both as ranges once they were sent, and
 * moves them with their rows; only where rows are sorted they stay, and what they hold goes.
 */
export interface Target {
  readonly change: CellChange;
  readonly worksheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly beside: Excel.Range | null;
}

/** How a target stood when it was looked at. */
export interface Looked {
  readonly state: CellState;
  /** What stood where its row is known by; null where it is known by nothing. */
  readonly beside: CellValue | null;
  readonly isAsPlanned: boolean;
}

export function targetsOf(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
): readonly Target[] {
  return changes.map((change) => {
    const worksheet = context.workbook.worksheets.getItem(change.sheet).load("id");
    const range = worksheet.getRange(change.cell);
    const beside = change.beside ? worksheet.getRange(change.beside.cell) : null;
    return { change, worksheet, range, beside };
  });
}

/** Queues a look at targets; gives what tells afterwards how they stood. */
export function lookAt(targets: readonly Target[]): () => readonly Looked[] {
  const looks = targets.map(({ change, range, beside }) => {
    const state = askState(range);
    beside?.load("values");
    return (): Looked => {
      const now = state();
      const known = beside === null ? null : (beside.values[0]?.[0] as CellValue);
      const isInPlace = beside === null || known === change.beside?.value;
      return {
        state: now,
        beside: known,
        isAsPlanned: isInPlace && now.value === change.before.value,
      };
    };
  });
  return () => looks.map((look) => look());
}
