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
  const bySheet = new Map<string, Written[]>();
  for (const each of written) {
    const own = bySheet.get(each.sheet);
    if (own) own.push(each);
    else bySheet.set(each.sheet, [each]);
  }
  const worksheets = snapshot.worksheets.map((grid) => {
    const own = bySheet.get(grid.name);
    return own === undefined ? grid : withCells(grid, own);
  });
  return { ...snapshot, worksheets };
}

/** Only rows that are written are copied. A cell outside of what was read is left: nothing on the sheet reaches it. */
function withCells(grid: WorksheetGrid, written: readonly Written[]): WorksheetGrid {
  const values = [...grid.values];
  const text = [...grid.text];
  const numberFormats = [...grid.numberFormats];
  const fills = [...grid.fills];
  for (const { cell, state, text: shown } of written) {
    const { row, column } = placeIn(grid, cell) ?? { row: -1, column: -1 };
    if (values[row]?.[column] === undefined) continue;
    values[row] = replaced(values[row], column, state.value);
    text[row] = replaced(text[row] ?? [], column, shown);
    numberFormats[row] = replaced(numberFormats[row] ?? [], column, state.numberFormat);
    fills[row] = replaced(fills[row] ?? [], column, state.fill);
  }
  return { ...grid, values, text, numberFormats, fills };
}

function replaced<Cell>(row: readonly Cell[], column: number, cell: Cell): readonly Cell[] {
  const copy = [...row];
  copy[column] = cell;
  return copy;
}
