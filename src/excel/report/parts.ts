import type { CellArea } from "../../tracker/grid";
import type { CellBlock, CellInput, NumberFormat, SheetPlan, StyledArea } from "./sheetPlan";
import type { StyleName } from "./styles";

/** What one part of a sheet adds to its plan. */
export type SheetPart = Partial<
  Pick<SheetPlan, "blocks" | "blanks" | "tables" | "styles" | "statusColours" | "rowHeights">
>;

/** The parts of a sheet together, in their order: a later style stands over an earlier one. */
export function joinParts(parts: readonly SheetPart[]): Required<SheetPart> {
  return {
    blocks: parts.flatMap(({ blocks }) => blocks ?? []),
    blanks: parts.flatMap(({ blanks }) => blanks ?? []),
    tables: parts.flatMap(({ tables }) => tables ?? []),
    styles: parts.flatMap(({ styles }) => styles ?? []),
    statusColours: parts.flatMap(({ statusColours }) => statusColours ?? []),
    rowHeights: parts.flatMap(({ rowHeights }) => rowHeights ?? []),
  };
}

export function area(row: number, column: number, rowCount: number, columnCount: number): CellArea {
  return { row, column, rowCount, columnCount };
}

export function styled(style: StyleName, where: CellArea): StyledArea {
  return { ...where, style };
}

/** "1 action", "12 actions". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** Cells of one number format throughout. */
export function block(
  row: number,
  column: number,
  rows: readonly (readonly CellInput[])[],
  format: NumberFormat = "General",
): CellBlock {
  return { row, column, rows, formats: (rows[0] ?? []).map(() => format) };
}

/** Lines of text in column A, each in one style and of one height. */
export function lines(
  row: number,
  texts: readonly CellInput[],
  style: StyleName,
  height: number,
): SheetPart {
  if (texts.length === 0) return {};
  return {
    blocks: [
      block(
        row,
        0,
        texts.map((text) => [text]),
      ),
    ],
    styles: [styled(style, area(row, 0, texts.length, 1))],
    rowHeights: texts.map((_, at) => ({ row: row + at, height })),
  };
}
