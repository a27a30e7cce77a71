import { exceptionColumns } from "../../src/excel/report/sheets/exceptions";
import { keptColumns } from "../../src/excel/report/sheets/kept";
import type { SheetInput } from "../../src/excel/report/reportSheet";
import { sortWriting } from "../../src/excel/report/sortWriting";
import type { Writing } from "../../src/excel/report/writing";
import type { BoardReport } from "../../src/tracker/summary/report";
import { USUAL_NAMES } from "./tableNames";

const PLACEHOLDERS = ["No exceptions", "Nothing is kept here"];

/** What a sheet of a report is planned from: over what people wrote before, or `anew` where nothing of it stands. */
export function sheetInput(report: BoardReport, sources: readonly Writing[] = []): SheetInput {
  const sorted = sortWriting(sources, {
    exceptions: exceptionColumns(report),
    kept: keptColumns(report),
    texts: report.texts,
    placeholders: PLACEHOLDERS,
  });
  return {
    report,
    tableNames: USUAL_NAMES,
    writing: { sources, sorted },
    anew: sources.length === 0,
    serial: (date) => Date.parse(date) / 86_400_000,
  };
}
