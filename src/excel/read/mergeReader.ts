import type { CellArea } from "../../tracker/grid";
import { AreaReader } from "./areaReader";
import { areaOf } from "./usedAreas";

/** Excel fails where a range holds more merged areas than this. */
const MOST_MERGED_AREAS = 512;
/** What one merged area takes in an answer, near enough. */
const BYTES_A_MERGE = 90;

/** Asks for one sheet's merged areas, in bands of rows that cannot hold too many for one call. */
export class MergeReader extends AreaReader<MergeSlice> {
  private readonly found = new Map<string, CellArea>();

  /** Queues the next rows; Excel's desktop forgets its undo list at this. */
  ask(rowCount: number): MergeSlice {
    // A merged area takes two cells at least.
    const most = Math.max(1, Math.floor((2 * MOST_MERGED_AREAS) / this.columnCount));
    const bands = Array.from({ length: Math.ceil(rowCount / most) }, (_, at) =>
      askFor(this.next(Math.min(most, rowCount - at * most)).range),
    );
    return { rowCount, bands };
  }

  /** Keeps what arrived; a merged area that reaches over several bands is told by each. */
  take({ bands }: MergeSlice): number {
    let count = 0;
    for (const { merged, ranges } of bands) {
      if (merged.isNullObject) continue;
      count += ranges.items.length;
      for (const area of ranges.items.map(areaOf)) {
        if (area !== null) this.found.set(`${area.row},${area.column}`, area);
      }
    }
    return count * BYTES_A_MERGE;
  }

  get merges(): readonly CellArea[] {
    return [...this.found.values()];
  }
}

export interface MergeSlice {
  readonly rowCount: number;
  readonly bands: readonly {
    readonly merged: Excel.RangeAreas;
    readonly ranges: Excel.RangeCollection;
  }[];
}

function askFor(range: Excel.Range) {
  const merged = range.getMergedAreasOrNullObject().load("areaCount");
  const ranges = merged.areas.load(
    "items/rowIndex,items/columnIndex,items/rowCount,items/columnCount",
  );
  return { merged, ranges };
}
