import { useRef, type MouseEvent, type PointerEvent, type RefObject } from "react";
import { SHEET_COLUMNS, SHEET_ROWS, type Position } from "../../host/embedded";
import type { GridKeysOptions } from "./useGridKeys";
import { indexAt } from "./axis";
import { unscrolled } from "./scrollTo";
import { COLUMN_HEADS, ROW_HEADS } from "./sizes";

export interface GridPointerOptions extends GridKeysOptions {
  readonly scroller: RefObject<HTMLElement | null>;
}

interface Pressed extends Position {
  readonly on: "cells" | "rows" | "columns";
}

/** Selecting with the mouse: cells by pressing and drawing, rows and columns by their numbers and letters. */
export function useGridPointer({ scroller, ground, selection, editing }: GridPointerOptions) {
  const start = useRef<Position | null>(null);
  const pressedAt = (event: PointerEvent | MouseEvent): Pressed | null => {
    const element = scroller.current;
    if (!element) return null;
    const box = element.getBoundingClientRect();
    const point = { x: event.clientX - box.left, y: event.clientY - box.top };
    const { x, y } = unscrolled(element, ground.layout, point);
    const on = point.x < ROW_HEADS ? "rows" : point.y < COLUMN_HEADS ? "columns" : "cells";
    return { on, row: indexAt(ground.layout.rows, y), column: indexAt(ground.layout.columns, x) };
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const pressed = pressedAt(event);
      if (event.button !== 0 || !pressed || !editing.commit()) return;
      const { row, column, on } = pressed;
      if (on === "cells") {
        start.current = event.shiftKey ? selection.active : pressed;
        selection.select(start.current, pressed);
      } else if (on === "rows") {
        selection.selectArea(ground.sheet, {
          row,
          column: 0,
          rowCount: 1,
          columnCount: SHEET_COLUMNS,
        });
      } else {
        selection.selectArea(ground.sheet, {
          row: 0,
          column,
          rowCount: SHEET_ROWS,
          columnCount: 1,
        });
      }
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!start.current || event.buttons !== 1) return;
      const at = pressedAt(event);
      const { extent } = selection;
      if (at && (at.row !== extent.row || at.column !== extent.column)) {
        selection.select(start.current, at);
      }
    },
    onPointerUp: () => {
      start.current = null;
    },
    onDoubleClick: (event: MouseEvent<HTMLElement>) => {
      if (pressedAt(event)?.on === "cells") editing.begin("cell");
    },
  };
}
