import { tokens } from "@fluentui/react-components";
import type { Area } from "../../host/embedded";
import { clipped } from "./areas";
import { extentOf, offsetOf, type Span } from "./axis";
import { COLUMN_HEADS, ROW_HEADS } from "./sizes";
import type { SheetLayout } from "./sheetLayout";

export interface SelectionBoxProps {
  readonly layout: SheetLayout;
  readonly area: Area;
  /** Of the layer that it is drawn in. */
  readonly rows: Span;
  readonly columns: Span;
}

/** The frame around what is selected, as far as it lies in a layer. */
export function SelectionBox({ layout, area, rows, columns }: SelectionBoxProps) {
  const part = clipped(area, rows, columns);
  if (!part) return null;
  const isOne = area.rowCount * area.columnCount === 1;
  return (
    <div
      data-selection
      style={{
        position: "absolute",
        boxSizing: "border-box",
        pointerEvents: "none",
        left: ROW_HEADS + offsetOf(layout.columns, part.column) - 1,
        top: COLUMN_HEADS + offsetOf(layout.rows, part.row) - 1,
        width: extentOf(layout.columns, part.column, part.columnCount) + 1,
        height: extentOf(layout.rows, part.row, part.rowCount) + 1,
        border: `2px solid ${tokens.colorBrandStroke1}`,
        background: isOne ? undefined : "rgba(15, 108, 189, 0.08)",
      }}
    />
  );
}
