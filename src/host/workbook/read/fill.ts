import { child, type XmlElement } from "../xml/tree";
import { resolveColour, type Palette } from "./colour";

/**
 * The colour of a cell's fill as Excel's API gives it: a solid fill's own, a pattern's background; null where there is
 * none. A gradient has no single colour.
 */
export function readFill(fill: XmlElement, palette: Palette): string | null {
  const pattern = child(fill, "patternFill");
  const type = pattern?.attributes["patternType"] ?? "none";
  if (!pattern || type === "none") return null;
  if (type !== "solid") {
    const background = child(pattern, "bgColor");
    // "System background" under a pattern is no fill of its own.
    return background?.attributes["indexed"] === "64" ? null : resolveColour(background, palette);
  }
  const foreground = child(pattern, "fgColor");
  return resolveColour(foreground, palette) ?? resolveColour(child(pattern, "bgColor"), palette);
}
