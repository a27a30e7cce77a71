import type { Worksheet } from "../model";
import type { CellContext } from "../read/cellReader";
import { TextPieces } from "../xml/textPieces";
import { sameFormula, type CellWriting } from "./cellXml";
import { RowWriter } from "./rowWriter";
import { scanRows, type ScannedRow } from "./scanRows";

export interface SheetDataResult {
  /** The text of <sheetData>, in pieces. */
  readonly pieces: readonly string[];
  /** Cells that held a formula in the file and hold none now, as "row,column". */
  readonly droppedFormulas: readonly { row: number; column: number }[];
}

/** <sheetData> with what differs in its `changed` rows written anew; other rows and cells keep their text. */
export function sheetDataXml(
  text: string,
  worksheet: Worksheet,
  context: CellContext,
  writing: CellWriting,
  changed: ReadonlySet<number>,
): SheetDataResult {
  const rows = scanRows(text, context, changed);
  const writer = new RowWriter(text, worksheet, writing, brokenShares(rows, worksheet, changed));
  const known = new Set(rows.map(({ row }) => row));
  const added = [...changed].filter((row) => !known.has(row)).sort((a, b) => a - b);
  const tag = `${writing.prefix}sheetData`;
  const pieces = new TextPieces();
  pieces.add(`<${tag}>`);
  let at = 0;
  for (const scanned of rows) {
    while (at < added.length && (added[at] ?? 0) < scanned.row) {
      pieces.add(writer.newRow(added[at++] ?? 0));
    }
    const kept = writer.unchangedRow(scanned, changed.has(scanned.row));
    pieces.add(kept ?? writer.changedRow(scanned));
  }
  while (at < added.length) pieces.add(writer.newRow(added[at++] ?? 0));
  pieces.add(`</${tag}>`);
  return { pieces: pieces.list(), droppedFormulas: droppedFormulas(rows, worksheet) };
}

/** Shared formulas whose first cell changes: the cells that share them have to spell theirs out. */
function brokenShares(
  rows: readonly ScannedRow[],
  worksheet: Worksheet,
  changed: ReadonlySet<number>,
): Set<string> {
  const seen = new Set<string>();
  const broken = new Set<string>();
  for (const { row, cells } of rows) {
    for (const { shared, column, cell } of cells) {
      if (shared === null || seen.has(shared)) continue;
      seen.add(shared);
      const now = worksheet.rows.get(row)?.get(column);
      if (changed.has(row) && (!now || !sameFormula(cell, now))) broken.add(shared);
    }
  }
  return broken;
}

function droppedFormulas(
  rows: readonly ScannedRow[],
  worksheet: Worksheet,
): { row: number; column: number }[] {
  return rows.flatMap(({ row, cells }) =>
    cells
      .filter(({ cell, column }) => {
        const now = worksheet.rows.get(row)?.get(column);
        return cell.formula !== undefined && now?.formula === undefined;
      })
      .map(({ column }) => ({ row, column })),
  );
}
