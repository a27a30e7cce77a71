import { readLog } from "../../../src/actions";
import { OWN_SHEET_TAG } from "../../../src/excel/ownSheets";
import type { LogEntry } from "../../../src/tracker/update/log";
import { cellsOf } from "../../support/officeOn";
import type { OpenWorkbook } from "../../support/openOffice";

/** Every sheet that this add-in wrote, by its tag whatever it is called now, with its cells; and all that it keeps. */
export function ownSheets({ file }: OpenWorkbook): Promise<unknown> {
  const { workbook } = file;
  const sheets = workbook.worksheets.flatMap(({ name, customProperties, tables, charts }) => {
    const tag = customProperties.get(OWN_SHEET_TAG);
    if (tag === undefined) return [];
    return [{ tag, cells: cellsOf(workbook, name), tables: tables.length, charts: charts.length }];
  });
  const inOrder = sheets.map((sheet) => JSON.stringify(sheet)).sort();
  return Promise.resolve({ sheets: inOrder, settings: [...workbook.settings].sort() });
}

/** Whether the change log can be read, and says "Done" of nothing that the tracker does not hold. */
export async function ownLog({ file }: OpenWorkbook): Promise<unknown> {
  const { workbook } = file;
  const log = workbook.worksheets.filter((sheet) => sheet.customProperties.has(OWN_SHEET_TAG));
  const entries = await readLog();
  const rows = log.reduce((sum, { rows }) => sum + rows.size - 1, 0);
  return { sheets: log.length, unreadable: rows - entries.length, untrue: untrue(file, entries) };
}

/** The last change to each cell that is said to be done, where the cell holds something else. */
function untrue({ workbook }: OpenWorkbook["file"], entries: readonly LogEntry[]): string[] {
  const done = entries.filter(({ outcome }) => outcome === "Done");
  const last = new Map(done.map(({ change }) => [`${change.sheet}!${change.cell}`, change]));
  return [...last].flatMap(([place, { sheet, cell, after }]) =>
    (cellsOf(workbook, sheet)[cell] ?? "") === after.value ? [] : [place],
  );
}
