import { child, parseXml, type XmlElement } from "../xml/tree";

/** Office's own theme, for a file without one: light 1, dark 1, light 2, dark 2, accents 1 to 6, the two links. */
export const OFFICE_THEME: readonly string[] = [
  "#FFFFFF",
  "#000000",
  "#E7E6E6",
  "#44546A",
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
  "#0563C1",
  "#954F72",
];

/** A cell's `theme` attribute counts in this order, which swaps the scheme's own dark and light pairs. */
const ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** The twelve colours of a theme part, by the index that cells use. */
export function readThemeColours(text: string): string[] {
  const scheme = child(child(parseXml(text), "themeElements"), "clrScheme");
  return ORDER.map((name, n) => schemeColour(child(scheme, name)) ?? OFFICE_THEME[n] ?? "#000000");
}

function schemeColour(element: XmlElement | undefined): string | null {
  const [colour] = element?.children ?? [];
  const hex = colour?.attributes["lastClr"] ?? colour?.attributes["val"] ?? "";
  return /^[0-9a-f]{6}$/i.test(hex) ? `#${hex.toUpperCase()}` : null;
}
