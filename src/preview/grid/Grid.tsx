import { useEffect, useMemo, useRef, type CSSProperties } from "react";
import { wholeCell } from "./areas";
import { offsetOf } from "./axis";
import { ACTIVE_CELL_ID } from "./GridCell";
import type { GridProps } from "./gridProps";
import { GridPanes } from "./GridPanes";
import { scrollTo } from "./scrollTo";
import { seenSpans } from "./seenSpans";
import { sheetLayout } from "./sheetLayout";
import { COLUMN_HEADS, ROW_HEADS } from "./sizes";
import { useGridKeys } from "./useGridKeys";
import { useGridPointer } from "./useGridPointer";
import { useViewport } from "./useViewport";

/** A sheet as Excel would show it: what is seen is drawn, and a little around it. */
export function Grid(props: GridProps) {
  const { document, sheet, version, selection, editing } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const viewport = useViewport(scroller);
  const { row: reachRow, column: reachColumn } = selection.extent;
  const layout = useMemo(
    () => sheetLayout(document.workbook, sheet, { row: reachRow, column: reachColumn }),
    // Cells, heights and widths are read from the workbook, and `version` tells of their change.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [document, sheet, version, reachRow, reachColumn],
  );
  const pageHeight = viewport.height - COLUMN_HEADS - offsetOf(layout.rows, layout.frozen.rows);
  const ground = { sheet, layout, pageHeight };
  const onKeyDown = useGridKeys({ ground, selection, editing });
  const pointer = useGridPointer({ scroller, ground, selection, editing });
  const target = selection.isDrawn ? wholeCell(sheet, selection.extent) : selection.area;
  useEffect(() => {
    if (scroller.current) scrollTo(scroller.current, layout, target);
    // Only a new selection scrolls: what changes in the sheet leaves the person where they are.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [sheet, target.row, target.column, target.rowCount, target.columnCount]);
  return (
    <div ref={scroller} style={SCROLLER} data-scroller>
      <div
        role="grid"
        tabIndex={0}
        aria-label={`Sheet ${sheet.name}`}
        aria-rowcount={layout.rows.count}
        aria-colcount={layout.columns.count}
        aria-activedescendant={ACTIVE_CELL_ID}
        aria-multiselectable
        onKeyDown={onKeyDown}
        {...pointer}
        style={{
          ...CANVAS,
          width: ROW_HEADS + offsetOf(layout.columns, layout.columns.count),
          height: COLUMN_HEADS + offsetOf(layout.rows, layout.rows.count),
        }}
      >
        <GridPanes
          {...props}
          layout={layout}
          spans={seenSpans(layout, viewport)}
          onKeyDown={onKeyDown}
        />
      </div>
    </div>
  );
}

const SCROLLER: CSSProperties = {
  flex: 1,
  minHeight: 0,
  overflow: "auto",
  position: "relative",
  background: "#FFFFFF",
  color: "#000000",
};
const CANVAS: CSSProperties = { position: "relative", outlineOffset: -2 };
