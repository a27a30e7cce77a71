import type { Session } from "../richapi/session";
import { setStyle, styleIndexAt, styleOf } from "../workbook/cells";
import { internStyle } from "../workbook/internStyle";
import type { Area, Style, Workbook, Worksheet } from "../workbook/model";
import { hasWholeColumns, hasWholeRows, isUnbounded, lastColumn, lastRow } from "./areas";
import { refuseProtected } from "./protection";
import { visitCells } from "./visitCells";

/** The styles that an area's cells have, each once. */
export function stylesIn(workbook: Workbook, sheet: Worksheet, areas: readonly Area[]): Style[] {
  const indexes = new Set<number>();
  for (const area of areas) collectStyles(sheet, area, indexes);
  return [...indexes].map((index) => styleOf(workbook, index));
}

function collectStyles(sheet: Worksheet, area: Area, indexes: Set<number>): void {
  if (isUnbounded(area)) return collectUnbounded(sheet, area, indexes);
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      indexes.add(styleIndexAt(sheet, row, column));
    }
  }
}

/** Entire rows or columns: of the cells that exist, of rows and columns with a style, and the plain one elsewhere. */
function collectUnbounded(sheet: Worksheet, area: Area, indexes: Set<number>): void {
  visitCells(sheet, area, ({ style }) => indexes.add(style));
  const [styles, first, last] = hasWholeColumns(area)
    ? [sheet.columnStyles, area.column, lastColumn(area)]
    : [sheet.rowStyles, area.row, lastRow(area)];
  for (let index = first; index <= last; index++) indexes.add(styles?.get(index) ?? 0);
}

export type Restyle = (style: Style) => Style;

/** Changes the style of every cell of the areas; those that do not exist come to be, as in Excel. */
export function restyle(
  session: Session,
  sheet: Worksheet,
  areas: readonly Area[],
  change: Restyle,
): void {
  refuseProtected(sheet);
  const { workbook } = session;
  // Sparse, by the style before: looked at for every cell, an array is several times as quick as a map.
  const known: number[] = [];
  const restyled = (index: number): number =>
    (known[index] ??= internStyle(workbook, change(styleOf(workbook, index))));
  for (const area of areas) {
    if (isUnbounded(area)) restyleUnbounded(sheet, area, restyled);
    else restyleCells(sheet, area, restyled);
  }
}

function restyleCells(sheet: Worksheet, area: Area, restyled: (index: number) => number): void {
  for (let row = area.row; row <= lastRow(area); row++) {
    restyleRow(sheet, area, row, restyled);
  }
}

function restyleRow(
  sheet: Worksheet,
  { column: first, columnCount }: Area,
  row: number,
  restyled: (index: number) => number,
): void {
  const cells = sheet.rows.get(row);
  for (let column = first; column < first + columnCount; column++) {
    const cell = cells?.get(column);
    const style = restyled(cell?.style ?? styleIndexAt(sheet, row, column));
    if (cell?.style !== style) setStyle(sheet, row, column, style);
  }
}

function restyleUnbounded(sheet: Worksheet, area: Area, restyled: (index: number) => number): void {
  visitCells(sheet, area, (cell, row, column) => {
    setStyle(sheet, row, column, restyled(cell.style));
  });
  if (hasWholeColumns(area)) {
    const styles = (sheet.columnStyles ??= new Map<number, number>());
    for (let column = area.column; column <= lastColumn(area); column++) {
      styles.set(column, restyled(styles.get(column) ?? 0));
    }
    sheet.changed.aspects.add("columns");
  }
  if (!hasWholeRows(area) || hasWholeColumns(area)) return;
  const styles = (sheet.rowStyles ??= new Map<number, number>());
  for (let row = area.row; row <= lastRow(area); row++) {
    styles.set(row, restyled(styles.get(row) ?? 0));
    sheet.changed.rows.add(row);
  }
}
