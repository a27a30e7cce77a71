import type { HeaderBlock } from "../header";
import { findHeaders } from "../findHeaders";
import { matchLabel, RECOGNISED } from "../headerLabel";
import { SheetView } from "../sheetView";
import type { ColumnMeaning } from "../vocabulary";
import { columnsOf } from "./gridParts";

const DUTIES: readonly ColumnMeaning[] = ["lead", "due", "rag", "stage", "evidence"];
/** The vocabulary explains such a label almost whole. */
const SURE = 0.85;

/** The parts of a sheet that hold trackers on the same rows, with a blank column between; null where it has none. */
export function tablesBeside(view: SheetView): SheetView[] | null {
  const starts = startsAfterBlank(view);
  if (starts.length === 0) return null;
  const edges = [0, ...starts, view.columnCount];
  const parts = edges.slice(0, -1).map((from, i) => {
    const part = new SheetView(columnsOf(view.grid, from, edges[i + 1]));
    return { from, headers: findHeaders(part) };
  });
  const sure = parts.flatMap(({ headers }) => trackerRow(headers, SURE) ?? []);
  const [row] = sure;
  if (sure.length < 2 || sure.some((other) => other !== row)) return null;
  // Beside two that are sure, a third needs no such labels.
  const [, ...others] = parts.filter(({ headers }) => trackerRow(headers, RECOGNISED) === row);
  // What stands beside a tracker and is none goes with the one at its left.
  const from = [0, ...others.map((part) => part.from), view.columnCount];
  return from.slice(0, -1).map((at, i) => new SheetView(columnsOf(view.grid, at, from[i + 1])));
}

/** Columns that begin after one that holds nothing from top to bottom. */
function startsAfterBlank({ grid, columnCount }: SheetView): number[] {
  const isBlank = new Array<boolean>(columnCount).fill(true);
  let blanks = columnCount;
  for (const row of grid.text) {
    if (blanks === 0) return [];
    for (let column = 0; column < columnCount; column++) {
      if (isBlank[column] !== true || (row[column] ?? "").trim() === "") continue;
      isBlank[column] = false;
      blanks--;
    }
  }
  return isBlank.flatMap((_, column) =>
    column > 1 && isBlank[column] === false && isBlank[column - 1] === true ? [column] : [],
  );
}

/** The row of the first header that by itself names actions and two of their duties, in labels explained so well. */
function trackerRow(headers: readonly HeaderBlock[], least: number): number | null {
  return headers.find((header) => namesTracker(header, least))?.row ?? null;
}

function namesTracker({ labels }: HeaderBlock, least: number): boolean {
  const meanings = new Set(
    labels.flatMap(({ parts }) => {
      const [best] = matchLabel(parts.at(-1) ?? "");
      return best && best.score >= least ? [best.meaning] : [];
    }),
  );
  return meanings.has("action") && DUTIES.filter((duty) => meanings.has(duty)).length >= 2;
}
