import type { WorksheetGrid } from "../grid";
import type { RagKey } from "../model";

/** A key laid out as a block or a sheet of its own: words beside colour words or fills. */
export function readKeyGrid(_grid: WorksheetGrid): RagKey | null {
  return null;
}
