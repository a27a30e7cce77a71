import type { Chart, Workbook } from "../model";
import { elementXml, XML_DECLARATION } from "../xml/write";
import { AXIS_IDS, axesXml } from "./axesXml";
import { PLOT_KINDS, type PlotKind } from "./chartTypes";
import type { DrawingNamespaces } from "./namespaces";
import { isPie, seriesXml } from "./seriesXml";
import { textPropertiesXml, titleXml } from "./textXml";

const TITLE_SIZE = 14;
const LEGEND_SIZE = 9;
const DEFAULT_GAP = 150;
const LEGEND_SIDES = { Top: "t", Bottom: "b", Left: "l", Right: "r" } as const;

/** A whole chart part. Throws for a type that is not in `PLOT_KINDS`. */
export function chartPartXml(workbook: Workbook, chart: Chart, names: DrawingNamespaces): string {
  const kind = PLOT_KINDS[chart.type];
  if (!kind) throw new Error(`NotImplemented: saving a chart of the type ${chart.type}`);
  const namespaces = {
    "xmlns:c": names.chart,
    "xmlns:a": names.main,
    "xmlns:r": names.relationships,
  };
  const inner = [
    elementXml("c:date1904", { val: Number(workbook.date1904) }),
    elementXml("c:roundedCorners", { val: 0 }),
    chartXml(workbook, chart, kind),
    '<c:spPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>',
  ];
  return XML_DECLARATION + elementXml("c:chartSpace", namespaces, inner.join(""));
}

function chartXml(workbook: Workbook, chart: Chart, kind: PlotKind): string {
  const { title, fontSizes } = chart;
  const axes = isPie(kind) ? "" : axesXml(chart, kind);
  return elementXml(
    "c:chart",
    {},
    [
      title === null ? "" : titleXml(title, { size: fontSizes?.title ?? TITLE_SIZE }),
      elementXml("c:autoTitleDeleted", { val: Number(title === null) }),
      elementXml("c:plotArea", {}, `<c:layout/>${plotXml(workbook, chart, kind)}${axes}`),
      legendXml(chart),
      elementXml("c:plotVisOnly", { val: 1 }),
      elementXml("c:dispBlanksAs", { val: "gap" }),
    ].join(""),
  );
}

function legendXml({ legend, fontSizes }: Chart): string {
  if (legend === null) return "";
  const side = elementXml("c:legendPos", { val: LEGEND_SIDES[legend] });
  const text = textPropertiesXml({ size: fontSizes?.legend ?? LEGEND_SIZE });
  return elementXml("c:legend", {}, `${side}<c:overlay val="0"/>${text}`);
}

/** The plot with its series, and what follows them in the order of its own element. */
function plotXml(workbook: Workbook, chart: Chart, kind: PlotKind): string {
  const series = chart.series.map((each, n) => seriesXml(workbook, chart, kind, each, n)).join("");
  const grouping = kind.grouping ? elementXml("c:grouping", { val: kind.grouping }) : "";
  const direction = kind.direction ? elementXml("c:barDir", { val: kind.direction }) : "";
  const varied = elementXml("c:varyColors", { val: Number(isPie(kind)) });
  return elementXml(
    `c:${kind.element}`,
    {},
    direction + grouping + varied + series + afterSeriesXml(chart, kind),
  );
}

function afterSeriesXml(chart: Chart, { element, grouping, markers }: PlotKind): string {
  const axisIds =
    elementXml("c:axId", { val: AXIS_IDS.category }) +
    elementXml("c:axId", { val: AXIS_IDS.value });
  switch (element) {
    case "barChart": {
      const overlap = grouping === "clustered" ? "" : elementXml("c:overlap", { val: 100 });
      return elementXml("c:gapWidth", { val: chart.gapWidth ?? DEFAULT_GAP }) + overlap + axisIds;
    }
    case "lineChart":
      return elementXml("c:marker", { val: Number(markers ?? false) }) + axisIds;
    case "areaChart":
      return axisIds;
    case "pieChart":
      return elementXml("c:firstSliceAng", { val: 0 });
    case "doughnutChart":
      return elementXml("c:firstSliceAng", { val: 0 }) + elementXml("c:holeSize", { val: 75 });
  }
}
