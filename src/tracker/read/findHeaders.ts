import { colourOfLabel } from "../fields/rating";
import { headerBlock, isGroupLabel, type HeaderBlock } from "./header";
import { isLabel, isValue } from "./headerLabel";
import { isHeaderRow, LONGEST_LABEL } from "./headerRow";
import { isPeriodLabel } from "./periodLabel";
import type { SheetView } from "./sheetView";

const MOST_ROWS = 3;

/** Every header on a sheet, of trackers and of other tables, from the top down. */
export function findHeaders(view: SheetView): HeaderBlock[] {
  const headers: HeaderBlock[] = [];
  for (let row = 0; row < view.rowCount; row++) {
    if (!isHeaderRow(view, row)) continue;
    const top = row - rowsAbove(view, row);
    const block = headerBlock(view, top, row - top + heightFrom(view, row, row - top));
    headers.push(block);
    row = block.row + block.height - 1;
  }
  return headers;
}

/** How many rows a header takes from its first: by its merged cells, then by rows that only name what stands under it. */
function heightFrom(view: SheetView, row: number, above: number): number {
  let height = 1;
  for (const column of view.ownColumns(row)) {
    const merge = view.merge(row, column);
    if (merge && merge.rowCount <= MOST_ROWS) height = Math.max(height, merge.rowCount);
  }
  while (above + height < MOST_ROWS && isSubHeader(view, row, height)) height++;
  return height;
}

/** A row that names only parts of wider labels, or columns that had no label yet. */
function isSubHeader(view: SheetView, row: number, height: number): boolean {
  const next = row + height;
  if (next >= view.rowCount) return false;
  const columns = view.ownColumns(next);
  return columns.length > 0 && columns.every((column) => isSubLabel(view, row, height, column));
}

function isSubLabel(view: SheetView, row: number, height: number, column: number): boolean {
  const text = view.own(row + height, column);
  if (!isPeriodLabel(text) && !isLabel(text) && colourOfLabel(text) === null) return false;
  const above = view.text(row + height - 1, column);
  if (colourOfLabel(text) !== null && above === "") return false;
  if (above === "" || isGroupLabel(view, row + height - 1, column)) return true;
  return (view.merge(row + height - 1, column)?.columnCount ?? 1) > 1;
}

/** Rows above that group columns: wide labels, or periods, or several known labels over some of the columns. */
function rowsAbove(view: SheetView, row: number): number {
  if (row === 0) return 0;
  const above = row - 1;
  const columns = view.ownColumns(above);
  const header = view.ownColumns(row);
  const [first = 0] = header;
  const last = header[header.length - 1] ?? 0;
  if (columns.length === 0) return 0;
  if (groupsAll(view, above, first, last)) return 1;
  const loose = columns.length > 1 && columns.every((column) => isLabel(view.own(above, column)));
  const groups = columns.every((column) => {
    const wide = view.merge(above, column)?.columnCount ?? 1;
    if (column <= first || column + wide - 1 > last) return false;
    const text = view.own(above, column);
    return (
      isPeriodLabel(text) ||
      loose ||
      (wide > 1 && wide < last - first && text.length <= LONGEST_LABEL)
    );
  });
  return groups ? 1 : 0;
}

/** Short labels side by side over the whole of a header, two of them or more over several of its columns each. */
function groupsAll(view: SheetView, row: number, first: number, last: number): boolean {
  let next = first;
  let wide = 0;
  for (const column of view.ownColumns(row)) {
    const width = view.merge(row, column)?.columnCount ?? 1;
    const text = view.own(row, column);
    if (column !== next || text.length > LONGEST_GROUP || isValue(text)) return false;
    if (width > 1) wide++;
    next = column + width;
  }
  return wide > 1 && next === last + 1;
}

/** A title beside a version is longer. */
const LONGEST_GROUP = 30;
