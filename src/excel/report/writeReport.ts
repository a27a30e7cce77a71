import { OPTIONAL_SECTIONS } from "../../tracker/summary/options";
import type { BoardReport } from "../../tracker/summary/report";
import { historyFound, queueHistory, type HistoryToKeep } from "../history/queueHistory";
import { uncancellable, type Work } from "../work";
import { HELD_IN_SETTINGS, type HeldWriting } from "./heldWriting";
import { hasWriting } from "./peopleColumns";
import { plannedSheet } from "./plannedSheet";
import { writingOn } from "./readWriting";
import type { ReportSheet, ReportWriting } from "./reportSheet";
import { REPORT_SHEETS } from "./sheets";
import { exceptionColumns, NO_EXCEPTIONS } from "./sheets/exceptions";
import { keptColumns, NO_KEPT } from "./sheets/kept";
import { sortWriting } from "./sortWriting";
import { checkAdding, findSheets } from "./write/findSheets";
import { markLeft } from "./write/markLeft";
import { prepareSheets } from "./write/prepareSheets";
import { settleLeft } from "./write/settleLeft";
import { readEarlier } from "./write/readEarlier";
import { orRemoveAdded } from "./write/removeAdded";
import { showReport } from "./write/showReport";
import { writeSheets } from "./write/writeSheets";
import { NOTHING_WRITTEN, type Writing } from "./writing";

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
  /** How many actions people wrote on, kept with them or, for publication, in the workbook's settings. */
  readonly comments: number;
  /** Whether Excel could show the report; it cannot while the workbook is not in front. */
  readonly shown: boolean;
}

/** What stands beside a report that is written. */
interface Beside {
  /** What people wrote on an earlier one, in another workbook. */
  readonly carried?: Writing | undefined;
  /** Kept for the next report, in the same requests. */
  readonly history?: HistoryToKeep | null;
  /** Null for a workbook that keeps nothing but the report. */
  readonly held?: HeldWriting | null;
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
  { carried = NOTHING_WRITTEN, history = null, held = HELD_IN_SETTINGS }: Beside = {},
): Promise<WrittenReport> {
  const { found, others, places, canAdd } = await findSheets(context, partsOf(report), work);
  const isFirst = found.every(({ worksheet }) => worksheet === null);
  const { sheets, tableNames, writing, doing } = await orRemoveAdded(found, async () => {
    const known = await readEarlier(context, found, work);
    const writing = sortedWriting(report, [
      writingOn(known),
      held?.read() ?? NOTHING_WRITTEN,
      carried,
    ]);
    const wanted = known.filter(
      ({ sheet, worksheet }) =>
        worksheet !== null || sheet.isWanted?.({ report, writing }) !== false,
    );
    checkAdding(wanted, canAdd);
    const prepared = await prepareSheets(context, wanted, places, work);
    const { tableNames, serial } = prepared;
    const input = { report, tableNames, serial, writing };
    const planned = prepared.sheets.map((open) => plannedSheet(open, input));
    const doing = isFirst ? work : uncancellable(work);
    return { sheets: planned, tableNames, writing, doing };
  });
  const keepsOnSheet = report.mode === "working" && report.sections.includes("exceptions");
  const write = async () => {
    // Before the sheet is cleared of it.
    if (!keepsOnSheet) await held?.keep(writing.sorted);
    await settleLeft(context, others, doing);
    if (history !== null) await queueHistory(context, history, doing);
    await writeSheets(context, sheets, tableNames, doing);
  };
  await (isFirst ? orRemoveAdded([...found, ...historyFound(history)], write) : write());
  // The report stands by now: what is left to do is done, whoever asks to stop.
  const finishing = { ...work, signal: undefined };
  const left = await markLeft(context, others, report, finishing);
  if (keepsOnSheet) await held?.keep(null);
  const shown = await showReport(context, sheets, finishing);
  return {
    sheets: sheets.map(({ sheet, worksheet, added }) => ({
      name: added ? sheet.name : worksheet.name,
      added,
      holds: sheet.holds(report),
    })),
    left,
    comments: [...writing.sorted.rows.values(), ...writing.sorted.kept].filter(hasWriting).length,
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

/** What people wrote: on the sheets that stand, before what the workbook holds and what was carried here. */
function sortedWriting(report: BoardReport, sources: readonly Writing[]): ReportWriting {
  const sorted = sortWriting(sources, {
    exceptions: exceptionColumns(report),
    kept: keptColumns(report),
    texts: report.texts,
    placeholders: [NO_EXCEPTIONS, NO_KEPT],
  });
  return { sources, sorted };
}
