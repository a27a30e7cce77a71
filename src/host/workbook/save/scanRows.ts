import { CellReader, type CellContext, type ScannedCell } from "../read/cellReader";
import { rowNumber } from "../read/sheetData";
import { XmlReader } from "../xml/reader";

/** A row as it stands in the text of <sheetData>. */
export interface ScannedRow {
  readonly row: number;
  readonly start: number;
  /** After the row's open tag. */
  readonly tagEnd: number;
  /** Where its last cell ends: what follows (an extension) stays. */
  readonly cellsEnd: number;
  readonly end: number;
  readonly cells: readonly ScannedCell[];
}

/**
 * The rows of a <sheetData>. Cells are told only of rows that `wanted` names and of rows with shared formulas, since a
 * formula that others share may have to be spelt out for them.
 */
export function scanRows(
  text: string,
  context: CellContext,
  wanted: ReadonlySet<number>,
): ScannedRow[] {
  const reader = new XmlReader(text);
  const rows: ScannedRow[] = [];
  if (!reader.next() || reader.isEmpty()) return rows;
  const cells = new CellReader(reader, context);
  for (let row = -1; reader.nextChild();) {
    if (reader.name !== "row") {
      reader.skip();
      continue;
    }
    row = rowNumber(reader, row);
    const { start, end: tagEnd } = reader;
    const found = reader.isEmpty() ? [] : scanCells(reader, row, cells);
    const kept = wanted.has(row) || found.some(({ shared }) => shared !== null) ? found : [];
    const cellsEnd = found.at(-1)?.end ?? tagEnd;
    rows.push({ row, start, tagEnd, cellsEnd, end: reader.end, cells: kept });
  }
  return rows;
}

function scanCells(reader: XmlReader, row: number, cells: CellReader): ScannedCell[] {
  const found: ScannedCell[] = [];
  for (let column = -1; reader.nextChild();) {
    if (reader.name !== "c") {
      reader.skip();
      continue;
    }
    const cell = cells.read(row, column + 1);
    column = cell.column;
    found.push(cell);
  }
  return found;
}
