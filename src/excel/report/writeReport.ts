import type { BoardReport } from "../../tracker/summary/report";
import type { Work } from "../work";
import type { Writing } from "./peopleColumns";
import { REPORT_SHEETS } from "./sheets";
import { plannedSheet, type PlannedSheet } from "./plannedSheet";
import type { SheetPlan } from "./sheetPlan";
import { findSheets } from "./write/findSheets";
import { Pacer } from "./write/pacer";
import { prepareSheets, type Prepared } from "./write/prepareSheets";
import { readEarlier } from "./write/readEarlier";
import { showReport } from "./write/showReport";
import { clearLeftovers, writeCells } from "./write/writeCells";
import { writeChart } from "./write/writeChart";
import { writeLook } from "./write/writeLook";
import { writePage } from "./write/writePage";
import { addTables, emptySheet, resizeTables } from "./write/writeTables";

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
 * people wrote first; works every sheet out before it writes to any.
 */
export async function writeReport(
  context: Excel.RequestContext,
  report: BoardReport,
  work: Work = {},
  carried: Writing = { rows: [], decisions: [] },
): Promise<WrittenReport> {
  const found = await findSheets(context, REPORT_SHEETS, work);
  const prepared = await prepareSheets(context, await readEarlier(context, found, work), work);
  const { tableNames, serial } = prepared;
  const sheets = prepared.sheets.map((open) =>
    plannedSheet(open, { report, tableNames, serial, carried }),
  );
  await writeSheets(context, sheets, tableNames, work);
  const shown = await showReport(context, sheets, work);
  return {
    sheets: sheets.map(({ sheet, worksheet, added }) => ({
      name: added ? sheet.name : worksheet.name,
      added,
    })),
    shown,
  };
}

/** Cells and tables of every sheet first: formulas name tables of other sheets, and the look goes over cells. */
async function writeSheets(
  context: Excel.RequestContext,
  sheets: readonly PlannedSheet[],
  tableNames: Prepared["tableNames"],
  work: Work,
): Promise<void> {
  const bytes = sheets.reduce((sum, { plan }) => sum + bytesOf(plan), 0);
  const pacer = new Pacer(context, work, bytes);
  // The first sheet counts over a table of a later one: written from the last to the first.
  for (const { plan, worksheet, earlier, rearranged } of [...sheets].reverse()) {
    if (rearranged) emptySheet(worksheet, earlier);
    const left = rearranged ? { ...earlier, used: null, tables: [] } : earlier;
    resizeTables(worksheet, plan, tableNames, left);
    clearLeftovers(worksheet, left.used, plan);
    await writeCells(worksheet, plan, pacer);
    addTables(worksheet, plan, tableNames, left);
  }
  await pacer.flush();
  for (const { plan, worksheet, earlier } of sheets) {
    writeLook(worksheet, plan);
    writePage(worksheet, plan);
    writeChart(worksheet, plan, earlier);
  }
  await pacer.finish();
}

function bytesOf({ blocks }: SheetPlan): number {
  return blocks.reduce((sum, { rows }) => sum + JSON.stringify(rows).length, 0);
}
