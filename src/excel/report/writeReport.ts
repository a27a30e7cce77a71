import { OPTIONAL_SECTIONS } from "../../tracker/summary/options";
import type { BoardReport } from "../../tracker/summary/report";
import { uncancellable, type Work } from "../work";
import { heldRows, holdRows } from "./heldWriting";
import { hasWriting, withCarried, type EarlierRow, type Writing } from "./peopleColumns";
import { plannedSheet, type PlannedSheet } from "./plannedSheet";
import { writingOn } from "./readWriting";
import type { ReportSheet } from "./reportSheet";
import { REPORT_SHEETS } from "./sheets";
import { findSheets } from "./write/findSheets";
import { markLeft } from "./write/markLeft";
import { prepareSheets } from "./write/prepareSheets";
import { readEarlier } from "./write/readEarlier";
import { orRemoveAdded } from "./write/removeAdded";
import { showReport } from "./write/showReport";
import { writeSheets } from "./write/writeSheets";

export interface WrittenSheet {
  readonly name: string;
  /** Whether this run added it. */
  readonly added: boolean;
  /** What is on it, in a few words and numbers. */
  readonly holds: string;
}

export interface WrittenReport {
  readonly sheets: readonly WrittenSheet[];
  /** Sheets of an earlier report that are no part of this one: their titles say so now. */
  readonly left: readonly string[];
  /** Rows of Board exceptions that people wrote on, kept there or, for publication, in the workbook's settings. */
  readonly comments: number;
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
  carriedHere: Writing = { rows: [], decisions: [] },
): Promise<WrittenReport> {
  const { found, others } = await findSheets(context, partsOf(report), work);
  const carried = { ...carriedHere, rows: withCarried(heldRows(), carriedHere.rows) };
  const isFirst = found.every(({ worksheet }) => worksheet === null);
  const { sheets, tableNames, writing } = await orRemoveAdded(found, async () => {
    const prepared = await prepareSheets(context, await readEarlier(context, found, work), work);
    const { tableNames, serial } = prepared;
    const input = { report, tableNames, serial, carried };
    const planned = prepared.sheets.map((open) => plannedSheet(open, input));
    return { sheets: planned, tableNames, writing: isFirst ? work : uncancellable(work) };
  });
  const keepsOnSheet = report.mode === "working" && report.sections.includes("exceptions");
  const written = writtenRows(sheets, carried);
  const write = async () => {
    // Before the sheet is cleared of it.
    if (!keepsOnSheet) await holdRows(written);
    await writeSheets(context, sheets, tableNames, writing);
  };
  await (isFirst ? orRemoveAdded(found, write) : write());
  // The report stands by now: what is left to do is done, whoever asks to stop.
  const finishing = { ...work, signal: undefined };
  const left = await markLeft(context, others, report, finishing);
  if (keepsOnSheet) await holdRows([]);
  const shown = await showReport(context, sheets, finishing);
  return {
    sheets: sheets.map(({ sheet, worksheet, added }) => ({
      name: added ? sheet.name : worksheet.name,
      added,
      holds: sheet.holds(report),
    })),
    left,
    comments: written.length,
    shown,
  };
}

/** The sheets of this report, and the others that an earlier one may have left. */
function partsOf(report: BoardReport) {
  const isPart = ({ id, isNeeded }: ReportSheet) =>
    !OPTIONAL_SECTIONS.some((section) => section === id && !report.sections.includes(section)) &&
    isNeeded?.(report) !== false;
  return {
    sheets: REPORT_SHEETS.filter(isPart),
    others: REPORT_SHEETS.filter((sheet) => !isPart(sheet)),
  };
}

/** What people wrote on Board exceptions as it stands, and on those that were carried here or held. */
function writtenRows(sheets: readonly PlannedSheet[], carried: Writing): readonly EarlierRow[] {
  const own = sheets.flatMap(({ sheet, earlier }) => writingOn(sheet.id, earlier.values).rows);
  return withCarried(own, carried.rows).filter(hasWriting);
}
