import type { Worksheet } from "../model";
import { SHEET_COLUMNS } from "../address";
import { defaultWidthToPoints, widthToPoints } from "../units";
import { child, childrenNamed, flag, numberOr, type XmlElement } from "../xml/tree";
import { resolveColour, type Palette } from "./colour";
import type { SheetContext } from "./sheetContext";

export function readSheetProperties(
  element: XmlElement,
  worksheet: Worksheet,
  palette: Palette,
): void {
  worksheet.tabColour = resolveColour(child(element, "tabColor"), palette);
}

/** Gridlines and frozen panes of the sheet's first view. */
export function readSheetViews(
  element: XmlElement,
  worksheet: Worksheet,
  { selected }: SheetContext,
): void {
  const view = child(element, "sheetView");
  if (flag(view?.attributes["tabSelected"])) selected.add(worksheet.id);
  worksheet.showGridlines = flag(view?.attributes["showGridLines"], true);
  const pane = child(view, "pane")?.attributes;
  if (!pane?.["state"]?.startsWith("frozen")) return;
  const rows = Math.trunc(numberOr(pane["ySplit"], 0));
  const columns = Math.trunc(numberOr(pane["xSplit"], 0));
  if (rows > 0 || columns > 0) worksheet.frozen = { rows, columns };
}

export function readDefaultSizes({ attributes }: XmlElement, worksheet: Worksheet): void {
  const own = attributes["defaultColWidth"];
  worksheet.defaultRowHeight = numberOr(attributes["defaultRowHeight"], 15);
  worksheet.defaultColumnWidth = defaultWidthToPoints(
    own === undefined ? null : numberOr(own, 9),
    numberOr(attributes["baseColWidth"], 8),
  );
}

/** Widths, hidden columns and column styles; one element covers a run of columns. */
export function readColumns(element: XmlElement, worksheet: Worksheet): void {
  for (const { attributes } of childrenNamed(element, "col")) {
    const first = Math.max(1, numberOr(attributes["min"], 1));
    const last = Math.min(SHEET_COLUMNS, numberOr(attributes["max"], first));
    const width = attributes["width"];
    const style = numberOr(attributes["style"], 0);
    for (let column = first - 1; column < last; column++) {
      if (width !== undefined) worksheet.columnWidths.set(column, widthToPoints(Number(width)));
      if (flag(attributes["hidden"])) worksheet.hiddenColumns.add(column);
      if (style > 0) worksheet.columnStyles?.set(column, style);
    }
  }
}

/** "sheetProtection" without sheet="1" protects nothing. */
export function readProtection({ attributes }: XmlElement, worksheet: Worksheet): void {
  worksheet.protection = {
    protected: flag(attributes["sheet"]),
    hasPassword: attributes["password"] !== undefined || attributes["hashValue"] !== undefined,
  };
}
