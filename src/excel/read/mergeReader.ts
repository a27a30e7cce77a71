import type { CellArea } from "../../tracker/grid";
import { areaOf } from "./usedAreas";

/** Excel fails where a range holds more merged areas than this. */
const MOST_MERGED_AREAS = 512;
/** What one merged area takes in an answer, near enough. */
const BYTES_A_MERGE = 90;

/** Asks for one sheet's merged areas, in bands of rows that cannot hold too many for one call. */
export class MergeReader {
  private readonly found = new Map<string, CellArea>();
  private asked = 0;

  constructor(
    private readonly worksheet: Excel.Worksheet,
    private readonly area: CellArea,
  ) {}

  get rowsLeft(): number {
    return this.area.rowCount - this.asked;
  }

  get columnCount(): number {
    return this.area.columnCount;
  }

  /** Queues the next rows; Excel's desktop forgets its undo list at this. */
  ask(rowCount: number): MergeSlice {
    const { row, column, columnCount } = this.area;
    // A merged area takes two cells at least.
    const most = Math.max(1, Math.floor((2 * MOST_MERGED_AREAS) / columnCount));
    const bands = Array.from({ length: Math.ceil(rowCount / most) }, (_, at) => {
      const rows = Math.min(most, rowCount - at * most);
      return askFor(
        this.worksheet.getRangeByIndexes(row + this.asked + at * most, column, rows, columnCount),
      );
    });
    this.asked += rowCount;
    return { rowCount, bands };
  }

  forget({ rowCount }: MergeSlice): void {
    this.asked -= rowCount;
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
