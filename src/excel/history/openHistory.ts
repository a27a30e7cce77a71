import type { CellValue } from "../../tracker/grid";
import { isHistory, type HistoryCells } from "../../tracker/history/keptHistory";
import { OWN_SHEET_TAG } from "../ownSheets";
import { areaOf, loadArea } from "../read/usedAreas";
import { send, type Work } from "../work";

/** The very hidden sheet that keeps what each report told, for the next one. */
export const HISTORY_SHEET = { id: "history", name: "Board report history" } as const;

/** Characters that a cell of the history can hold, and how many one request may ask for. */
const CELL_TEXT = 8_100;
const REQUEST_TEXT = 2_400_000;

/** The history sheet, open to be read and written. */
export interface OpenHistory {
  /** null where the workbook has none that is ours. */
  readonly worksheet: Excel.Worksheet | null;
  /** From A1; none where nothing is kept yet. */
  readonly cells: HistoryCells;
  /** Why nothing can be kept in this workbook, in a sentence; null where it can. */
  readonly problem: string | null;
}

/** Opens the workbook's history: one request where it has none, else two, and one more for each 2.4 MB. */
export async function openHistory(
  context: Excel.RequestContext,
  work: Work = {},
): Promise<OpenHistory> {
  const structure = context.workbook.protection.load("protected");
  const worksheet = context.workbook.worksheets
    .getItemOrNullObject(HISTORY_SHEET.name)
    .load("name");
  const protection = worksheet.protection.load("protected");
  const tag = worksheet.customProperties.getItemOrNullObject(OWN_SHEET_TAG).load("value");
  const used = loadArea(worksheet.getUsedRangeOrNullObject(true));
  const first = worksheet.getRange("A1").load("values");
  await send(context, work);
  if (worksheet.isNullObject) {
    return { worksheet: null, cells: [], problem: structure.protected ? NO_SHEET : null };
  }
  const isTagged = !tag.isNullObject && tag.value === HISTORY_SHEET.id;
  // Other programs than Excel drop the tag.
  if (!isTagged && !isHistory(first.values as CellValue[][])) {
    return { worksheet: null, cells: [], problem: NAME_TAKEN };
  }
  const cells = await readCells(context, worksheet, used, work);
  return { worksheet, cells, problem: protection.protected ? PROTECTED : null };
}

async function readCells(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  used: Excel.Range,
  work: Work,
): Promise<HistoryCells> {
  const area = areaOf(used);
  if (area === null) return [];
  const [rows, columns] = [area.row + area.rowCount, area.column + area.columnCount];
  const wide = Math.min(columns, Math.floor(REQUEST_TEXT / CELL_TEXT));
  const high = Math.max(1, Math.floor(REQUEST_TEXT / (wide * CELL_TEXT)));
  const cells: CellValue[][] = Array.from({ length: rows }, () => []);
  for (let row = 0; row < rows; row += high) {
    for (let column = 0; column < columns; column += wide) {
      const [height, width] = [Math.min(high, rows - row), Math.min(wide, columns - column)];
      const slice = worksheet.getRangeByIndexes(row, column, height, width).load("values");
      await send(context, work);
      slice.values.forEach((part, at) => cells[row + at]?.push(...(part as CellValue[])));
    }
  }
  return cells;
}

const KEPT_NOT = "so that this report is not kept and the next one cannot say what changed since";

const NO_SHEET = `The workbook’s structure is protected, ${KEPT_NOT}: unprotect it on Excel’s Review tab (Protect Workbook), then write the report again.`;
const PROTECTED = `The hidden sheet “${HISTORY_SHEET.name}” is protected, ${KEPT_NOT}: unprotect it, then write the report again.`;
const NAME_TAKEN = `This workbook has a sheet called “${HISTORY_SHEET.name}” that this add-in did not write, ${KEPT_NOT}: rename that sheet, then write the report again.`;
