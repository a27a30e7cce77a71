import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type PointerEvent } from "react";

/** Pixels: what Excel's pane can be, on its several platforms. */
export const PANE_WIDTH = { least: 270, usual: 350, most: 600 };
const STEP = 10;

const useStyles = makeStyles({
  root: {
    width: "6px",
    flexShrink: 0,
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: tokens.colorNeutralStroke2,
    "&:hover": { backgroundColor: tokens.colorBrandStroke1 },
    "&:focus-visible": {
      backgroundColor: tokens.colorBrandStroke1,
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
    },
  },
});

export interface PaneSplitterProps {
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** The edge between grid and pane: drawn with the mouse, or moved by the arrow keys. */
export function PaneSplitter({ width, onWidth }: PaneSplitterProps) {
  const grip = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const set = (next: number) =>
    onWidth(Math.round(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, next))));
  const onKeyDown = (event: KeyboardEvent) => {
    const widths: Readonly<Record<string, number>> = {
      ArrowLeft: width + STEP,
      ArrowRight: width - STEP,
      Home: PANE_WIDTH.least,
      End: PANE_WIDTH.most,
    };
    const next = widths[event.key];
    if (next === undefined) return;
    event.preventDefault();
    set(next);
  };
  return (
    <div
      className={useStyles().root}
      role="separator"
      tabIndex={0}
      aria-label="Width of the pane"
      aria-orientation="vertical"
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      aria-valuenow={width}
      aria-valuetext={`${width} pixels`}
      onKeyDown={onKeyDown}
      onPointerDown={(event: PointerEvent<HTMLElement>) => {
        grip.current = { x: event.clientX, width };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={({ clientX }) => {
        if (grip.current) set(grip.current.width + grip.current.x - clientX);
      }}
      onPointerUp={() => {
        grip.current = null;
      }}
    />
  );
}
