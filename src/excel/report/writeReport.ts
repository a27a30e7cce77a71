import type { BoardReport } from "../../tracker/summary/report";
import { uncancellable, type Work } from "../work";
import type { Writing } from "./peopleColumns";
import { plannedSheet } from "./plannedSheet";
import { REPORT_SHEETS } from "./sheets";
import { findSheets } from "./write/findSheets";
import { prepareSheets } from "./write/prepareSheets";
import { readEarlier } from "./write/readEarlier";
import { orRemoveAdded } from "./write/removeAdded";
import { showReport } from "./write/showReport";
import { writeSheets } from "./write/writeSheets";

export interface WrittenSheet {
  readonly name: string;
  /** Whether this run added it. */
  readonly added: boolean;
}

export interface WrittenReport {
  readonly sheets: readonly WrittenSheet[];
  /** Whether Excel could show the report; it cannot while the workbook is not in front. */
  readonly shown: boolean;
}

/**
 * Writes the board's sheets into the open workbook, in place: at most ten requests, and one for each 4 MB. Reads what
 * people wrote first; works every sheet out before it writes to any. A first report that is stopped, or that fails,
 * leaves no sheet behind. One over an earlier report can be stopped until it is written to; where it fails after that,
 * the next run puts it right.
 */
export async function writeReport(
  context: Excel.RequestContext,
  report: BoardReport,
  work: Work = {},
  carried: Writing = { rows: [], decisions: [] },
): Promise<WrittenReport> {
  const found = await findSheets(context, REPORT_SHEETS, work);
  const isFirst = found.every(({ worksheet }) => worksheet === null);
  const { sheets, tableNames, writing } = await orRemoveAdded(found, async () => {
    const prepared = await prepareSheets(context, await readEarlier(context, found, work), work);
    const { tableNames, serial } = prepared;
    const input = { report, tableNames, serial, carried };
    const planned = prepared.sheets.map((open) => plannedSheet(open, input));
    return { sheets: planned, tableNames, writing: isFirst ? work : uncancellable(work) };
  });
  const write = () => writeSheets(context, sheets, tableNames, writing);
  await (isFirst ? orRemoveAdded(found, write) : write());
  const shown = await showReport(context, sheets, work);
  return {
    sheets: sheets.map(({ sheet, worksheet, added }) => ({
      name: added ? sheet.name : worksheet.name,
      added,
    })),
    shown,
  };
}
