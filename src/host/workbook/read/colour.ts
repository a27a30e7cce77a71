import { flag, numberOr, type XmlElement } from "../xml/tree";
import { applyTint } from "./tint";

/** What theme and indexed colours resolve to in one workbook. */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

const SYSTEM_FOREGROUND = 64;
const SYSTEM_BACKGROUND = 65;

/** The colour that an element such as <fgColor> names, as "#RRGGBB"; null where it names none or "automatic". */
export function resolveColour(element: XmlElement | undefined, palette: Palette): string | null {
  if (!element || flag(element.attributes["auto"])) return null;
  const base = baseColour(element.attributes, palette);
  return base && applyTint(base, numberOr(element.attributes["tint"], 0));
}

function baseColour(
  { rgb, theme, indexed }: Readonly<Record<string, string>>,
  palette: Palette,
): string | null {
  if (rgb !== undefined) {
    const hex = rgb.slice(-6);
    return /^[0-9a-f]{6}$/i.test(hex) ? `#${hex.toUpperCase()}` : null;
  }
  if (theme !== undefined) return palette.theme[numberOr(theme, -1)] ?? null;
  if (indexed === undefined) return null;
  const index = numberOr(indexed, -1);
  if (index === SYSTEM_FOREGROUND) return "#000000";
  if (index === SYSTEM_BACKGROUND) return "#FFFFFF";
  return palette.indexed[index] ?? null;
}
