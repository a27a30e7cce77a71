import { readFacts } from "../excel/accessibility/readFacts";
import type { WorkbookElsewhere } from "../excel/elsewhere";
import { runExcel } from "../excel/runExcel";
import type { Work } from "../excel/work";
import { checkAccessibility, type CheckedPoint } from "../tracker/accessibility/checkAccessibility";
import type { Plan } from "../tracker/model";
import { hiddenNames } from "../tracker/summary/people";

export type { CheckedPoint } from "../tracker/accessibility/checkAccessibility";

/**
 * Holds what stands in the open workbook, or in one `elsewhere`, against the checklist for publication: the sheets of
 * these names, or all of them. The names of the plan's leads must not be found in any.
 */
export async function checkReport(
  plan: Plan,
  sheets: readonly string[] | null,
  work: Work = {},
  elsewhere?: WorkbookElsewhere,
): Promise<readonly CheckedPoint[]> {
  const facts = await runExcel(
    (context) => readFacts(context, sheets, work),
    "checking the board report",
    elsewhere,
  );
  return checkAccessibility({ ...facts, hiddenNames: hiddenNames(plan) });
}
