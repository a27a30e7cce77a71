import { tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { Area } from "../../host/embedded";
import { extentOf, offsetOf } from "./axis";
import { COLUMN_HEADS, ROW_HEADS } from "./sizes";
import type { SheetLayout } from "./sheetLayout";

export interface CellEditorProps {
  readonly layout: SheetLayout;
  readonly area: Area;
  readonly address: string;
  readonly draft: string;
  /** The formula bar is typed into, and the cell only shows it. */
  readonly passive: boolean;
  readonly onChange: (draft: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}

/** The cell while it is typed into. */
export function CellEditor(props: CellEditorProps) {
  const { layout, area, address, draft, passive, onChange, onKeyDown } = props;
  const lines = draft.split("\n").length;
  return (
    <textarea
      aria-label={`Editing ${address}`}
      // The cell is typed into at once, as in Excel.
      ref={(element) => {
        if (element && !passive && document.activeElement !== element) {
          element.focus({ preventScroll: true });
          element.setSelectionRange(draft.length, draft.length);
        }
      }}
      value={draft}
      readOnly={passive}
      tabIndex={passive ? -1 : 0}
      spellCheck={false}
      data-tabster={TAB_ENTERS}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => event.stopPropagation()}
      style={{
        position: "absolute",
        boxSizing: "border-box",
        left: ROW_HEADS + offsetOf(layout.columns, area.column) - 1,
        top: COLUMN_HEADS + offsetOf(layout.rows, area.row) - 1,
        width: Math.max(140, extentOf(layout.columns, area.column, area.columnCount) + 1),
        height: Math.max(lines * 20 + 6, extentOf(layout.rows, area.row, area.rowCount) + 1),
        padding: "2px 4px",
        border: `2px solid ${tokens.colorBrandStroke1}`,
        outline: "none",
        resize: "none",
        font: "11pt Calibri, Carlito, Arial, sans-serif",
        background: "#FFFFFF",
        color: "#000000",
        zIndex: 1,
      }}
    />
  );
}

/** Fluent moves the focus at Tab before anybody hears of it, unless an element says that the key is its own. */
const TAB_ENTERS = JSON.stringify({ focusable: { ignoreKeydown: { Tab: true } } });
