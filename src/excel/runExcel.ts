import { excelErrorCode } from "./excelErrorCode";
import { UserError } from "./UserError";

/** Excel's errors that a person can do something about, by code. */
const REMEDIES: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode:
    "Excel is still editing a cell: press Enter or Esc in the sheet, then try again.",
  AccessDenied:
    "Excel does not allow this workbook to be changed: it may be protected or open for reading only; save a copy and try there.",
  RequestPayloadSizeLimitExceeded:
    "The workbook is too large for Excel to pass on at once: try again in Excel on the desktop.",
  ResponsePayloadSizeLimitExceeded:
    "The workbook is too large for Excel to pass on at once: try again in Excel on the desktop.",
};

/**
 * Runs a batch against the open workbook; what a person can mend becomes a UserError. While a cell is being edited
 * Excel puts its requests off, and goes on with them afterwards.
 */
export async function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    const remedy = REMEDIES[excelErrorCode(error) ?? ""];
    throw remedy === undefined ? error : new UserError(remedy, { cause: error });
  }
}
