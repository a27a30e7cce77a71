import type { Chart, ChartFontSizes } from "../model";
import { child, childrenNamed, flag, numberOr, type XmlElement } from "../xml/tree";
import { chartTypeOf, UNKNOWN_TYPE } from "./chartTypes";
import { readSeries } from "./readSeries";

type ChartPart = Omit<Chart, "id" | "name" | "left" | "top" | "width" | "height" | "altText">;

/** What the model holds of a chart part. `theme` is the workbook's colours by index. */
export function readChartPart(root: XmlElement, theme: readonly string[]): ChartPart {
  const chart = child(root, "chart");
  const plotArea = child(chart, "plotArea");
  const plots = plotArea?.children.filter(({ name }) => name.endsWith("Chart")) ?? [];
  const [plot] = plots;
  const axes = plotArea?.children.filter(({ name }) => name.endsWith("Ax")) ?? [];
  const categories = axes.find(({ name }) => name === "catAx" || name === "dateAx");
  const values = axes.find(({ name }) => name === "valAx");
  const series = plots.flatMap((each) => readSeries(each, theme));
  return {
    type: plots.length === 1 ? typeOf(plot) : UNKNOWN_TYPE,
    title: readTitle(chart, series.length === 1 ? (series[0]?.name ?? null) : null),
    legend: readLegend(child(chart, "legend")),
    series,
    categoryAxisReversed: orientationOf(categories) === "maxMin",
    gapWidth: readGapWidth(plot),
    ...(values && isOff(values) ? { valueAxisVisible: false } : {}),
    ...readMaximum(values),
    ...(values && !child(values, "majorGridlines") ? { valueGridlines: false } : {}),
    ...readFontSizes(chart, plot, categories, values),
  };
}

function readMaximum(values: XmlElement | undefined): Pick<ChartPart, "valueAxisMaximum"> {
  const said = valueOf(child(values, "scaling"), "max");
  return said === undefined ? {} : { valueAxisMaximum: Number(said) };
}

export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes["val"];
}

function typeOf(plot: XmlElement | undefined): string {
  if (!plot) return UNKNOWN_TYPE;
  const isLine = plot.name === "lineChart";
  return chartTypeOf({
    element: plot.name,
    direction: valueOf(plot, "barDir"),
    grouping: valueOf(plot, "grouping"),
    markers: isLine ? childrenNamed(plot, "ser").some(hasMarker) : undefined,
  });
}

function hasMarker(series: XmlElement): boolean {
  return valueOf(child(series, "marker"), "symbol") !== "none";
}

/** The text of the title; a chart of one series without a text of its own shows the series' name. */
function readTitle(chart: XmlElement | undefined, seriesName: string | null): string | null {
  const title = child(chart, "title");
  if (!title) return null;
  const text = child(title, "tx");
  const rich = child(text, "rich");
  if (rich) return childrenNamed(rich, "p").map(runsOf).join("\n");
  const point = child(child(child(text, "strRef"), "strCache"), "pt");
  return child(point, "v")?.text ?? seriesName;
}

function runsOf(paragraph: XmlElement): string {
  return childrenNamed(paragraph, "r")
    .map((run) => child(run, "t")?.text ?? "")
    .join("");
}

const LEGENDS: Readonly<Record<string, Chart["legend"]>> = {
  t: "Top",
  b: "Bottom",
  l: "Left",
  r: "Right",
  tr: "Right",
};

function readLegend(legend: XmlElement | undefined): Chart["legend"] {
  return legend ? (LEGENDS[valueOf(legend, "legendPos") ?? "r"] ?? "Right") : null;
}

function orientationOf(axis: XmlElement | undefined): string | undefined {
  return valueOf(child(axis, "scaling"), "orientation");
}

function isOff(axis: XmlElement): boolean {
  const deleted = child(axis, "delete");
  return deleted !== undefined && flag(deleted.attributes["val"], true);
}

function readGapWidth(plot: XmlElement | undefined): number | null {
  const width = valueOf(plot, "gapWidth");
  return width === undefined ? null : numberOr(width.replace("%", ""), 150);
}

/** Sizes that the chart gives in its own text properties. */
function readFontSizes(
  chart: XmlElement | undefined,
  plot: XmlElement | undefined,
  categories: XmlElement | undefined,
  values: XmlElement | undefined,
): { fontSizes?: ChartFontSizes } {
  const labelled = [plot, ...childrenNamed(plot, "ser")].map((each) => child(each, "dLbls"));
  const sizes = {
    title: titleSize(child(chart, "title")),
    legend: sizeOf(child(chart, "legend")),
    categoryAxis: sizeOf(categories),
    valueAxis: sizeOf(values),
    labels: labelled.map(sizeOf).find((size) => size !== undefined),
  };
  const known = Object.entries(sizes).filter(([, size]) => size !== undefined);
  return known.length > 0 ? { fontSizes: Object.fromEntries(known) } : {};
}

function sizeOf(element: XmlElement | undefined): number | undefined {
  return paragraphSize(child(child(element, "txPr"), "p"));
}

function titleSize(title: XmlElement | undefined): number | undefined {
  const paragraph = child(child(child(title, "tx"), "rich"), "p");
  const run = child(child(paragraph, "r"), "rPr")?.attributes["sz"];
  return run === undefined ? (paragraphSize(paragraph) ?? sizeOf(title)) : numberOr(run, 0) / 100;
}

function paragraphSize(paragraph: XmlElement | undefined): number | undefined {
  const size = child(child(paragraph, "pPr"), "defRPr")?.attributes["sz"];
  return size === undefined ? undefined : numberOr(size, 0) / 100;
}
