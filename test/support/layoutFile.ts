import { parseAddress, columnName } from "../../scripts/make-samples/xlsx/address";
import { plainText, type CellStyle, type Content } from "../../scripts/make-samples/xlsx/cell";
import { packageWorkbook } from "../../scripts/make-samples/xlsx/package";
import { SheetDraft } from "../../scripts/make-samples/xlsx/sheet";
import { THEMES } from "../../scripts/make-samples/xlsx/theme";
import type { Layout, SheetSketch, Sketch } from "./layout";

/** The layout's .xlsx file. */
export function layoutFile({ says, dateSystem, sheets }: Layout): Uint8Array {
  return packageWorkbook({
    title: says,
    author: "A fictional council",
    saved: "2025-01-06T09:00:00Z",
    dateSystem: dateSystem ?? 1900,
    theme: THEMES.since2013,
    sheets: sheets.map(draftSheet),
  });
}

function draftSheet(sketch: SheetSketch): SheetDraft {
  const draft = new SheetDraft(sketch.name, []);
  const from = parseAddress(sketch.from ?? "A1");
  const address = (row: number, column: number) =>
    `${columnName(from.column + column)}${from.row + row}`;
  sketch.rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell === null || cell === "^" || cell === "<") return;
      const end = mergeEnd(sketch.rows, row, column);
      const area = `${address(row, column)}:${address(end.row, end.column)}`;
      const isMerged = end.row > row || end.column > column;
      draft.putMerged(isMerged ? area : address(row, column), contentOf(cell), styleOf(cell));
    }),
  );
  draft.hidden = sketch.hidden ?? false;
  for (const row of sketch.hiddenRows ?? []) draft.hiddenRows.add(row);
  for (const column of sketch.hiddenColumns ?? []) draft.hiddenColumns.add(column);
  draft.lists.push(...(sketch.lists ?? []));
  draft.highlights.push(...(sketch.highlights ?? []));
  if (sketch.excelTable !== undefined) draft.table = excelTable(draft, sketch.excelTable);
  return draft;
}

function mergeEnd(
  rows: SheetSketch["rows"],
  row: number,
  column: number,
): { row: number; column: number } {
  const end = { row, column };
  while (rows[row]?.[end.column + 1] === "<") end.column++;
  while (rows[end.row + 1]?.[column] === "^") end.row++;
  return end;
}

function contentOf(cell: Sketch): Content {
  return typeof cell === "object" && cell !== null ? cell.is : cell;
}

function styleOf(cell: Sketch): CellStyle {
  if (typeof cell !== "object" || cell === null) return {};
  const { fill, format, colour, font } = cell;
  return {
    ...(fill && { fill: { rgb: fill } }),
    ...(format && { format }),
    ...(colour && { colour }),
    ...(font && { font }),
  };
}

function excelTable(draft: SheetDraft, area: string): NonNullable<SheetDraft["table"]> {
  const [from = area, to = area] = area.split(":");
  const first = parseAddress(from);
  const last = parseAddress(to);
  const heads: string[] = [];
  for (let column = first.column; column <= last.column; column++) {
    heads.push(plainText(draft.rows.get(first.row)?.get(column)?.content ?? null));
  }
  return { name: "Actions", area, heads };
}
