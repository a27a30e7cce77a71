import type { CellArea } from "../../../tracker/grid";
import type { CellBlock, CellInput, NumberFormat, SheetPlan } from "../sheetPlan";
import type { Pacer } from "./pacer";

/** Rows of one set: small enough that none comes near what Excel takes at once. */
const ROWS_A_SET = 500;
/** Excel's longest text in a cell. */
const LONGEST_TEXT = 32_767;

/** Writes every block: number formats first, so that what follows is read as it is meant. */
export async function writeCells(
  worksheet: Excel.Worksheet,
  { blocks }: SheetPlan,
  pacer: Pacer,
): Promise<void> {
  for (const block of blocks) {
    setNumberFormats(worksheet, block);
    for (let from = 0; from < block.rows.length; from += ROWS_A_SET) {
      const rows = block.rows.slice(from, from + ROWS_A_SET);
      const values = rows.map((row) => row.map((cell, at) => typed(cell, block.formats[at])));
      await pacer.queue(JSON.stringify(values).length);
      worksheet.getRangeByIndexes(
        block.row + from,
        block.column,
        rows.length,
        block.formats.length,
      ).values = values;
    }
  }
}

function setNumberFormats(worksheet: Excel.Worksheet, { row, column, formats, rows }: CellBlock) {
  formats.forEach((format, at) => {
    if (at > 0 && formats[at - 1] === format) return;
    const end = formats.findIndex((next, index) => index > at && next !== format);
    const width = (end === -1 ? formats.length : end) - at;
    worksheet.getRangeByIndexes(row, column + at, rows.length, width).numberFormat = [[format]];
  });
}

/**
 * What has to be typed for the cell to hold this. A text gets a leading apostrophe, which Excel takes away: without
 * it a text that begins with = + - or @ would become a formula, and 1/2 a day. In a cell of text format it needs none.
 */
function typed(cell: CellInput, format: NumberFormat | undefined): string | number | null {
  if (cell === null || typeof cell === "number") return cell;
  if (typeof cell === "object") return cell.formula;
  const text = cell.slice(0, LONGEST_TEXT);
  return text === "" || format === "@" ? text : `'${text}`;
}

/** Clears what an earlier, larger report left beyond this one. */
export function clearLeftovers(
  worksheet: Excel.Worksheet,
  used: CellArea | null,
  { rowCount, columnCount }: SheetPlan,
): void {
  if (used === null) return;
  const rows = used.row + used.rowCount;
  const columns = used.column + used.columnCount;
  if (rows > rowCount) {
    worksheet.getRangeByIndexes(rowCount, 0, rows - rowCount, columns).clear();
  }
  if (columns > columnCount) {
    worksheet
      .getRangeByIndexes(0, columnCount, Math.min(rows, rowCount), columns - columnCount)
      .clear();
  }
}
