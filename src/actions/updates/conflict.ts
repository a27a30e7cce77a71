import type { CellChange } from "../../tracker/update/update";

/** A cell that somebody has changed since it was read, or that can no longer be found. */
export interface Conflict {
  /** What was to be written. */
  readonly change: CellChange;
  /** What the cell shows now; null where the action or its cell is gone. */
  readonly theirs: string | null;
}

/** What to do with cells that others have changed: by "sheet!cell" of the change that was shown. */
export type Resolutions = ReadonlyMap<string, "mine" | "theirs">;

/** By what a change, or a cell to be changed, is known: "sheet!cell". */
export const idOf = ({ sheet, cell }: Pick<CellChange, "sheet" | "cell">): string =>
  `${sheet}!${cell}`;
