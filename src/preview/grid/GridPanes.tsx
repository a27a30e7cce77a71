import { tokens } from "@fluentui/react-components";
import type { CSSProperties, KeyboardEvent, ReactNode } from "react";
import { cellAddress } from "../../host/embedded";
import { SheetCharts } from "../charts/SheetCharts";
import { wholeCell } from "./areas";
import { offsetOf, type Span } from "./axis";
import { CellEditor } from "./CellEditor";
import type { GridProps } from "./gridProps";
import { GridLayer } from "./GridLayer";
import { ColumnHeads, RowHeads } from "./Heads";
import type { SeenSpans } from "./seenSpans";
import { SelectionBox } from "./SelectionBox";
import type { SheetLayout } from "./sheetLayout";
import { COLUMN_HEADS, ROW_HEADS } from "./sizes";

export interface GridPanesProps extends GridProps {
  readonly layout: SheetLayout;
  readonly spans: SeenSpans;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The cells that scroll, and over them the strips that stay: numbers, letters, frozen rows and columns. */
export function GridPanes(props: GridPanesProps) {
  const { document, sheet, layout, spans, selection } = props;
  const { rows, columns, frozenRows, frozenColumns } = spans;
  const { area } = selection;
  const frozenWidth = ROW_HEADS + offsetOf(layout.columns, layout.frozen.columns);
  const frozenHeight = COLUMN_HEADS + offsetOf(layout.rows, layout.frozen.rows);
  return (
    <>
      <div style={{ ...STRIP, top: 0, left: 0, zIndex: 4 }}>
        <Backing width={frozenWidth} height={frozenHeight} />
        <Pane {...props} rows={frozenRows} columns={frozenColumns} />
        <ColumnHeads axis={layout.columns} span={frozenColumns} selected={area} />
        <RowHeads axis={layout.rows} span={frozenRows} selected={area} />
        <div style={CORNER} aria-hidden />
      </div>
      <div style={{ ...STRIP, top: 0, zIndex: 3 }}>
        <Backing width={ROW_HEADS + offsetOf(layout.columns, columns.to)} height={frozenHeight} />
        <Pane {...props} rows={frozenRows} columns={columns} />
        <ColumnHeads axis={layout.columns} span={columns} selected={area} />
      </div>
      <div style={{ ...STRIP, left: 0, zIndex: 2 }}>
        <Backing width={frozenWidth} height={COLUMN_HEADS + offsetOf(layout.rows, rows.to)} />
        <Pane {...props} rows={rows} columns={frozenColumns} />
        <RowHeads axis={layout.rows} span={rows} selected={area} />
      </div>
      <Pane {...props} rows={rows} columns={columns} />
      <SheetCharts workbook={document.workbook} sheet={sheet} />
    </>
  );
}

/** Hides what is scrolled below a strip. */
function Backing({ width, height }: { readonly width: number; readonly height: number }) {
  return (
    <div
      aria-hidden
      style={{ position: "absolute", left: 0, top: 0, width, height, background: "#FFFFFF" }}
    />
  );
}

/** The cells of one strip, with the selection's frame and the cell that is typed into. */
function Pane(props: GridPanesProps & { readonly rows: Span; readonly columns: Span }): ReactNode {
  const { document, sheet, layout, rows, columns, version, selection, editing, onFollow } = props;
  if (rows.from === rows.to || columns.from === columns.to) return null;
  const { active, area } = selection;
  const isHere =
    active.row < layout.frozen.rows === rows.from < layout.frozen.rows &&
    active.column < layout.frozen.columns === columns.from < layout.frozen.columns;
  return (
    <>
      <GridLayer
        workbook={document.workbook}
        {...{ sheet, layout, rows, columns, active, version, onFollow }}
      />
      <SelectionBox {...{ layout, area, rows, columns }} />
      {editing.draft !== null && isHere && (
        <CellEditor
          layout={layout}
          area={wholeCell(sheet, active)}
          address={cellAddress(active.row, active.column)}
          draft={editing.draft}
          passive={editing.at === "bar"}
          onChange={editing.change}
          onKeyDown={props.onKeyDown}
        />
      )}
    </>
  );
}

const STRIP: CSSProperties = { position: "sticky", width: 0, height: 0 };
const CORNER: CSSProperties = {
  position: "absolute",
  boxSizing: "border-box",
  left: 0,
  top: 0,
  width: ROW_HEADS,
  height: COLUMN_HEADS,
  background: tokens.colorNeutralBackground3,
  borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
};
