import { excelErrorCode } from "../../excelErrorCode";
import { send, type Work } from "../../work";
import type { SheetPlan } from "../sheetPlan";

interface Shown {
  readonly worksheet: Excel.Worksheet;
  readonly plan: SheetPlan;
}

/**
 * Keeps each header in view, leaves the cursor in A1 of each sheet and shows the first. Excel refuses this while the
 * workbook is not in front, which takes nothing from the report: then it gives false.
 */
export async function showReport(
  context: Excel.RequestContext,
  sheets: readonly Shown[],
  { onWaiting }: Work,
): Promise<boolean> {
  for (const { worksheet, plan } of [...sheets].reverse()) {
    worksheet.activate();
    if (plan.frozenRows > 0) worksheet.freezePanes.freezeRows(plan.frozenRows);
    else worksheet.freezePanes.unfreeze();
    worksheet.getRange("A1").select();
  }
  try {
    await send(context, { onWaiting });
    return true;
  } catch (error) {
    if (excelErrorCode(error) === null) throw error;
    return false;
  }
}
