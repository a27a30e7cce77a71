import type { Borders, BorderSide, ConditionalFormat, Style } from "../model";
import { BORDER_ORDER, FONT_ORDER } from "../xml/elementOrder";
import { ElementPatch } from "../xml/patch";
import { elementXml } from "../xml/write";

/** "FF00B050" for "#00B050": the file's colours begin with their opacity. */
export function argb(colour: string): string {
  return `FF${colour.slice(1).toUpperCase()}`;
}

/** A font as `old` stands in the file with what differs from `before`; theme colours and others stay. */
export function fontXml(
  prefix: string,
  font: Style["font"],
  before: Style["font"],
  old = `<${prefix}font/>`,
): string {
  const patch = new ElementPatch(old, FONT_ORDER);
  const toggle = (name: string, on: boolean, was: boolean) => {
    if (on !== was) patch.set(name, on ? `<${prefix}${name}/>` : "");
  };
  toggle("b", font.bold, before.bold);
  toggle("i", font.italic, before.italic);
  toggle("strike", font.strikethrough ?? false, before.strikethrough ?? false);
  toggle("u", font.underline, before.underline);
  if (font.size !== before.size) patch.set("sz", elementXml(`${prefix}sz`, { val: font.size }));
  if (font.colour !== before.colour) {
    patch.set("color", elementXml(`${prefix}color`, { rgb: argb(font.colour) }));
  }
  if (font.name !== before.name) {
    patch.set("name", elementXml(`${prefix}name`, { val: font.name }));
    // Family, character set and theme role told of the font before.
    for (const name of ["family", "charset", "scheme"]) patch.set(name, "");
  }
  return patch.toString();
}

export function solidFillXml(prefix: string, colour: string): string {
  const foreground = elementXml(`${prefix}fgColor`, { rgb: argb(colour) });
  const background = elementXml(`${prefix}bgColor`, { indexed: 64 });
  const pattern = { patternType: "solid" };
  const inner = elementXml(`${prefix}patternFill`, pattern, foreground + background);
  return elementXml(`${prefix}fill`, {}, inner);
}

/** A border with these four sides; diagonals stay as `old` has them. */
export function borderXml(prefix: string, borders: Borders | undefined, old?: string): string {
  const patch = new ElementPatch(
    old ?? `<${prefix}border><${prefix}diagonal/></${prefix}border>`,
    BORDER_ORDER,
  );
  patch.set("start", "");
  patch.set("end", "");
  for (const name of ["left", "right", "top", "bottom"] as const) {
    patch.set(name, sideXml(prefix + name, borders?.[name] ?? null, prefix));
  }
  return patch.toString();
}

function sideXml(name: string, side: BorderSide | null, prefix: string): string {
  if (!side) return elementXml(name);
  const colour = elementXml(`${prefix}color`, { rgb: argb(side.colour) });
  return elementXml(name, { style: side.style }, colour);
}

/** What a conditional format changes in the cells that it meets; "" where that is nothing. */
export function differentialXml(prefix: string, format: ConditionalFormat): string {
  const { fill, fontColour, bold } = format;
  const fontParts =
    (bold ? elementXml(`${prefix}b`) : "") +
    (fontColour === undefined ? "" : elementXml(`${prefix}color`, { rgb: argb(fontColour) }));
  const font = fontParts === "" ? "" : elementXml(`${prefix}font`, {}, fontParts);
  if (fill === undefined) return font === "" ? "" : elementXml(`${prefix}dxf`, {}, font);
  const background = elementXml(`${prefix}bgColor`, { rgb: argb(fill) });
  const pattern = elementXml(`${prefix}patternFill`, {}, background);
  return elementXml(`${prefix}dxf`, {}, font + elementXml(`${prefix}fill`, {}, pattern));
}
