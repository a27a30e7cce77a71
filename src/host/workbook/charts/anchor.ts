import type { Chart, Worksheet } from "../model";
import { child, numberOr, type XmlElement } from "../xml/tree";

const EMU_PER_POINT = 12_700;
const ROW_HEIGHT = 15;
const COLUMN_WIDTH = 48;

/** Where a drawing stands on its worksheet, in points. */
export type Frame = Pick<Chart, "left" | "top" | "width" | "height">;

/** A cell and how far into it, in points. */
export interface AnchorPoint {
  readonly index: number;
  readonly offset: number;
}

type Axis = "row" | "column";

/** The frame of an anchor of any of the three kinds (ECMA-376 part 1, 20.5.2). */
export function readFrame(anchor: XmlElement, sheet: Worksheet): Frame {
  if (anchor.name === "absoluteAnchor") {
    return { ...readPosition(child(anchor, "pos")), ...readExtent(child(anchor, "ext")) };
  }
  const from = readMarker(child(anchor, "from"), sheet);
  if (anchor.name === "oneCellAnchor") return { ...from, ...readExtent(child(anchor, "ext")) };
  const to = readMarker(child(anchor, "to"), sheet);
  return { ...from, width: to.left - from.left, height: to.top - from.top };
}

function readPosition(position: XmlElement | undefined): Pick<Frame, "left" | "top"> {
  return { left: points(position?.attributes["x"]), top: points(position?.attributes["y"]) };
}

function readExtent(extent: XmlElement | undefined): Pick<Frame, "width" | "height"> {
  return { width: points(extent?.attributes["cx"]), height: points(extent?.attributes["cy"]) };
}

function readMarker(marker: XmlElement | undefined, sheet: Worksheet): Pick<Frame, "left" | "top"> {
  const at = (axis: Axis, index: string, offset: string): number =>
    startOf(sheet, axis, numberOr(child(marker, index)?.text, 0)) +
    points(child(marker, offset)?.text);
  return { left: at("column", "col", "colOff"), top: at("row", "row", "rowOff") };
}

function points(emu: string | undefined): number {
  return numberOr(emu, 0) / EMU_PER_POINT;
}

export function toEmu(value: number): number {
  return Math.round(value * EMU_PER_POINT);
}

/** The row or column that holds a distance from the sheet's corner. */
export function anchorPoint(sheet: Worksheet, axis: Axis, distance: number): AnchorPoint {
  let left = Math.max(0, distance);
  for (let index = 0; ; index++) {
    const size = sizeOf(sheet, axis, index);
    if (left < size || index > MOST_CELLS[axis]) return { index, offset: left };
    left -= size;
  }
}

const MOST_CELLS = { row: 1_048_574, column: 16_382 } as const;

function startOf(sheet: Worksheet, axis: Axis, index: number): number {
  let start = 0;
  for (let n = 0; n < index; n++) start += sizeOf(sheet, axis, n);
  return start;
}

function sizeOf(sheet: Worksheet, axis: Axis, index: number): number {
  if (axis === "row") {
    if (sheet.hiddenRows.has(index)) return 0;
    return sheet.rowHeights.get(index) ?? sheet.defaultRowHeight ?? ROW_HEIGHT;
  }
  if (sheet.hiddenColumns.has(index)) return 0;
  return sheet.columnWidths.get(index) ?? sheet.defaultColumnWidth ?? COLUMN_WIDTH;
}
