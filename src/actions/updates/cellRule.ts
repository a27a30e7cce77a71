import type { TargetCell } from "../../excel/update/readTargets";
import type { CellRule } from "../../tracker/update/target";

/** Any text can be written in the cell. */
export const FREE: CellRule = { blocked: null, choices: null };

/** What Excel lets be written in a cell; null is a cell whose worksheet is gone. */
export function ruleOf(target: TargetCell | null): CellRule {
  const blocked = blockedBecause(target);
  const choices = target?.choices ?? null;
  return blocked === null && choices === null ? FREE : { blocked, choices };
}

function blockedBecause(target: TargetCell | null): string | null {
  if (target === null) return "Its worksheet is no longer in the workbook: read it again.";
  const { sheet, hasFormula, isLocked } = target;
  // Without the cell's address: many cells of a sheet have one reason together.
  if (isLocked)
    return `“${sheet}” is protected: unprotect the sheet on Excel’s Review tab, or ask who protected it.`;
  if (hasFormula)
    return `Its cell on “${sheet}” is worked out by a formula: change what it is worked out from.`;
  return null;
}
