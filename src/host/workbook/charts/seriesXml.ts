import type { Chart, ChartSeries, Workbook } from "../model";
import { elementXml, textElementXml } from "../xml/write";
import { categoriesXml, numberReferenceXml, textReferenceXml } from "./cachesXml";
import type { PlotKind } from "./chartTypes";
import { solidFillXml, textPropertiesXml } from "./textXml";

const LABEL_SIZE = 9;
const LINE_WIDTH_EMU = 28_575;

/** <c:ser> of the model's series; the order of children is the schema's (ECMA-376 part 1, 21.2.2.16 and on). */
export function seriesXml(
  workbook: Workbook,
  chart: Chart,
  kind: PlotKind,
  series: ChartSeries,
  index: number,
): string {
  const isLine = kind.element === "lineChart";
  const isBar = kind.element === "barChart";
  return elementXml(
    "c:ser",
    {},
    [
      elementXml("c:idx", { val: index }),
      elementXml("c:order", { val: index }),
      nameXml(workbook, series),
      isPie(kind) ? "" : shapeXml(series.colour, index, isLine),
      isBar ? elementXml("c:invertIfNegative", { val: 0 }) : "",
      isLine ? markerXml(kind, series.colour, index) : "",
      labelsXml(chart, kind, series),
      series.categoriesFormula === ""
        ? ""
        : elementXml("c:cat", {}, categoriesXml(workbook, series.categoriesFormula)),
      elementXml("c:val", {}, numberReferenceXml(workbook, series.valuesFormula)),
      isLine ? elementXml("c:smooth", { val: 0 }) : "",
    ].join(""),
  );
}

/** A pie's slices have a colour each: the series has none. */
export function isPie({ element }: PlotKind): boolean {
  return element === "pieChart" || element === "doughnutChart";
}

function nameXml(workbook: Workbook, { name, nameFormula }: ChartSeries): string {
  if (nameFormula !== "") {
    return elementXml("c:tx", {}, textReferenceXml(workbook, nameFormula));
  }
  return name === "" ? "" : elementXml("c:tx", {}, textElementXml("c:v", name));
}

function fillXml(colour: string | null, index: number): string {
  if (colour !== null) return solidFillXml(colour);
  const accent = elementXml("a:schemeClr", { val: `accent${(index % 6) + 1}` });
  return elementXml("a:solidFill", {}, accent);
}

function shapeXml(colour: string | null, index: number, isLine: boolean): string {
  const fill = fillXml(colour, index);
  if (!isLine) return elementXml("c:spPr", {}, fill);
  const line = elementXml("a:ln", { w: LINE_WIDTH_EMU, cap: "rnd" }, `${fill}<a:round/>`);
  return elementXml("c:spPr", {}, line);
}

function markerXml({ markers }: PlotKind, colour: string | null, index: number): string {
  if (!markers) return '<c:marker><c:symbol val="none"/></c:marker>';
  const fill = elementXml("c:spPr", {}, fillXml(colour, index));
  return `<c:marker><c:symbol val="circle"/><c:size val="5"/>${fill}</c:marker>`;
}

/** <c:dLbls>: the values, inside stacked bars and otherwise where Excel puts them; or nothing. */
function labelsXml(chart: Chart, kind: PlotKind, series: ChartSeries): string {
  const shown = Number(series.hasDataLabels);
  const format = series.labelFormat;
  const look = [
    format === undefined ? "" : elementXml("c:numFmt", { formatCode: format, sourceLinked: 0 }),
    "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>",
    textPropertiesXml({ size: chart.fontSizes?.labels ?? LABEL_SIZE, colour: series.labelColour }),
    isStacked(kind) ? '<c:dLblPos val="ctr"/>' : "",
  ];
  const parts = [
    ["c:showLegendKey", 0],
    ["c:showVal", shown],
    ["c:showCatName", 0],
    ["c:showSerName", 0],
    ["c:showPercent", 0],
    ["c:showBubbleSize", 0],
  ] as const;
  const flags = parts.map(([name, val]) => elementXml(name, { val })).join("");
  return elementXml("c:dLbls", {}, (shown ? look.join("") : "") + flags);
}

function isStacked({ element, grouping }: PlotKind): boolean {
  return element === "barChart" && grouping !== "clustered";
}
