import { damaged, WorkbookFileError } from "../errors";
import { CellRow } from "../cellRow";
import type { Worksheet } from "../model";
import type { XmlReader } from "../xml/reader";
import { CellReader, type CellContext } from "./cellReader";

const MAX_CELLS = 6_000_000;
const SHEET_ROWS = 1_048_576;
const SHEET_COLUMNS = 16_384;

/** Fills a worksheet's rows from the <sheetData> that has just been opened. */
export function readSheetData(reader: XmlReader, worksheet: Worksheet, context: CellContext): void {
  if (reader.isEmpty()) return;
  const cells = new CellReader(reader, context);
  let count = 0;
  for (let row = -1; reader.nextChild();) {
    if (reader.name !== "row") {
      reader.skip();
      continue;
    }
    row = rowNumber(reader, row);
    if (row >= SHEET_ROWS) throw outside();
    readRowFormat(reader, row, worksheet);
    const found = reader.isEmpty() ? null : readRow(reader, row, cells);
    if (!found || found.size === 0) continue;
    worksheet.rows.set(row, found);
    count += found.size;
    if (count > MAX_CELLS) throw tooManyCells();
  }
}

/** The zero-based number of the row just opened; a row that says none follows the one before it. */
export function rowNumber(reader: XmlReader, before: number): number {
  const own = Number(reader.attribute("r") ?? NaN);
  return Number.isInteger(own) && own > 0 ? own - 1 : before + 1;
}

function readRow(reader: XmlReader, row: number, cells: CellReader): CellRow {
  const found = new CellRow();
  for (let column = -1; reader.nextChild();) {
    if (reader.name !== "c") {
      reader.skip();
      continue;
    }
    const scanned = cells.read(row, column + 1);
    column = scanned.column;
    if (column >= SHEET_COLUMNS) throw outside();
    found.set(column, scanned.cell);
  }
  return found;
}

function readRowFormat(reader: XmlReader, row: number, worksheet: Worksheet): void {
  const height = reader.attribute("ht");
  if (height !== undefined && Number(height) >= 0) worksheet.rowHeights.set(row, Number(height));
  if (isTrue(reader.attribute("hidden"))) worksheet.hiddenRows.add(row);
  const style = reader.attribute("s");
  if (style !== undefined && isTrue(reader.attribute("customFormat"))) {
    worksheet.rowStyles?.set(row, Number(style));
  }
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

const outside = (): WorkbookFileError => damaged("a cell stands beyond the edge of its sheet");

function tooManyCells(): WorkbookFileError {
  return new WorkbookFileError(
    "too-large",
    "A worksheet has more than 6 million cells: delete what is not the tracker (also formatted blank rows), and save it again.",
  );
}
