/** A colour as a workbook's author picked it: fixed, or from the theme with a tint (-1 darkest to 1 lightest). */
export type Colour = { readonly rgb: string } | { readonly theme: number; readonly tint?: number };

/** "RRGGBB". */
export function rgb(hex: string): Colour {
  return { rgb: hex };
}

/** The theme's colours in the order that a workbook counts them. */
const THEME_SLOTS = [
  "light1",
  "dark1",
  "light2",
  "dark2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
] as const;

export function theme(slot: (typeof THEME_SLOTS)[number], tint?: number): Colour {
  const index = THEME_SLOTS.indexOf(slot);
  return tint === undefined ? { theme: index } : { theme: index, tint };
}

export function colourAttributes(colour: Colour): string {
  if ("rgb" in colour) return `rgb="FF${colour.rgb}"`;
  return `theme="${colour.theme}"${colour.tint === undefined ? "" : ` tint="${colour.tint}"`}`;
}
