import { PLOT_KINDS } from "../../../../src/host/workbook/charts/chartTypes";
import { parseXml, type XmlElement } from "../../../../src/host/workbook/xml/tree";
import { chartOf, savedPart, workbookWithCharts } from "./workbookWithCharts";

/**
 * Excel "repairs" a file whose chart has children in another order than the schema's: these are its sequences (ECMA-376
 * part 1, 21.2, and part 4 for the drawing), as far as the host writes them.
 */
const SEQUENCES: Readonly<Record<string, string>> = {
  chartSpace:
    "date1904 lang roundedCorners style clrMapOvr chart spPr txPr externalData printSettings",
  chart:
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs",
  title: "tx layout overlay spPr txPr",
  plotArea: "layout barChart lineChart areaChart pieChart doughnutChart catAx valAx dTable spPr",
  barChart: "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId",
  lineChart: "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId",
  areaChart: "grouping varyColors ser dLbls dropLines axId",
  pieChart: "varyColors ser dLbls firstSliceAng",
  doughnutChart: "varyColors ser dLbls firstSliceAng holeSize",
  ser: "idx order tx spPr invertIfNegative marker dPt dLbls trendline errBars cat val smooth",
  dLbls:
    "numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize",
  catAx:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl",
  valAx:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween majorUnit",
  scaling: "logBase orientation max min",
  legend: "legendPos legendEntry layout overlay spPr txPr",
  numCache: "formatCode ptCount pt",
  strCache: "ptCount pt",
  oneCellAnchor: "from ext graphicFrame clientData",
  graphicFrame: "nvGraphicFramePr xfrm graphic",
};

/** What must be there, whatever else is. */
const REQUIRED: Readonly<Record<string, string>> = {
  plotArea: "layout",
  barChart: "barDir axId",
  lineChart: "grouping axId",
  ser: "idx order val",
  catAx: "axId scaling delete axPos crossAx",
  valAx: "axId scaling delete axPos crossAx",
  graphicFrame: "nvGraphicFramePr xfrm graphic",
};

test.each(Object.keys(PLOT_KINDS))("the parts of a %s chart follow the schema's order", (type) => {
  const file = workbookWithCharts([chartOf(type)]);
  for (const path of ["xl/charts/chart1.xml", "xl/drawings/drawing1.xml"]) {
    expect(faults(parseXml(savedPart(file, path)))).toEqual([]);
  }
});

test.each(["BarStacked", "Line", "Area"])(
  "the axes of a %s chart name each other and their plot",
  (type) => {
    const xml = savedPart(workbookWithCharts([chartOf(type)]), "xl/charts/chart1.xml");
    const values = (name: string): (string | undefined)[] =>
      [...xml.matchAll(new RegExp(`<c:${name} val="(\\d+)"`, "g"))].map(([, id]) => id);
    const [plotFirst, plotSecond, category, value] = values("axId");
    expect([category, value]).toEqual([plotFirst, plotSecond]);
    expect(values("crossAx")).toEqual([value, category]);
  },
);

test.each([
  ["BarStacked", false, ["l", "b"]],
  ["BarStacked", true, ["l", "t"]],
  ["ColumnStacked", false, ["b", "l"]],
  ["ColumnStacked", true, ["b", "r"]],
])("the axes of a %s chart, categories reversed %p, stand at %p", (type, reversed, sides) => {
  const chart = chartOf(type, { categoryAxisReversed: reversed });
  const xml = savedPart(workbookWithCharts([chart]), "xl/charts/chart1.xml");
  expect([...xml.matchAll(/axPos val="(\w)"/g)].map(([, side]) => side)).toEqual(sides);
});

function faults(element: XmlElement): string[] {
  const names = element.children.map(({ name }) => name);
  const order = SEQUENCES[element.name]?.split(" ");
  const places = names.map((name) => order?.indexOf(name) ?? 0);
  const unknown = names.filter((_name, n) => places[n] === -1);
  const misplaced = names.filter((_name, n) => (places[n] ?? 0) < (places[n - 1] ?? 0));
  const missing = (REQUIRED[element.name]?.split(" ") ?? []).filter(
    (name) => !names.includes(name),
  );
  const own = [...unknown, ...misplaced, ...missing].map((name) => `${element.name}: ${name}`);
  return [...own, ...element.children.flatMap(faults)];
}
