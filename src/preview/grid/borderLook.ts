import type { CSSProperties } from "react";
import {
  styleAt,
  type Area,
  type BorderSide,
  type Workbook,
  type Worksheet,
} from "../../host/embedded";
import { areaEnd } from "./areas";

/** Pixels of a cell, from the upper left corner of its layer. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The borders of a cell or merged area, and its box with room for those that it shares with its neighbours. */
export function borderLook(
  workbook: Workbook,
  sheet: Worksheet,
  area: Area,
  { left, top, width, height }: Box,
): CSSProperties {
  const end = areaEnd(area);
  const first = styleAt(workbook, sheet, area.row, area.column).borders;
  // A merged area's right and lower borders are those of its last column and row.
  const right = styleAt(workbook, sheet, area.row, end.column).borders?.right;
  const bottom = styleAt(workbook, sheet, end.row, area.column).borders?.bottom;
  // The border between two cells is one line: a cell's left one covers its neighbour's right one.
  const shared = { x: first?.left ? 1 : 0, y: first?.top ? 1 : 0 };
  return {
    left: left - shared.x,
    top: top - shared.y,
    width: width + shared.x,
    height: height + shared.y,
    ...(first?.left && { borderLeft: line(first.left) }),
    ...(first?.top && { borderTop: line(first.top) }),
    ...(right && { borderRight: line(right) }),
    ...(bottom && { borderBottom: line(bottom) }),
  };
}

function line({ style, colour }: BorderSide): string {
  const width = /thick|double/.test(style) ? 3 : /medium/i.test(style) ? 2 : 1;
  return `${width}px ${lineForm(style)} ${colour}`;
}

function lineForm(style: string): string {
  if (style === "double") return "double";
  if (/dash/i.test(style)) return "dashed";
  return /dot|hair/.test(style) ? "dotted" : "solid";
}
