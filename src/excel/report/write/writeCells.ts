import { cutAt } from "../../../tracker/cutAt";
import type { CellArea } from "../../../tracker/grid";
import { jsonLength } from "../../jsonLength";
import type { CellBlock, CellInput, NumberFormat, SheetPlan } from "../sheetPlan";
import type { Pacer } from "./pacer";

/** Rows of one set: small enough that none comes near what Excel takes at once. */
const ROWS_A_SET = 500;
/** Excel's longest text in a cell, less the apostrophe that may stand before it. */
const LONGEST_TEXT = 32_766;

/** Writes every block: number formats first, so that what follows is read as it is meant. */
export async function writeCells(
  worksheet: Excel.Worksheet,
  { blocks }: Pick<SheetPlan, "blocks">,
  pacer: Pacer,
): Promise<void> {
  for (const block of blocks) {
    setNumberFormats(worksheet, block);
    for (let from = 0; from < block.rows.length; from += ROWS_A_SET) {
      const rows = block.rows.slice(from, from + ROWS_A_SET);
      const values = rows.map((row) => row.map((cell, at) => typed(cell, block.formats[at])));
      await pacer.queue(jsonLength(values));
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
    setFormat(worksheet.getRangeByIndexes(row, column + at, rows.length, width), format);
  });
}

/** One value for every cell, which Excel takes though its types tell of arrays only. */
function setFormat(range: Excel.Range, format: NumberFormat): void {
  range.numberFormat = format as unknown as string[][];
}

/**
 * What has to be typed for the cell to hold this. A text gets a leading apostrophe, which Excel takes away: without
 * it a text that begins with = + - or @ would become a formula, and 1/2 a day. In a cell of text format only a text
 * that begins with an apostrophe itself needs one.
 */
function typed(cell: CellInput, format: NumberFormat | undefined): string | number | null {
  if (cell === null || typeof cell === "number") return cell;
  if (typeof cell === "object") return cell.formula;
  const text = cutAt(cell, LONGEST_TEXT);
  const plain = format === "@" && !text.startsWith("'");
  return text === "" || plain ? text : `'${text}`;
}

/** Clears what an earlier, larger report left within this one's reach and beyond it. */
export function clearLeftovers(
  worksheet: Excel.Worksheet,
  used: CellArea | null,
  { rowCount, columnCount, blanks }: SheetPlan,
): void {
  if (used === null) return;
  for (const blank of blanks.filter((area) => area.rowCount > 0)) {
    worksheet.getRangeByIndexes(blank.row, blank.column, blank.rowCount, blank.columnCount).clear();
  }
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
