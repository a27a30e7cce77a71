import type { CellValue } from "../../tracker/grid";
import { HEAD_COLUMNS } from "../../tracker/history/historyRow";
import type { HistoryCells } from "../../tracker/history/keptHistory";
import { OWN_SHEET_TAG } from "../ownSheets";
import { send, type Work } from "../work";
import { HISTORY_SHEET, type OpenHistory } from "./openHistory";

/** Characters that may wait to be sent together with the report's own cells. */
const QUEUED_TEXT = 500_000;
/** Cells of a row that one request takes, each with some 8,000 characters: Excel on the web takes 5 MB at once. */
const CELLS_AT_ONCE = 200;

/** What shall stand on the history sheet. */
export interface HistoryToKeep {
  readonly open: OpenHistory;
  readonly cells: HistoryCells;
}

/** The history sheet as one that a report that fails must take away again. */
export function historyFound(history: HistoryToKeep | null) {
  return history === null ? [] : [{ sheet: HISTORY_SHEET, worksheet: history.open.worksheet }];
}

/**
 * Queues the history's rows that are new or other than they stand; the sheet is added, very hidden, where it is missing.
 * Most go with the next request; what is large is sent at once. A row too long for one request is written from its end:
 * what it is comes last, so that one that is broken off is known.
 */
export async function queueHistory(
  context: Excel.RequestContext,
  { open: { worksheet, cells: standing }, cells }: HistoryToKeep,
  work: Work,
): Promise<void> {
  const sheet = worksheet ?? context.workbook.worksheets.add(HISTORY_SHEET.name);
  // The tag is put back too: other programs than Excel drop it.
  sheet.customProperties.add(OWN_SHEET_TAG, HISTORY_SHEET.id);
  if (worksheet === null) sheet.visibility = "VeryHidden";
  let queued = 0;
  for (const [row, values] of cells.entries()) {
    const before = standing[row] ?? [];
    if (isSame(before, values)) continue;
    const width = Math.max(before.length, values.length);
    const all = Array.from({ length: width }, (_, at) => values[at] ?? "");
    const last = Math.floor((width - 1) / CELLS_AT_ONCE) * CELLS_AT_ONCE;
    if (last > 0) queueCells(sheet, row, 0, Array<string>(HEAD_COLUMNS).fill(""));
    for (let from = last; from >= 0; from -= CELLS_AT_ONCE) {
      const part = all.slice(from, from + CELLS_AT_ONCE);
      queueCells(sheet, row, from, part);
      queued += part.reduce<number>((sum, value) => sum + String(value).length, 0);
      if (queued < QUEUED_TEXT) continue;
      await send(context, work);
      queued = 0;
    }
  }
}

function queueCells(
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  values: readonly CellValue[],
): void {
  const range = sheet.getRangeByIndexes(row, column, 1, values.length);
  // One value for every cell, which Excel takes though its types tell of arrays only.
  range.numberFormat = "@" as unknown as string[][];
  range.values = [[...values]];
}

/** Rows of a range are as wide as its widest: blanks at the end say nothing. */
function isSame(before: readonly CellValue[], after: readonly CellValue[]): boolean {
  const width = Math.max(before.length, after.length);
  return Array.from({ length: width }, (_, at) => before[at] ?? "").every(
    (cell, at) => cell === (after[at] ?? ""),
  );
}
