import { asRecord } from "../richapi/arguments";
import { excelError, notImplemented } from "../richapi/errors";
import type { Borders, BorderSide, Style } from "../workbook/model";
import { asColour } from "./colours";
import { fileStyleOf, lineOf, LINE_STYLES, WEIGHTS } from "./borders";
import { asChoice } from "../richapi/arguments";
import { FILL, FONT, FORMAT, PROTECTION, type StyleProperties } from "./styleProperties";

type Json = Readonly<Record<string, unknown>>;

const GROUPS: Readonly<Record<string, StyleProperties>> = {
  fill: FILL,
  font: FONT,
  protection: PROTECTION,
};

const SIDES = ["left", "right", "top", "bottom"] as const;

/** Reads what `getCellProperties` asks of a format: the same tree with values for what is true in it. */
export function readFormat(style: Style, asked: Json): Json {
  const values: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(asked)) {
    if (wanted === false || wanted === undefined || wanted === null) continue;
    values[name] = readOne(style, name, wanted);
  }
  return values;
}

function readOne(style: Style, name: string, wanted: unknown): unknown {
  const group = GROUPS[name];
  if (group) return readGroup(style, name, group, wanted);
  if (name === "borders") return readBorders(style, wanted);
  const property = FORMAT[name];
  if (!property) throw notImplemented(`CellPropertiesFormat.${name}`);
  return property.read(style);
}

/** `true` asks for the whole group. */
function readGroup(style: Style, name: string, group: StyleProperties, wanted: unknown): Json {
  const asked = wanted === true ? Object.keys(group) : keysAsked(wanted);
  return Object.fromEntries(
    asked.map((key) => {
      const property = group[key];
      if (!property) throw notImplemented(`CellPropertiesFormat.${name}.${key}`);
      return [key, property.read(style)];
    }),
  );
}

function keysAsked(wanted: unknown): string[] {
  return Object.entries(asRecord(wanted))
    .filter(([, each]) => each === true)
    .map(([key]) => key);
}

function readBorders(style: Style, wanted: unknown): Json {
  const asked = keysAsked(wanted);
  return Object.fromEntries(
    SIDES.map((side) => {
      const line = style.borders?.[side] ?? null;
      const all: Json = { color: line?.colour ?? "#000000", ...lineOf(line) };
      return [side, Object.fromEntries(asked.map((key) => [key, all[key]]))];
    }),
  );
}

/** The style with what `setCellProperties` gives of a format. */
export function writeFormat(style: Style, given: Json): Style {
  let written = style;
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    written = writeOne(written, name, value);
  }
  return written;
}

function writeOne(style: Style, name: string, value: unknown): Style {
  if (name === "borders") return { ...style, borders: writeBorders(style, asRecord(value)) };
  const group = GROUPS[name];
  if (!group) return writeProperty(style, FORMAT, name, value, `CellPropertiesFormat.${name}`);
  return Object.entries(asRecord(value)).reduce(
    (written, [key, each]) =>
      writeProperty(written, group, key, each, `CellPropertiesFormat.${name}.${key}`),
    style,
  );
}

function writeProperty(
  style: Style,
  properties: StyleProperties,
  key: string,
  value: unknown,
  member: string,
): Style {
  const property = properties[key];
  if (!property) throw notImplemented(member);
  return property.write(style, value);
}

function writeBorders(style: Style, given: Json): Borders {
  const borders = { ...(style.borders ?? { left: null, right: null, top: null, bottom: null }) };
  for (const [name, value] of Object.entries(given)) {
    const side = SIDES.find((each) => each === name);
    if (!side) throw notImplemented(`CellBorderCollection.${name}`);
    borders[side] = writeBorder(borders[side], asRecord(value));
  }
  return borders;
}

function writeBorder(old: BorderSide | null, given: Json): BorderSide | null {
  const { color, style, weight, ...others } = given;
  if (Object.keys(others).length > 0) throw excelError("InvalidArgument");
  const before = old ?? { style: "thin", colour: "#000000" };
  const line = style === undefined ? lineOf(before).style : asChoice(style, LINE_STYLES);
  if (line === "None") return null;
  const thickness = weight === undefined ? lineOf(before).weight : asChoice(weight, WEIGHTS);
  return {
    style: fileStyleOf(line, thickness),
    colour: color === undefined ? before.colour : asColour(color),
  };
}
