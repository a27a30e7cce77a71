import { colourOfFill } from "../../fields/rating";
import type { CellArea, WorksheetGrid } from "../../grid";
import { ratingLabels } from "./ratingLabels";
import { sameLetters } from "./sameLetters";
import { signKind, type SignKind } from "./signs";

interface SignCell {
  readonly row: number;
  readonly kind: SignKind;
}

interface SignColumn {
  readonly column: number;
  readonly cells: readonly SignCell[];
  /** It stands under a label that says rating or a period. */
  readonly isRating: boolean;
}

/**
 * The areas of worksheets, by name, whose fonts may rate their cells: signs without a fill, and under a rating's label
 * also arrows and letters that are the same in each cell. Most workbooks have none.
 */
export function fontAreas(
  worksheets: readonly WorksheetGrid[],
): ReadonlyMap<string, readonly CellArea[]> {
  const sheets = worksheets.map((grid) => ({ grid, columns: signColumns(grid) }));
  // Where a plan rates by a font of signs, so does its key.
  const hasGlyphs = sheets.some(({ columns }) =>
    columns.some(({ cells, isRating }) => isRating && cells.some(({ kind }) => kind === "glyph")),
  );
  const isAsked = ({ isRating }: SignColumn, { kind }: SignCell) =>
    isRating || kind === "shape" || (kind === "glyph" && hasGlyphs);
  return new Map(
    sheets.flatMap(({ grid, columns }) => {
      const areas = columns.flatMap((each) => {
        const rows = each.cells.filter((cell) => isAsked(each, cell)).map(({ row }) => row);
        return rows.length === 0 ? [] : [areaOf(each.column, rows)];
      });
      return areas.length === 0 ? [] : [[grid.name, joined(areas).map(onSheet(grid))] as const];
    }),
  );
}

function signColumns(grid: WorksheetGrid): SignColumn[] {
  const columns = new Map<number, SignCell[]>();
  grid.text.forEach((texts, row) =>
    texts.forEach((text, column) => {
      const kind = signKind(text);
      if (kind === null || colourOfFill(grid.fills[row]?.[column] ?? "") !== null) return;
      const cells = columns.get(column) ?? [];
      cells.push({ row, kind });
      columns.set(column, cells);
    }),
  );
  if (columns.size === 0) return [];
  const labels = ratingLabels(grid);
  return [...columns].flatMap(([column, found]) => {
    const texts = grid.text.map((row) => row[column] ?? "");
    const same = sameLetters(texts);
    const cells = found.filter(({ kind, row }) => kind !== "letters" || same.has(row));
    const [first] = cells;
    if (!first) return [];
    return [{ column, cells, isRating: (labels.get(column) ?? Infinity) <= first.row }];
  });
}

function areaOf(column: number, rows: readonly number[]): CellArea {
  const row = rows[0] ?? 0;
  return { row, column, rowCount: (rows.at(-1) ?? row) - row + 1, columnCount: 1 };
}

/** Columns beside one another are asked for together. */
function joined(areas: readonly CellArea[]): CellArea[] {
  const sorted = [...areas].sort((a, b) => a.column - b.column);
  return sorted.reduce<CellArea[]>((all, area) => {
    const before = all.at(-1);
    if (before === undefined || before.column + before.columnCount < area.column)
      return [...all, area];
    const row = Math.min(before.row, area.row);
    const end = Math.max(before.row + before.rowCount, area.row + area.rowCount);
    const columnCount = before.columnCount + 1;
    return [...all.slice(0, -1), { ...before, row, rowCount: end - row, columnCount }];
  }, []);
}

const onSheet =
  ({ origin }: WorksheetGrid) =>
  (area: CellArea): CellArea => ({
    ...area,
    row: area.row + origin.row,
    column: area.column + origin.column,
  });
