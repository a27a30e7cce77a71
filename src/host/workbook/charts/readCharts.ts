import type { Chart, Worksheet } from "../model";
import type { SheetContext } from "../read/sheetContext";
import { numberOr, parseXml } from "../xml/tree";
import { readFrame } from "./anchor";
import { chartAnchors, drawingPath, type ChartAnchor } from "./drawingAnchors";
import { readChartPart } from "./readChartPart";

/** The charts of a worksheet, in the order that they are drawn in. Sizes of its rows and columns are read before. */
export function readCharts(worksheet: Worksheet, context: SheetContext): Chart[] {
  const { package: pack, source } = context;
  const path = drawingPath(pack, context.path);
  if (path === null) return [];
  return chartAnchors(parseXml(pack.text(path)), pack, path).map((found) => {
    const chart = readChart(found, worksheet, context);
    source.keep(chart, found.path);
    return chart;
  });
}

function readChart(
  { anchor, properties, path }: ChartAnchor,
  worksheet: Worksheet,
  { package: pack, palette }: SheetContext,
): Chart {
  const attributes = properties?.attributes ?? {};
  const altText = attributes["descr"];
  return {
    id: chartId(numberOr(attributes["id"], 1)),
    name: attributes["name"] ?? "",
    ...readFrame(anchor, worksheet),
    ...readChartPart(parseXml(pack.text(path)), palette.theme),
    ...(altText === undefined ? {} : { altText }),
  };
}

/** A chart's id in the model, from the number of its frame. */
function chartId(frame: number): string {
  return `{${frame.toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-000000000000}`;
}
