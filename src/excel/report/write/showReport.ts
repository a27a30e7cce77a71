import { excelErrorCode } from "../../runExcel";

/**
 * Leaves the cursor in A1 of each sheet and shows the first. Excel refuses this while the workbook is not in front,
 * which takes nothing from the report: then it gives false.
 */
export async function showReport(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
): Promise<boolean> {
  for (const worksheet of [...worksheets].reverse()) {
    worksheet.activate();
    worksheet.getRange("A1").select();
  }
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (excelErrorCode(error) === null) throw error;
    return false;
  }
}
