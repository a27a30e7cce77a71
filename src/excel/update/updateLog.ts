import type { CellValue } from "../../tracker/grid";
import { fromLogRow, LOG_COLUMNS, type LogEntry } from "../../tracker/update/log";
import { listWorksheets, OWN_SHEET_TAG } from "../ownSheets";
import { UserError } from "../UserError";
import { send, type Work } from "../work";

const SHEET = { id: "updateLog", name: "Update log" };
/** The name of the log's table. */
export const LOG_TABLE = "UpdateLog";

/** The change log, open to be added to. Its table begins at A1. */
export interface OpenLog {
  readonly worksheet: Excel.Worksheet;
  /** null until the first entry makes it. */
  readonly table: Excel.Table | null;
  /** A row of the sheet each, from its second; null where it cannot be read any more. */
  readonly entries: readonly (LogEntry | null)[];
  /** The header and all rows. */
  readonly filled: Excel.Range;
}

/**
 * The workbook's change log; null where it has none yet. A sheet of that name without this add-in's tag is taken for
 * it where its header is the log's: other programs drop tags.
 */
export async function findLog(
  context: Excel.RequestContext,
  work: Work = {},
): Promise<OpenLog | null> {
  const listed = await listWorksheets(context, work);
  const own = listed.find(({ tag }) => tag === SHEET.id);
  if (own !== undefined) return openLog(context, own.worksheet, work, CHANGED_COLUMNS);
  const named = listed.find(({ name }) => name.toLowerCase() === SHEET.name.toLowerCase());
  if (named === undefined) return null;
  const log = await openLog(context, named.worksheet, work, NAME_TAKEN);
  named.worksheet.customProperties.add(OWN_SHEET_TAG, SHEET.id);
  return log;
}

const NAME_TAKEN = new UserError(
  `This workbook already has a sheet called “${SHEET.name}” that this add-in did not write: rename that sheet, then try again.`,
  { title: "A sheet’s name is taken" },
);

const CHANGED_COLUMNS = new UserError(
  `The columns of the change log were moved, renamed or deleted, so that nothing can be added to it. Put its header back as it was (${LOG_COLUMNS.join(", ")}), or delete its sheet if its history is not needed; then try again.`,
  { title: "The change log was changed" },
);

async function openLog(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  work: Work,
  notTheLog: UserError,
): Promise<OpenLog> {
  const protection = worksheet.protection.load("protected");
  const used = worksheet.getUsedRangeOrNullObject(true).load("values,rowIndex,columnIndex");
  const table = worksheet.tables.getItemOrNullObject(LOG_TABLE).load("name");
  worksheet.load("name");
  await send(context, work);
  const values = used.isNullObject ? [] : (used.values as CellValue[][]);
  const [header = [], ...rows] = values;
  const isAtStart = !used.isNullObject && used.rowIndex === 0 && used.columnIndex === 0;
  if (!isAtStart || !LOG_COLUMNS.every((column, at) => header[at] === column)) throw notTheLog;
  if (protection.protected) throw protectedLog(worksheet.name);
  return {
    worksheet,
    table: table.isNullObject ? null : table,
    entries: rows.map(fromLogRow),
    filled: used,
  };
}

function protectedLog(name: string): UserError {
  return new UserError(
    `“${name}” is protected: unprotect it on Excel’s Review tab, then try again.`,
    { title: "The change log is protected" },
  );
}

/** Adds and tags the log's sheet, with its header. It is sent with the next request. */
export function addLog(context: Excel.RequestContext): OpenLog {
  const worksheet = context.workbook.worksheets.add(SHEET.name);
  worksheet.customProperties.add(OWN_SHEET_TAG, SHEET.id);
  const header = worksheet.getRangeByIndexes(0, 0, 1, LOG_COLUMNS.length);
  header.values = [[...LOG_COLUMNS]];
  header.format.font.bold = true;
  LOG_COLUMNS.forEach((column, at) => {
    const whole = worksheet.getRangeByIndexes(0, at, 1, 1).getEntireColumn();
    whole.format.columnWidth = WIDTHS[column];
    if (column === "For undoing") whole.columnHidden = true;
  });
  worksheet.freezePanes.freezeRows(1);
  return { worksheet, table: null, entries: [], filled: header };
}

/** Points. */
const WIDTHS: Readonly<Record<(typeof LOG_COLUMNS)[number], number>> = {
  When: 95,
  Who: 90,
  Batch: 45,
  Kind: 55,
  Reference: 70,
  Action: 180,
  Worksheet: 110,
  Cell: 45,
  What: 90,
  "Closed quarter": 85,
  Before: 180,
  After: 180,
  Reason: 120,
  Outcome: 75,
  "For undoing": 60,
};

/** The number of the next batch. */
export function nextBatch({ entries }: OpenLog): number {
  return Math.max(0, ...entries.map((entry) => entry?.batch ?? 0)) + 1;
}
