import { tokens } from "@fluentui/react-components";
import type { CSSProperties, ReactNode } from "react";
import { columnLetters, type Area } from "../../host/embedded";
import { extentOf, offsetOf, type Axis, type Span } from "./axis";
import { COLUMN_HEADS, ROW_HEADS } from "./sizes";

export interface HeadsProps {
  readonly axis: Axis;
  readonly span: Span;
  readonly selected: Area;
}

/** The letters over the columns. */
export function ColumnHeads({ axis, span, selected }: HeadsProps) {
  const isSelected = (index: number) =>
    index >= selected.column && index < selected.column + selected.columnCount;
  return heads(axis, span, (index) => (
    <div
      key={index}
      style={{
        ...headStyle(isSelected(index), hiddenBefore(axis, index)),
        ...(hiddenBefore(axis, index) ? { borderLeft: HIDDEN_MARK } : {}),
        left: ROW_HEADS + offsetOf(axis, index),
        top: 0,
        width: extentOf(axis, index),
        height: COLUMN_HEADS,
      }}
      title={hiddenBefore(axis, index) ? "Columns before this one are hidden" : undefined}
    >
      {columnLetters(index)}
    </div>
  ));
}

/** The numbers beside the rows. */
export function RowHeads({ axis, span, selected }: HeadsProps) {
  const isSelected = (index: number) =>
    index >= selected.row && index < selected.row + selected.rowCount;
  return heads(axis, span, (index) => (
    <div
      key={index}
      style={{
        ...headStyle(isSelected(index), hiddenBefore(axis, index)),
        ...(hiddenBefore(axis, index) ? { borderTop: HIDDEN_MARK } : {}),
        left: 0,
        top: COLUMN_HEADS + offsetOf(axis, index),
        width: ROW_HEADS,
        height: extentOf(axis, index),
      }}
      title={hiddenBefore(axis, index) ? "Rows above this one are hidden" : undefined}
    >
      {index + 1}
    </div>
  ));
}

/** The screen reader hears a cell's address from the cell. */
function heads(axis: Axis, { from, to }: Span, head: (index: number) => ReactNode) {
  const shown: ReactNode[] = [];
  for (let index = from; index < to; index++)
    if (extentOf(axis, index) > 0) shown.push(head(index));
  return <div aria-hidden>{shown}</div>;
}

function hiddenBefore(axis: Axis, index: number): boolean {
  return index > 0 && extentOf(axis, index - 1) === 0;
}

const HIDDEN_MARK = `3px double ${tokens.colorBrandForeground1}`;

function headStyle(selected: boolean, marked: boolean): CSSProperties {
  return {
    position: "absolute",
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    overflow: "hidden",
    fontSize: 12,
    userSelect: "none",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    background: selected ? tokens.colorNeutralBackground1Selected : tokens.colorNeutralBackground3,
    color: selected || marked ? tokens.colorBrandForeground1 : tokens.colorNeutralForeground2,
    fontWeight: selected ? 600 : 400,
  };
}
