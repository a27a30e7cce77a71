import { sessionOf, type WorkbookElsewhere } from "./elsewhere";
import { REMEDIES } from "./remedies";
import { UserError } from "./UserError";

/**
 * Runs a batch against the open workbook. What Excel answers with instead of doing it becomes a UserError; `doing`
 * stands in its sentence: "reading this workbook". While a cell is being edited Excel puts its requests off, and goes on
 * with them afterwards. The batch works on the open workbook, or on one `elsewhere`.
 */
export async function runExcel<T>(
  batch: Batch<T>,
  doing = "at work on this workbook",
  elsewhere?: WorkbookElsewhere,
): Promise<T> {
  const on = elsewhere === undefined ? {} : { session: sessionOf(elsewhere) };
  return told(() => Excel.run({ delayForCellEdit: true, ...on }, batch), doing);
}

/**
 * As `runExcel`, of a batch whose requests Excel's own Undo takes back together, where this Excel can group them. A batch
 * that it cannot group is run again without: it must be fit to be run again.
 */
export async function runAsOneUndo<T>(batch: Batch<T>, doing: string): Promise<T> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.20"))
    return runExcel(batch, doing);
  return told(
    () =>
      Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, batch).catch((error: unknown) => {
        if (!cannotGroup(error)) throw error;
        return Excel.run({ delayForCellEdit: true }, batch);
      }),
    doing,
  );
}

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

const cannotGroup = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error && error.code === "UndoNotSupported";

/** What `run` gives; what Excel answers with instead becomes a UserError. */
export async function told<T>(run: () => Promise<T>, doing: string): Promise<T> {
  try {
    return await run();
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
