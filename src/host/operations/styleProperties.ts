import { asBoolean, asChoice, asInteger, asNumber, asText } from "../richapi/arguments";
import { excelError, notImplemented } from "../richapi/errors";
import type { Style } from "../workbook/model";
import { asColour } from "./colours";

/** One format property of a cell: how it reads from a style, and how it changes one. */
export interface StyleProperty {
  readonly read: (style: Style) => unknown;
  readonly write: (style: Style, value: unknown) => Style;
}

export type StyleProperties = Readonly<Record<string, StyleProperty>>;

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const MOST_INDENT = 250;

/** What Excel calls the colour of a cell without a fill. */
const NO_FILL = "#FFFFFF";

export const FORMAT: StyleProperties = {
  wrapText: {
    read: ({ wrapText }) => wrapText,
    write: (style, value) => ({ ...style, wrapText: asBoolean(value) }),
  },
  horizontalAlignment: {
    read: ({ horizontalAlignment }) => horizontalAlignment,
    write: (style, value) => ({ ...style, horizontalAlignment: asChoice(value, HORIZONTAL) }),
  },
  verticalAlignment: {
    read: ({ verticalAlignment }) => verticalAlignment,
    write: (style, value) => ({ ...style, verticalAlignment: asChoice(value, VERTICAL) }),
  },
  indentLevel: {
    read: ({ indentLevel }) => indentLevel ?? 0,
    write: (style, value) => ({ ...style, indentLevel: asIndent(value) }),
  },
};

function asIndent(value: unknown): number {
  const level = asInteger(value);
  if (level < 0 || level > MOST_INDENT) throw excelError("InvalidArgument");
  return level;
}

export const FILL: StyleProperties = {
  color: {
    read: ({ fill }) => fill ?? NO_FILL,
    write: (style, value) => ({ ...style, fill: value === "" ? null : asColour(value) }),
  },
  // What tells a cell without a fill from one that is painted white; Excel's `pattern` is null for both.
  tintAndShade: {
    read: ({ fill }) => (fill === null ? null : 0),
    write: () => {
      throw notImplemented("RangeFill.tintAndShade, setting");
    },
  },
};

function fontProperty<Key extends keyof Style["font"]>(
  key: Key,
  accept: (value: unknown) => NonNullable<Style["font"][Key]>,
): StyleProperty {
  return {
    read: ({ font }) => font[key] ?? false,
    write: (style, value) => ({ ...style, font: { ...style.font, [key]: accept(value) } }),
  };
}

const LARGEST_FONT = 409;

export const FONT: StyleProperties = {
  bold: fontProperty("bold", asBoolean),
  color: fontProperty("colour", asColour),
  italic: fontProperty("italic", asBoolean),
  name: fontProperty("name", (value) => {
    const name = asText(value);
    if (name === "" || name.length > 31) throw excelError("InvalidArgument");
    return name;
  }),
  size: fontProperty("size", (value) => {
    const size = asNumber(value);
    if (size < 1 || size > LARGEST_FONT) throw excelError("InvalidArgument");
    return size;
  }),
  strikethrough: fontProperty("strikethrough", asBoolean),
  underline: {
    read: ({ font }) => (font.underline ? "Single" : "None"),
    write: (style, value) => {
      const underline = asChoice(value, ["None", "Single"]) === "Single";
      return { ...style, font: { ...style.font, underline } };
    },
  },
};

export const PROTECTION: StyleProperties = {
  locked: {
    read: ({ locked }) => locked,
    write: (style, value) => ({ ...style, locked: asBoolean(value) }),
  },
};

/** The value that all of them have; null where they differ. */
export function uniform<T>(values: Iterable<T>): T | null {
  const distinct = new Set(values);
  const [only] = distinct;
  return distinct.size === 1 && only !== undefined ? only : null;
}
