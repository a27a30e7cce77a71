import type { CSSProperties } from "react";
import type { Cell, ConditionalFormat, Style } from "../../host/embedded";

const HORIZONTAL: Partial<Record<Style["horizontalAlignment"], CSSProperties["textAlign"]>> = {
  Left: "left",
  Center: "center",
  CenterAcrossSelection: "center",
  Distributed: "center",
  Right: "right",
  Justify: "justify",
};
const VERTICAL: Record<Style["verticalAlignment"], CSSProperties["justifyContent"]> = {
  Top: "flex-start",
  Center: "center",
  Distributed: "center",
  Bottom: "flex-end",
  Justify: "flex-start",
};
const INDENT_PIXELS = 9;

/** How a cell is drawn inside its borders: its style, and over it the look of a conditional format that holds. */
export function cellLook(
  style: Style,
  cell: Cell | undefined,
  condition: ConditionalFormat | null,
): CSSProperties {
  return {
    ...fontLook(style, condition),
    background: condition?.fill ?? style.fill ?? undefined,
    textAlign: HORIZONTAL[style.horizontalAlignment] ?? generalAlignment(cell),
    justifyContent: VERTICAL[style.verticalAlignment],
    paddingLeft: 3 + (style.indentLevel ?? 0) * INDENT_PIXELS,
    whiteSpace: style.wrapText ? "pre-wrap" : "pre",
  };
}

function fontLook({ font }: Style, condition: ConditionalFormat | null): CSSProperties {
  const decoration = [font.underline && "underline", font.strikethrough && "line-through"];
  const isBold = condition?.bold ?? font.bold;
  return {
    color: condition?.fontColour ?? font.colour,
    fontFamily: `"${font.name}", Carlito, Calibri, Arial, sans-serif`,
    fontSize: `${font.size}pt`,
    fontWeight: isBold ? 700 : 400,
    fontStyle: font.italic ? "italic" : undefined,
    textDecoration: decoration.filter(Boolean).join(" ") || undefined,
  };
}

/** Numbers stand right, logical values and errors in the middle, text left. */
function generalAlignment(cell: Cell | undefined): CSSProperties["textAlign"] {
  if (!cell) return "left";
  if (cell.isError || typeof cell.value === "boolean") return "center";
  return typeof cell.value === "number" ? "right" : "left";
}
