import type { Corrections, HeaderCorrection } from "../../corrections";
import { headerBlock, type HeaderBlock } from "../header";
import type { SheetView } from "../sheetView";
import { headerFingerprint } from "./headerFingerprint";

/** The headers that a person has pointed at on a sheet, and their like on it (page breaks), from the top down. */
export function pointedHeaders(view: SheetView, { headers }: Corrections): HeaderBlock[] {
  const found = new Map<number, HeaderBlock>();
  for (const correction of headers) {
    if (correction.sheet !== view.name || correction.isHeader === false) continue;
    const first = headerPointedAt(view, correction);
    for (const header of first === null ? [] : [first, ...repeatsOf(first)])
      found.set(header.row, header);
  }
  return [...found.values()].sort((a, b) => a.row - b.row);
}

/** Where the header stands now: at its row, else the nearest that has its labels; null where there is none. */
export function headerPointedAt(
  view: SheetView,
  { row: excelRow, rows, header: print }: HeaderCorrection,
): HeaderBlock | null {
  const row = excelRow - 1 - view.grid.origin.row;
  const isMeant = (at: number) =>
    isFilled(view, at) &&
    (print === undefined || headerFingerprint(blockAt(view, at, rows)) === print);
  if (isMeant(row)) return blockAt(view, row, rows);
  if (print === undefined) return null;
  for (let away = 1; away < view.rowCount + Math.abs(row); away++) {
    const at = [row - away, row + away].find(isMeant);
    if (at !== undefined) return blockAt(view, at, rows);
  }
  return null;
}

/** A person's headers in place of those that were found in the same rows, or right above or below them. */
export function withPointed(
  found: readonly HeaderBlock[],
  pointed: readonly HeaderBlock[],
): HeaderBlock[] {
  if (pointed.length === 0) return [...found];
  const others = found.filter((header) => !pointed.some((set) => touches(header, set)));
  return [...others, ...pointed].sort((a, b) => a.row - b.row);
}

function touches(a: HeaderBlock, b: HeaderBlock): boolean {
  return a.row <= b.row + b.height && b.row <= a.row + a.height;
}

function repeatsOf(first: HeaderBlock): HeaderBlock[] {
  const { view, row, height, firstColumn, signature } = first;
  const text = view.own(row, firstColumn);
  const repeats: HeaderBlock[] = [];
  for (let at = row + height; at < view.rowCount; at++) {
    if (view.own(at, firstColumn) !== text) continue;
    const block = blockAt(view, at, height);
    if (block.signature === signature) repeats.push(block);
  }
  return repeats;
}

function isFilled(view: SheetView, row: number): boolean {
  return row >= 0 && row < view.rowCount && view.ownColumns(row).length > 0;
}

function blockAt(view: SheetView, row: number, rows: number): HeaderBlock {
  return headerBlock(view, row, Math.min(rows, view.rowCount - row));
}
