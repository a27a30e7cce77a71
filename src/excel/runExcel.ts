import { REMEDIES } from "./remedies";
import { UserError } from "./UserError";

/**
 * Runs a batch against the open workbook. What Excel answers with instead of doing it becomes a UserError; `doing`
 * stands in its sentence: "reading this workbook". While a cell is being edited Excel puts its requests off, and goes on
 * with them afterwards.
 */
export async function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  doing = "at work on this workbook",
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw error instanceof OfficeExtension.Error ? inWords(error, doing) : error;
  }
}

function inWords(error: OfficeExtension.Error, doing: string): UserError {
  const remedy = REMEDIES[error.code];
  if (remedy === undefined) return unknownError(error, doing);
  const { message, ...rest } = remedy;
  return new UserError(message, { ...rest, cause: error });
}

/** What Excel gives no reason for; its code and place are for whoever is asked for help. */
function unknownError(error: OfficeExtension.Error, doing: string): UserError {
  const place = error.debugInfo.errorLocation;
  const code = place ? `${error.code} at ${place}` : error.code;
  return new UserError(
    `Excel stopped while ${doing} and gave no reason that helps (${code}). Nothing outside this add-in’s own sheets was changed: click into this workbook and try again; if Excel stops again, save the workbook, close it and open it again.`,
    { title: "Excel stopped", cause: error },
  );
}
