import type { ReactNode } from "react";
import type { Position, Workbook, Worksheet } from "../../host/embedded";
import { extentOf, offsetOf, type Span } from "./axis";
import { GridCell } from "./GridCell";
import { overflowRoom } from "./overflow";
import { placedCells } from "./placedCells";
import { COLUMN_HEADS, GRIDLINE, ROW_HEADS } from "./sizes";
import type { SheetLayout } from "./sheetLayout";

export interface GridLayerProps {
  readonly workbook: Workbook;
  readonly sheet: Worksheet;
  readonly layout: SheetLayout;
  readonly rows: Span;
  readonly columns: Span;
  readonly active: Position;
  readonly version: number;
  readonly onFollow: (reference: string) => void;
}

/** The cells of some rows and columns, with the gridlines behind them. */
export function GridLayer(props: GridLayerProps) {
  const { workbook, sheet, layout, rows, columns, active } = props;
  const lines = placedCells(workbook, sheet, layout, [rows, columns], active);
  return (
    <div role="rowgroup">
      {sheet.showGridlines && <Gridlines {...props} />}
      {[...lines].map(([row, cells]) => (
        <div role="row" key={row} aria-rowindex={row + 1}>
          {cells.map(({ column, area }) => (
            <GridCell
              key={column}
              {...{ workbook, sheet, ...area }}
              left={ROW_HEADS + offsetOf(layout.columns, column)}
              top={COLUMN_HEADS + offsetOf(layout.rows, row)}
              width={extentOf(layout.columns, column, area.columnCount)}
              height={extentOf(layout.rows, row, area.rowCount)}
              room={overflowRoom(workbook, sheet, layout, area)}
              active={row === active.row && column === active.column}
              version={props.version}
              onFollow={props.onFollow}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

const LINE = { position: "absolute", background: GRIDLINE, pointerEvents: "none" } as const;

function Gridlines({ layout, rows, columns }: GridLayerProps) {
  const left = ROW_HEADS + offsetOf(layout.columns, columns.from);
  const top = COLUMN_HEADS + offsetOf(layout.rows, rows.from);
  const width = extentOf(layout.columns, columns.from, columns.to - columns.from);
  const height = extentOf(layout.rows, rows.from, rows.to - rows.from);
  const lines: ReactNode[] = [];
  for (let row = rows.from; row < rows.to; row++) {
    const end = COLUMN_HEADS + offsetOf(layout.rows, row + 1) - 1;
    lines.push(<div key={`row ${row}`} style={{ ...LINE, left, top: end, width, height: 1 }} />);
  }
  for (let column = columns.from; column < columns.to; column++) {
    const end = ROW_HEADS + offsetOf(layout.columns, column + 1) - 1;
    lines.push(
      <div key={`column ${column}`} style={{ ...LINE, left: end, top, width: 1, height }} />,
    );
  }
  return <div aria-hidden>{lines}</div>;
}
