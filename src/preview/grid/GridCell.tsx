import { memo, type CSSProperties } from "react";
import {
  cellAddress,
  formatCell,
  getCell,
  styleAt,
  type Workbook,
  type Worksheet,
} from "../../host/embedded";
import { borderLook } from "./borderLook";
import { cellLook } from "./cellLook";
import { conditionalLook } from "./conditionalLook";
import { CellLink } from "./CellLink";
import { linkAt } from "./links";
import { GRIDLINE } from "./sizes";

export interface GridCellProps {
  readonly workbook: Workbook;
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
  /** More than 1 where cells are merged. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Pixels in its layer. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Pixels that its text may run over to the right. */
  readonly room: number;
  readonly active: boolean;
  /** Grows with every change of the workbook. */
  readonly version: number;
  readonly onFollow: (reference: string) => void;
}

export const ACTIVE_CELL_ID = "active-cell";

/** One cell, or one merged area, as Excel would show it. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { workbook, sheet, row, column, rowCount, columnCount, active, room } = props;
  const cell = getCell(sheet, row, column);
  const text = cell ? formatCell(cell, workbook) : "";
  const style = styleAt(workbook, sheet, row, column);
  const look = cellLook(style, cell, conditionalLook(sheet, { row, column }));
  const link = linkAt(sheet, { row, column });
  const runsOver = !style.wrapText && room > 0 && typeof cell?.value === "string";
  const merged = rowCount * columnCount > 1;
  return (
    <div
      role="gridcell"
      id={active ? ACTIVE_CELL_ID : undefined}
      aria-colindex={column + 1}
      aria-selected={active}
      aria-label={active ? `${cellAddress(row, column)} ${text}` : undefined}
      style={{
        ...CELL,
        ...look,
        ...borderLook(workbook, sheet, { row, column, rowCount, columnCount }, props),
        ...(merged && look.background === undefined ? mergedGround(sheet) : {}),
        overflow: runsOver ? "visible" : "hidden",
      }}
    >
      <span style={{ ...TEXT, ...(runsOver ? { width: props.width + room - 6 } : {}) }}>
        {link ? <CellLink link={link} text={text} onFollow={props.onFollow} /> : text}
      </span>
    </div>
  );
});

const CELL: CSSProperties = {
  position: "absolute",
  boxSizing: "border-box",
  display: "flex",
  flexDirection: "column",
  paddingRight: 3,
  lineHeight: 1.2,
  cursor: "cell",
};
const TEXT: CSSProperties = {
  overflow: "hidden",
  overflowWrap: "anywhere",
  flexShrink: 0,
  maxHeight: "100%",
};

/** A merged area hides the gridlines behind it, and has those at its right and lower edge. */
function mergedGround({ showGridlines }: Worksheet): CSSProperties {
  return {
    background: "#FFFFFF",
    boxShadow: showGridlines ? `inset -1px -1px ${GRIDLINE}` : undefined,
  };
}
