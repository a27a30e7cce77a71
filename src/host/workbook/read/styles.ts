import { BUILTIN_FORMATS } from "../format/builtinFormats";
import type { Borders, BorderSide, Style } from "../model";
import { child, childrenNamed, flag, numberOr, parseXml, type XmlElement } from "../xml/tree";
import { resolveColour, type Palette } from "./colour";
import { INDEXED_COLOURS } from "./indexedColours";
import { readFill } from "./fill";

export interface StyleSheet {
  /** One for each of the file's cell formats, in their order. */
  readonly styles: Style[];
  /** Differential formats, which conditional formats point to. */
  readonly differential: readonly DifferentialStyle[];
  /** What the workbook's theme and indexed colours resolve to. */
  readonly palette: Palette;
}

export interface DifferentialStyle {
  readonly fill?: string;
  readonly fontColour?: string;
  readonly bold?: boolean;
}

interface StyleParts {
  readonly formats: ReadonlyMap<number, string>;
  readonly fonts: readonly Style["font"][];
  readonly fills: readonly (string | null)[];
  readonly borders: readonly (Borders | undefined)[];
}

/** The styles.xml part, its colours resolved with the theme's. */
export function readStyles(text: string, theme: readonly string[]): StyleSheet {
  const root = parseXml(text);
  const palette = { theme, indexed: readIndexedColours(root) };
  const list = (name: string) => child(root, name)?.children ?? [];
  const parts: StyleParts = {
    formats: new Map(
      list("numFmts").map(({ attributes }) => [
        numberOr(attributes["numFmtId"], -1),
        attributes["formatCode"] ?? "General",
      ]),
    ),
    fonts: list("fonts").map((font) => readFont(font, palette)),
    fills: list("fills").map((fill) => readFill(fill, palette)),
    borders: list("borders").map((border) => readBorders(border, palette)),
  };
  return {
    styles: list("cellXfs").map((format, index) => readStyle(format, index, parts)),
    differential: list("dxfs").map((format) => readDifferential(format, palette)),
    palette,
  };
}

function readIndexedColours(root: XmlElement): readonly string[] {
  const own = childrenNamed(child(child(root, "colors"), "indexedColors"), "rgbColor");
  if (own.length === 0) return INDEXED_COLOURS;
  return own.map(({ attributes }) => `#${(attributes["rgb"] ?? "000000").slice(-6).toUpperCase()}`);
}

const FONT_COLOUR = "#000000";

function readFont(font: XmlElement, palette: Palette): Style["font"] {
  const strikethrough = isOn(child(font, "strike"));
  const underline = child(font, "u");
  return {
    name: child(font, "name")?.attributes["val"] ?? "Calibri",
    size: numberOr(child(font, "sz")?.attributes["val"], 11),
    bold: isOn(child(font, "b")),
    italic: isOn(child(font, "i")),
    underline: underline !== undefined && underline.attributes["val"] !== "none",
    ...(strikethrough ? { strikethrough } : {}),
    colour: resolveColour(child(font, "color"), palette) ?? FONT_COLOUR,
  };
}

/** <b/> and <b val="1"/> say yes. */
function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && flag(element.attributes["val"], true);
}

function readBorders(border: XmlElement, palette: Palette): Borders | undefined {
  const side = (...names: string[]): BorderSide | null => {
    const element = names.map((name) => child(border, name)).find((found) => found !== undefined);
    const style = element?.attributes["style"];
    if (style === undefined || style === "none") return null;
    return { style, colour: resolveColour(child(element, "color"), palette) ?? "#000000" };
  };
  const borders = {
    left: side("left", "start"),
    right: side("right", "end"),
    top: side("top"),
    bottom: side("bottom"),
  };
  return Object.values(borders).some((found) => found !== null) ? borders : undefined;
}

function readStyle({ attributes, ...format }: XmlElement, base: number, parts: StyleParts): Style {
  const at = (name: string) => numberOr(attributes[name], 0);
  const alignment = child({ attributes, ...format }, "alignment")?.attributes ?? {};
  const protection = child({ attributes, ...format }, "protection")?.attributes ?? {};
  const borders = parts.borders[at("borderId")];
  const indentLevel = numberOr(alignment["indent"], 0);
  return {
    base,
    numberFormat: numberFormatOf(at("numFmtId"), parts.formats),
    fill: parts.fills[at("fillId")] ?? null,
    font: parts.fonts[at("fontId")] ?? {
      name: "Calibri",
      size: 11,
      bold: false,
      italic: false,
      underline: false,
      colour: FONT_COLOUR,
    },
    ...(borders ? { borders } : {}),
    horizontalAlignment: HORIZONTAL[alignment["horizontal"] ?? "general"] ?? "General",
    verticalAlignment: VERTICAL[alignment["vertical"] ?? "bottom"] ?? "Bottom",
    wrapText: flag(alignment["wrapText"]),
    ...(indentLevel > 0 ? { indentLevel } : {}),
    locked: flag(protection["locked"], true),
    ...(flag(attributes["quotePrefix"]) ? { quotePrefix: true } : {}),
  };
}

/** The file's own code for an id wins, but for the ids that mean "the system's short date". */
function numberFormatOf(id: number, formats: ReadonlyMap<number, string>): string {
  const system = id === 14 || id === 22;
  return (system ? undefined : formats.get(id)) ?? BUILTIN_FORMATS[id] ?? "General";
}

const HORIZONTAL: Readonly<Record<string, Style["horizontalAlignment"]>> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  justify: "Justify",
  fill: "Fill",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const VERTICAL: Readonly<Record<string, Style["verticalAlignment"]>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

function readDifferential(format: XmlElement, palette: Palette): DifferentialStyle {
  const fill = child(format, "fill");
  const pattern = child(fill, "patternFill");
  const font = child(format, "font");
  // In a differential format a solid fill's colour is the background's.
  const colour =
    resolveColour(child(pattern, "bgColor"), palette) ??
    resolveColour(child(pattern, "fgColor"), palette);
  const fontColour = resolveColour(child(font, "color"), palette);
  return {
    ...(colour === null ? {} : { fill: colour }),
    ...(fontColour === null ? {} : { fontColour }),
    ...(isOn(child(font, "b")) ? { bold: true } : {}),
  };
}
