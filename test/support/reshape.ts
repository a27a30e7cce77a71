import type {
  CellArea,
  CellPosition,
  CellValue,
  WorkbookSnapshot,
  WorksheetGrid,
} from "../../src/tracker/grid";

type Along = "row" | "column";

/** The same worksheet with a blank column inserted in front of one, as Excel would; merged cells across it widen. */
export function withColumn(grid: WorksheetGrid, at: number): WorksheetGrid {
  const insert = <Cell>(rows: readonly (readonly Cell[])[], blank: Cell) =>
    rows.map((row) => row.toSpliced(at, 0, blank));
  return { ...planes(grid, insert), ...shifted(grid, "column", grid.origin.column + at) };
}

/** The same worksheet with a row inserted in front of one; it holds one text, or nothing. */
export function withRow(
  grid: WorksheetGrid,
  at: number,
  said: { readonly text: string; readonly column: number } | null = null,
): WorksheetGrid {
  const width = grid.values[0]?.length ?? 0;
  const insert = <Cell>(rows: readonly (readonly Cell[])[], blank: Cell) =>
    rows.toSpliced(at, 0, new Array<Cell>(width).fill(blank));
  const moved = { ...planes(grid, insert), ...shifted(grid, "row", grid.origin.row + at) };
  return said === null
    ? moved
    : withTexts(moved, (text, row, column) =>
        row === at && column === said.column ? said.text : text,
      );
}

/** The same worksheet with other texts; numbers and dates stay. */
export function withTexts(
  grid: WorksheetGrid,
  change: (text: string, row: number, column: number) => string,
): WorksheetGrid {
  const changed = <Cell extends CellValue>(cells: readonly (readonly Cell[])[]) =>
    cells.map((row, r) =>
      row.map((cell, c) =>
        typeof grid.values[r]?.[c] === "string" ? (change(String(cell), r, c) as Cell) : cell,
      ),
    );
  return { ...grid, values: changed(grid.values), text: changed(grid.text) };
}

/** A change of each worksheet. */
export function onSheets(
  snapshot: WorkbookSnapshot,
  change: (grid: WorksheetGrid) => WorksheetGrid,
): WorkbookSnapshot {
  return { ...snapshot, worksheets: snapshot.worksheets.map(change) };
}

function planes(
  grid: WorksheetGrid,
  change: <Cell>(rows: readonly (readonly Cell[])[], blank: Cell) => Cell[][] | (readonly Cell[])[],
): WorksheetGrid {
  return {
    ...grid,
    values: change<CellValue>(grid.values, ""),
    text: change(grid.text, ""),
    numberFormats: change(grid.numberFormats, "General"),
    fills: change(grid.fills, ""),
  };
}

/** What is told by its place in the worksheet, after an insertion there. */
function shifted(grid: WorksheetGrid, along: Along, at: number): Partial<WorksheetGrid> {
  const extent = along === "row" ? "rowCount" : "columnCount";
  const move = <Placed extends CellPosition>(cell: Placed): Placed =>
    cell[along] >= at ? { ...cell, [along]: cell[along] + 1 } : cell;
  const widen = (area: CellArea): CellArea =>
    area[along] < at && area[along] + area[extent] > at
      ? { ...area, [extent]: area[extent] + 1 }
      : move(area);
  const { merges, fonts, struck, formats } = grid;
  return {
    merges: merges.map(widen),
    ...(fonts && { fonts: fonts.map(move) }),
    ...(struck && { struck: struck.map(move) }),
    ...(formats && {
      formats: formats.map((each) => ({ ...each, areas: each.areas.map(widen) })),
    }),
  };
}
