import type { ChartSeries } from "../model";
import { child, childrenNamed, flag, type XmlElement } from "../xml/tree";

/** The series of one plot, in their order. */
export function readSeries(plot: XmlElement, theme: readonly string[]): ChartSeries[] {
  const shared = child(plot, "dLbls");
  return childrenNamed(plot, "ser").map((series) => {
    const labels = child(series, "dLbls") ?? shared;
    const text = child(series, "tx");
    return {
      name: lastText(text),
      nameFormula: formulaIn(text),
      valuesFormula: formulaIn(child(series, "val") ?? child(series, "yVal")),
      categoriesFormula: formulaIn(child(series, "cat") ?? child(series, "xVal")),
      colour: solidColour(painted(plot, series), theme),
      hasDataLabels: showsLabels(labels),
      ...readLabelFormat(labels, theme),
    };
  });
}

/** What a series' colour fills: its shape, or in a line chart its line. */
function painted(plot: XmlElement, series: XmlElement): XmlElement | undefined {
  const shape = child(series, "spPr");
  return plot.name === "lineChart" ? child(shape, "ln") : shape;
}

function readLabelFormat(
  labels: XmlElement | undefined,
  theme: readonly string[],
): Pick<ChartSeries, "labelFormat" | "labelColour"> {
  const format = child(labels, "numFmt")?.attributes;
  const own = format && !flag(format["sourceLinked"]) ? format["formatCode"] : undefined;
  const paragraph = child(child(labels, "txPr"), "p");
  const colour = solidColour(child(child(paragraph, "pPr"), "defRPr"), theme);
  return {
    ...(own === undefined ? {} : { labelFormat: own }),
    ...(colour === null ? {} : { labelColour: colour }),
  };
}

const LABEL_PARTS = ["showVal", "showPercent", "showCatName", "showSerName", "showBubbleSize"];

function showsLabels(labels: XmlElement | undefined): boolean {
  if (!labels || flag(child(labels, "delete")?.attributes["val"])) return false;
  return LABEL_PARTS.some((part) => flag(child(labels, part)?.attributes["val"]));
}

/** The formula of the reference in <c:val>, <c:cat> or <c:tx>; "" where the values stand in the chart itself. */
function formulaIn(element: XmlElement | undefined): string {
  const reference = element?.children.find(({ name }) => name.endsWith("Ref"));
  return child(reference, "f")?.text ?? "";
}

/** The name that a series had when the file was saved. */
function lastText(text: XmlElement | undefined): string {
  const own = child(text, "v")?.text;
  if (own !== undefined) return own;
  const cache = child(child(text, "strRef"), "strCache");
  return childrenNamed(cache, "pt")
    .map((point) => child(point, "v")?.text ?? "")
    .join(" ");
}

/** Names of a theme's colours by index; charts say text and background for dark and light. */
const THEME_NAMES: readonly (readonly string[])[] = [
  ["bg1", "lt1"],
  ["tx1", "dk1"],
  ["bg2", "lt2"],
  ["tx2", "dk2"],
  ["accent1"],
  ["accent2"],
  ["accent3"],
  ["accent4"],
  ["accent5"],
  ["accent6"],
];

/** A plain fill of one colour as "#RRGGBB"; null for another fill, or a colour that is changed in a way not known here. */
function solidColour(element: XmlElement | undefined, theme: readonly string[]): string | null {
  const [colour] = child(element, "solidFill")?.children ?? [];
  if (!colour || colour.children.length > 0) return null;
  const value = colour.attributes["val"] ?? "";
  if (colour.name === "srgbClr") return `#${value.toUpperCase()}`;
  if (colour.name !== "schemeClr") return null;
  return theme[THEME_NAMES.findIndex((names) => names.includes(value))] ?? null;
}
