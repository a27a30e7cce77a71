import { isLabel, isValue, labelTokens, labelWords, matchLabel } from "../headerLabel";
import { isPeriodLabel } from "../periodLabel";
import type { SheetView } from "../sheetView";
import type { ColumnMeaning } from "../vocabulary";

/** A label and the cells at its right that it speaks of. */
export interface LabelPair {
  readonly row: number;
  readonly column: number;
  /** The label's words, for comparing. */
  readonly key: string;
  readonly meaning: ColumnMeaning | null;
  /** What stands over its column where its cell is a value itself. */
  readonly label?: string;
  /** Columns of its values; the first may be blank. */
  readonly values: readonly [number, ...number[]];
}

const LONGEST = 60;

/** The labels of a sheet that have their values at their right, row by row. */
export function labelPairs(view: SheetView): LabelPair[] {
  return Array.from({ length: view.rowCount }, (_, row) => pairsOfRow(view, row)).flat();
}

function pairsOfRow(view: SheetView, row: number): LabelPair[] {
  const pairs: LabelPair[] = [];
  let values: number[] | null = null;
  let next = 0;
  for (const column of view.ownColumns(row)) {
    // What stands straight behind a label is its value, whatever it says.
    if (column < next) continue;
    const text = view.own(row, column);
    if (isPairLabel(text)) {
      const value = column + width(view, row, column);
      const found: [number, ...number[]] = [value];
      const meaning = matchLabel(text)[0]?.meaning ?? null;
      pairs.push({
        row,
        column,
        key: labelTokens(labelWords(text)).join(" "),
        meaning,
        values: found,
      });
      values = found;
      next = value + (value < view.columnCount ? width(view, row, value) : 1);
    } else if (values === null) return [];
    else values.push(column);
  }
  return pairs;
}

function isPairLabel(text: string): boolean {
  return text.length <= LONGEST && !isValue(text) && (isLabel(text) || isPeriodLabel(text));
}

/** How many columns a cell takes. */
export const width = (view: SheetView, row: number, column: number): number =>
  view.merge(row, column)?.columnCount ?? 1;
