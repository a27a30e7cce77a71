import type { WorkbookSnapshot, WorksheetGrid } from "../grid";
import { placeIn } from "./cells";
import type { CellChange, CellState } from "./update";

type Written = Pick<CellChange, "sheet" | "cell"> & {
  readonly state: CellState;
  readonly text: string;
};

/** The cells as they will be once the changes are written: what a reading of them will see. */
export function applyToSnapshot(
  snapshot: WorkbookSnapshot,
  changes: readonly CellChange[],
): WorkbookSnapshot {
  return write(
    snapshot,
    changes.map(({ sheet, cell, after, shown }) => ({
      sheet,
      cell,
      state: after,
      text: shown.after,
    })),
  );
}

/** The cells as they were before the changes. */
export function revertInSnapshot(
  snapshot: WorkbookSnapshot,
  changes: readonly CellChange[],
): WorkbookSnapshot {
  return write(
    snapshot,
    changes.map(({ sheet, cell, before, shown }) => ({
      sheet,
      cell,
      state: before,
      text: shown.before,
    })),
  );
}

function write(snapshot: WorkbookSnapshot, written: readonly Written[]): WorkbookSnapshot {
  const worksheets = snapshot.worksheets.map((grid) => {
    const own = written.filter(({ sheet }) => sheet === grid.name);
    return own.length === 0 ? grid : own.reduce(withCell, copyOf(grid));
  });
  return { ...snapshot, worksheets };
}

interface OpenGrid extends WorksheetGrid {
  readonly values: (string | number | boolean)[][];
  readonly text: string[][];
  readonly numberFormats: string[][];
  readonly fills: string[][];
}

function copyOf(grid: WorksheetGrid): OpenGrid {
  return {
    ...grid,
    values: grid.values.map((row) => [...row]),
    text: grid.text.map((row) => [...row]),
    numberFormats: grid.numberFormats.map((row) => [...row]),
    fills: grid.fills.map((row) => [...row]),
  };
}

/** A cell outside of what was read is left: nothing on the sheet reaches it. */
function withCell(grid: OpenGrid, { cell, state, text }: Written): OpenGrid {
  const { row, column } = placeIn(grid, cell) ?? { row: -1, column: -1 };
  const values = grid.values[row];
  if (values?.[column] === undefined) return grid;
  values[column] = state.value;
  (grid.text[row] ?? [])[column] = text;
  (grid.numberFormats[row] ?? [])[column] = state.numberFormat;
  (grid.fills[row] ?? [])[column] = state.fill;
  return grid;
}
