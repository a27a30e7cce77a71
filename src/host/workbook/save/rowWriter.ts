import { cellAddress } from "../address";
import type { Cell, Worksheet } from "../model";
import type { ScannedCell } from "../read/cellReader";
import { splitOpenTag } from "../xml/openTag";
import { withAttributes } from "../xml/patch";
import { flag, numberOr, parseAttributes } from "../xml/tree";
import { attributesXml } from "../xml/write";
import { changedCellXml, newCellXml, sameCell, type CellWriting } from "./cellXml";
import type { ScannedRow } from "./scanRows";

/** Writes rows of one worksheet; `text` is the file's <sheetData>. */
export class RowWriter {
  constructor(
    private readonly text: string,
    private readonly worksheet: Worksheet,
    private readonly writing: CellWriting,
    /** Shared formulas that their cells have to spell out. */
    private readonly brokenShares: ReadonlySet<string>,
  ) {}

  /** The row as the file has it, where nothing in it changed; null where something did. */
  unchangedRow(scanned: ScannedRow, marked: boolean): string | null {
    const { row, start, tagEnd, end, cells } = scanned;
    if (cells.some(({ shared }) => shared !== null && this.brokenShares.has(shared))) return null;
    if (marked && !this.sameRow(scanned)) return null;
    const tag = this.text.slice(start, tagEnd);
    // A row that counts on the one before it says its own number, in case rows come between.
    if (!/\sr\s*=/.test(tag))
      return withAttributes(tag, { r: row + 1 }) + this.text.slice(tagEnd, end);
    return this.text.slice(start, end);
  }

  /** A row that the file does not have yet; "" where there is nothing to say of it. */
  newRow(row: number): string {
    const format = this.format(row);
    const attributes = attributesXml({ r: row + 1, ...format });
    let inner = "";
    this.worksheet.rows.get(row)?.visit((cell, column) => {
      inner += newCellXml(row, column, cell, this.writing);
    });
    if (inner === "" && Object.keys(format).length === 0) return "";
    const tag = `${this.writing.prefix}row`;
    return `<${tag}${attributes}>${inner}</${tag}>`;
  }

  changedRow(scanned: ScannedRow): string {
    const { row, start, tagEnd, cellsEnd, end } = scanned;
    const openTag = withAttributes(this.text.slice(start, tagEnd), this.rowChanges(row, scanned));
    const empty = end === tagEnd;
    const tag = `${this.writing.prefix}row`;
    const rest = empty ? `</${tag}>` : this.text.slice(cellsEnd, end);
    const own = empty ? `${openTag.slice(0, -2).trimEnd()}>` : openTag;
    return own + this.cellsXml(scanned) + rest;
  }

  private sameRow(scanned: ScannedRow): boolean {
    const now = this.worksheet.rows.get(scanned.row);
    if ((now?.size ?? 0) !== scanned.cells.length) return false;
    if (Object.keys(this.formatChanges(scanned)).length > 0) return false;
    return scanned.cells.every(({ column, cell }) => {
      const own = now?.get(column);
      return own !== undefined && sameCell(cell, own, this.writing);
    });
  }

  private cellsXml({ row, cells }: ScannedRow): string {
    const before = new Map(cells.map((cell) => [cell.column, cell]));
    let xml = "";
    this.worksheet.rows.get(row)?.visit((cell, column) => {
      xml += this.cellXml(row, column, cell, before.get(column));
    });
    return xml;
  }

  private cellXml(
    row: number,
    column: number,
    cell: Cell,
    before: ScannedCell | undefined,
  ): string {
    if (!before) return newCellXml(row, column, cell, this.writing);
    if (before.shared !== null && this.brokenShares.has(before.shared)) {
      return newCellXml(row, column, cell, this.writing);
    }
    const xml = this.text.slice(before.start, before.end);
    const same = sameCell(before.cell, cell, this.writing);
    const written = same ? xml : changedCellXml(before, xml, cell, this.writing, row);
    if (/\sr\s*=/.test(splitOpenTag(written)[0])) return written;
    return withAttributes(written, { r: cellAddress(row, column) });
  }

  private rowChanges(row: number, scanned: ScannedRow): Record<string, string | number | null> {
    // Spans are a hint of which columns hold cells, which may no longer be so.
    return { r: row + 1, spans: null, ...this.formatChanges(scanned) };
  }

  /** Attributes of a row's own format. */
  private format(row: number): Record<string, number> {
    const { rowHeights, rowStyles, hiddenRows } = this.worksheet;
    const height = rowHeights.get(row);
    const style = rowStyles?.get(row);
    return {
      ...(style === undefined ? {} : { s: this.writing.formatOf(style), customFormat: 1 }),
      ...(height === undefined ? {} : { ht: height, customHeight: 1 }),
      ...(hiddenRows.has(row) ? { hidden: 1 } : {}),
    };
  }

  /** What differs from the row's tag in the file, each attribute with its fellow. */
  private formatChanges({ row, start, tagEnd }: ScannedRow): Record<string, number | null> {
    const before = parseAttributes(this.text.slice(start, tagEnd));
    const now = this.format(row);
    const style = flag(before["customFormat"]) ? numberOr(before["s"], 0) : undefined;
    const height = before["ht"] === undefined ? undefined : Number(before["ht"]);
    return {
      ...(style === now["s"]
        ? {}
        : { s: now["s"] ?? null, customFormat: now["customFormat"] ?? null }),
      ...(height === now["ht"]
        ? {}
        : { ht: now["ht"] ?? null, customHeight: now["customHeight"] ?? null }),
      ...(flag(before["hidden"]) === "hidden" in now ? {} : { hidden: now["hidden"] ?? null }),
    };
  }
}
