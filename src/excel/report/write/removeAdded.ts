import { excelErrorCode } from "../../excelErrorCode";
import { listWorksheets } from "../../ownSheets";
import { runExcel } from "../../runExcel";
import { UserError } from "../../UserError";

/** A sheet that the report has or keeps, and its worksheet; null where the workbook had none. */
interface FoundSheet {
  readonly sheet: AddedSheet;
  readonly worksheet: Excel.Worksheet | null;
}

/** By its tag and its name. */
interface AddedSheet {
  readonly id: string;
  readonly name: string;
}

/** Does the work; where it fails or is stopped, the sheets that were missing before are taken away again. */
export async function orRemoveAdded<T>(
  found: readonly FoundSheet[],
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const missing = found.filter(({ worksheet }) => worksheet === null).map(({ sheet }) => sheet);
    if (missing.length > 0) await removeAdded(missing, error);
    throw error;
  }
}

/** Where Excel refuses that too, what it said first tells what to do, and the next report uses the sheets. */
async function removeAdded(missing: readonly AddedSheet[], reason: unknown): Promise<void> {
  try {
    await runExcel((context) => removeSheets(context, missing));
  } catch (cause) {
    if (excelErrorCode(reason) !== null) return;
    const names = missing.map(({ name }) => `“${name}”`).join(", ");
    throw new UserError(
      `The report was stopped, but Excel did not let its sheets be taken away again: delete ${names}, or write the report again.`,
      { title: "Stopped", cause },
    );
  }
}

/** By the tag; a sheet that was added and not tagged any more has the name, and is blank. */
async function removeSheets(
  context: Excel.RequestContext,
  missing: readonly AddedSheet[],
): Promise<void> {
  const used: Excel.Range[] = [];
  const listed = await listWorksheets(context, {}, (worksheet, index) => {
    used[index] = worksheet.getUsedRangeOrNullObject(true).load("address");
  });
  listed.forEach(({ worksheet, name, tag }, index) => {
    const isBlank = used[index]?.isNullObject === true;
    const isAdded = missing.some(
      (sheet) => sheet.id === tag || (tag === null && sheet.name === name && isBlank),
    );
    if (!isAdded) return;
    // Excel deletes no sheet that is very hidden.
    worksheet.visibility = "Visible";
    worksheet.delete();
  });
  await context.sync();
}
