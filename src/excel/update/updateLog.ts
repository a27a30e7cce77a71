import type { CellValue } from "../../tracker/grid";
import {
  fromLogRow,
  LOG_COLUMNS,
  OUTCOME_COLUMN,
  toLogRow,
  type LogEntry,
  type LogOutcome,
} from "../../tracker/update/log";
import { listWorksheets, OWN_SHEET_TAG } from "../ownSheets";
import { UserError } from "../UserError";
import { send, type Work } from "../work";

const SHEET = { id: "updateLog", name: "Update log" };
const TABLE = "UpdateLog";

/** The change log, open to be added to. Its table begins at A1. */
export interface OpenLog {
  readonly worksheet: Excel.Worksheet;
  /** null until the first entry makes it. */
  readonly table: Excel.Table | null;
  /** A row of the sheet each, from its second; null where it cannot be read any more. */
  readonly entries: readonly (LogEntry | null)[];
}

/** The workbook's change log; null where it has none yet. */
export async function findLog(
  context: Excel.RequestContext,
  work: Work = {},
): Promise<OpenLog | null> {
  const listed = await listWorksheets(context, work);
  const own = listed.find(({ tag }) => tag === SHEET.id);
  if (own !== undefined) return openLog(context, own.worksheet, work);
  if (listed.some(({ name }) => name.toLowerCase() === SHEET.name.toLowerCase())) {
    throw new UserError(
      `This workbook already has a sheet called “${SHEET.name}” that this add-in did not write: rename that sheet, then try again.`,
    );
  }
  return null;
}

async function openLog(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  work: Work,
): Promise<OpenLog> {
  const protection = worksheet.protection.load("protected");
  const used = worksheet.getUsedRangeOrNullObject(true).load("values,rowIndex,columnIndex");
  const table = worksheet.tables.getItemOrNullObject(TABLE).load("name");
  worksheet.load("name");
  await send(context, work);
  if (protection.protected) {
    throw new UserError(
      `“${worksheet.name}” is protected: unprotect it on Excel’s Review tab, then try again.`,
    );
  }
  const rows = used.isNullObject ? [] : (used.values as CellValue[][]).slice(1);
  return {
    worksheet,
    table: table.isNullObject ? null : table,
    entries: rows.map(fromLogRow),
  };
}

/** Adds and tags the log's sheet, with its header. It is sent with the next request. */
export function addLog(context: Excel.RequestContext): OpenLog {
  const worksheet = context.workbook.worksheets.add(SHEET.name);
  worksheet.customProperties.add(OWN_SHEET_TAG, SHEET.id);
  const header = worksheet.getRangeByIndexes(0, 0, 1, LOG_COLUMNS.length);
  header.values = [[...LOG_COLUMNS]];
  header.format.font.bold = true;
  WIDTHS.forEach((width, column) => {
    worksheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = width;
  });
  worksheet.getRangeByIndexes(0, LOG_COLUMNS.length - 1, 1, 1).getEntireColumn().columnHidden =
    true;
  worksheet.freezePanes.freezeRows(1);
  return { worksheet, table: null, entries: [] };
}

/** Points; the order is that of the columns. */
const WIDTHS = [90, 90, 40, 50, 60, 200, 110, 45, 90, 180, 180, 120, 70, 60];

/** Queues entries under those that stand. Gives the first row's index in the sheet. */
export function queueEntries(
  { worksheet, table, entries }: OpenLog,
  added: readonly LogEntry[],
): number {
  const first = entries.length + 1;
  const range = worksheet.getRangeByIndexes(first, 0, added.length, LOG_COLUMNS.length);
  range.numberFormat = added.map(() =>
    LOG_COLUMNS.map((column) => (column === "Batch" ? "0" : "@")),
  );
  range.values = added.map((entry) => [...toLogRow(entry)]);
  range.format.wrapText = true;
  range.format.verticalAlignment = "Top";
  const whole = worksheet.getRangeByIndexes(0, 0, first + added.length, LOG_COLUMNS.length);
  if (table) table.resize(whole);
  else {
    const made = worksheet.tables.add(whole, true);
    made.name = TABLE;
    made.style = "TableStyleLight1";
  }
  return first;
}

/** Queues what became of entries, by their rows' indexes in the sheet. */
export function queueOutcomes(
  { worksheet }: OpenLog,
  rows: readonly number[],
  outcome: LogOutcome,
): void {
  for (const row of rows)
    worksheet.getRangeByIndexes(row, OUTCOME_COLUMN, 1, 1).values = [[outcome]];
}

/** The number of the next batch. */
export function nextBatch({ entries }: OpenLog): number {
  return Math.max(0, ...entries.map((entry) => entry?.batch ?? 0)) + 1;
}
