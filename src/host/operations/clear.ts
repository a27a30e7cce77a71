import type { Session } from "../richapi/session";
import { blankCell, isBlank } from "../workbook/blankCell";
import { getCell, setCell, setStyle, styleOf } from "../workbook/cells";
import { parseAreaAddress } from "../workbook/address";
import { internStyle } from "../workbook/internStyle";
import type { Area, Worksheet } from "../workbook/model";
import { cellsChanged } from "./changes";
import { hasWholeColumns, hasWholeRows, lastColumn, lastRow, overlaps, without } from "./areas";
import { refuseLockedCells, refuseProtected } from "./protection";
import { nameHeaders } from "./tableHeaders";
import { visitCells } from "./visitCells";

export const CLEAR_APPLY_TO = [
  "All",
  "Formats",
  "Contents",
  "Hyperlinks",
  "RemoveHyperlinks",
  "ResetContents",
] as const;
export type ClearApplyTo = (typeof CLEAR_APPLY_TO)[number];

/** Clears what Excel's `range.clear` clears; entire rows and columns too. */
export function clearArea(
  session: Session,
  sheet: Worksheet,
  area: Area,
  applyTo: ClearApplyTo,
): void {
  const contents = applyTo === "All" || applyTo === "Contents" || applyTo === "ResetContents";
  if (contents && applyTo !== "All") refuseLockedCells(session, sheet, area);
  else refuseProtected(sheet);
  if (contents) clearContents(session, sheet, area);
  if (applyTo === "All" || applyTo === "Formats") clearFormats(sheet, area);
  if (applyTo === "All") cutFrom(sheet, "validations", area);
  if (applyTo === "All" || applyTo.endsWith("Hyperlinks")) {
    clearHyperlinks(session, sheet, area, applyTo !== "Hyperlinks");
  }
  if (applyTo === "All") dropEmptyCells(sheet, area);
}

function clearContents(session: Session, sheet: Worksheet, area: Area): void {
  releaseArrays(sheet, area);
  visitCells(sheet, area, (cell, row, column) => {
    if (isBlank(cell)) return;
    setCell(sheet, row, column, blankCell(cell.style));
  });
  nameHeaders(session, sheet, area);
  cellsChanged(session, sheet, area);
}

/** An array formula goes with all that it filled. */
export function releaseArrays(sheet: Worksheet, area: Area): void {
  visitCells(sheet, area, ({ arrayRange }) => {
    const filled = arrayRange === undefined ? null : parseAreaAddress(arrayRange);
    if (!filled) return;
    visitCells(sheet, filled, (cell, row, column) => {
      setCell(sheet, row, column, blankCell(cell.style));
    });
  });
}

function clearFormats(sheet: Worksheet, area: Area): void {
  visitCells(sheet, area, (cell, row, column) => {
    if (cell.style !== 0) setCell(sheet, row, column, { ...cell, style: 0 });
  });
  clearOwnStyles(sheet, area);
  const merges = sheet.merges.filter((merge) => !overlaps(merge, area));
  if (merges.length < sheet.merges.length) sheet.changed.aspects.add("merges");
  sheet.merges = merges;
  cutFrom(sheet, "conditionalFormats", area);
}

/** Of entire rows and columns; cells of a styled row or column get the plain style for themselves. */
function clearOwnStyles(sheet: Worksheet, area: Area): void {
  if (hasWholeColumns(area)) clearColumnStyles(sheet, area);
  else if (hasWholeRows(area)) clearRowStyles(sheet, area);
  else if (hasOwnStyles(sheet)) coverOwnStyles(sheet, area);
}

function hasOwnStyles({ rowStyles, columnStyles }: Worksheet): boolean {
  return (rowStyles?.size ?? 0) + (columnStyles?.size ?? 0) > 0;
}

function clearColumnStyles(sheet: Worksheet, area: Area): void {
  for (const column of [...(sheet.columnStyles?.keys() ?? [])]) {
    if (column < area.column || column > lastColumn(area)) continue;
    sheet.columnStyles?.delete(column);
    sheet.changed.aspects.add("columns");
  }
}

function clearRowStyles(sheet: Worksheet, area: Area): void {
  for (const row of [...(sheet.rowStyles?.keys() ?? [])]) {
    if (row < area.row || row > lastRow(area)) continue;
    sheet.rowStyles?.delete(row);
    sheet.changed.rows.add(row);
  }
}

function coverOwnStyles(sheet: Worksheet, area: Area): void {
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      const styled =
        (sheet.rowStyles?.has(row) ?? false) || (sheet.columnStyles?.has(column) ?? false);
      if (styled && !getCell(sheet, row, column)) setCell(sheet, row, column, blankCell(0));
    }
  }
}

/** Takes the area out of what lists areas: what only lay there is gone. */
export function cutFrom(
  sheet: Worksheet,
  part: "validations" | "conditionalFormats",
  area: Area,
): void {
  const touched = sheet[part].filter(({ areas }) => areas.some((each) => overlaps(each, area)));
  if (touched.length === 0) return;
  for (const each of touched) each.areas = each.areas.flatMap((old) => without(old, area));
  if (part === "validations") sheet.validations = sheet.validations.filter(hasAreas);
  else sheet.conditionalFormats = sheet.conditionalFormats.filter(hasAreas);
  sheet.changed.aspects.add(part);
}

function hasAreas({ areas }: { areas: readonly Area[] }): boolean {
  return areas.length > 0;
}

function clearHyperlinks(session: Session, sheet: Worksheet, area: Area, andLook: boolean): void {
  const { workbook } = session;
  const touched = sheet.hyperlinks.filter((link) => overlaps(link.area, area));
  if (touched.length === 0) return;
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) =>
    without(link.area, area).map((left) => ({ ...link, area: left })),
  );
  sheet.changed.aspects.add("hyperlinks");
  if (!andLook) return;
  for (const link of touched) {
    visitCells(sheet, link.area, (cell, row, column) => {
      const style = styleOf(workbook, cell.style);
      const font = { ...style.font, underline: false, colour: "#000000" };
      const plain = internStyle(workbook, { ...style, font });
      setStyle(sheet, row, column, plain);
    });
  }
}

/** A cell without content and format is no cell: the used range ends before it. */
function dropEmptyCells(sheet: Worksheet, area: Area): void {
  if (hasOwnStyles(sheet)) return;
  const empty: [number, number][] = [];
  visitCells(sheet, area, (cell, row, column) => {
    if (isBlank(cell) && cell.style === 0) empty.push([row, column]);
  });
  for (const [row, column] of empty) setCell(sheet, row, column, null);
}
