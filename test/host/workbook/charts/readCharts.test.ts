import { readFrame } from "../../../../src/host/workbook/charts/anchor";
import { readChartPart } from "../../../../src/host/workbook/charts/readChartPart";
import { newWorksheet } from "../../../../src/host/workbook/newWorksheet";
import { OFFICE_THEME } from "../../../../src/host/workbook/read/theme";
import { parseXml } from "../../../../src/host/workbook/xml/tree";

function partOf(plot: string, around = "") {
  const xml = `<chartSpace><chart>${around}<plotArea>${plot}</plotArea></chart></chartSpace>`;
  return readChartPart(parseXml(xml), OFFICE_THEME);
}

const SERIES =
  '<ser><idx val="0"/><tx><strRef><f>A!$B$1</f><strCache><pt idx="0"><v>Late</v></pt></strCache></strRef></tx></ser>';

test.each([
  ['<barChart><barDir val="bar"/><grouping val="percentStacked"/></barChart>', "BarStacked100"],
  ['<barChart><barDir val="col"/><grouping val="clustered"/></barChart>', "ColumnClustered"],
  [`<lineChart><grouping val="standard"/>${SERIES}</lineChart>`, "LineMarkers"],
  ["<pieChart/>", "Pie"],
  ["<scatterChart/>", "Invalid"],
  ['<bar3DChart><barDir val="bar"/><grouping val="stacked"/></bar3DChart>', "Invalid"],
  ['<pieChart/><lineChart><grouping val="standard"/></lineChart>', "Invalid"],
])("a plot of %s is %s", (plot, type) => {
  expect(partOf(plot).type).toBe(type);
});

test.each([
  [
    "of its own",
    "<title><tx><rich><p><r><t>Progress </t></r><r><t>so far</t></r></p></rich></tx></title>",
    "Progress so far",
  ],
  [
    "of a cell",
    '<title><tx><strRef><f>A!$A$1</f><strCache><pt idx="0"><v>From a cell</v></pt></strCache></strRef></tx></title>',
    "From a cell",
  ],
  ["of its only series", "<title/>", "Late"],
  ["none", '<autoTitleDeleted val="1"/>', null],
])("a title that is %s", (_title, around, expected) => {
  expect(partOf(`<pieChart>${SERIES}</pieChart>`, around).title).toBe(expected);
});

test.each([
  ['<srgbClr val="00b050"/>', "#00B050"],
  ['<schemeClr val="accent2"/>', "#ED7D31"],
  ['<schemeClr val="tx1"/>', "#000000"],
  ['<schemeClr val="accent1"><lumMod val="75000"/></schemeClr>', null],
])("a series filled with %s is %p", (colour, expected) => {
  const series = `<ser><spPr><solidFill>${colour}</solidFill></spPr></ser>`;
  expect(partOf(`<pieChart>${series}</pieChart>`).series[0]?.colour).toBe(expected);
});

test.each([
  ["the series' own", '<ser><dLbls><showVal val="1"/></dLbls></ser>', true],
  ["those of all series", '<ser/><dLbls><showPercent val="1"/></dLbls>', true],
  [
    "taken away from the series",
    '<ser><dLbls><delete val="1"/></dLbls></ser><dLbls><showVal val="1"/></dLbls>',
    false,
  ],
  ["absent", "<ser/>", false],
])("data labels that are %s", (_title, inner, expected) => {
  expect(partOf(`<pieChart>${inner}</pieChart>`).series[0]?.hasDataLabels).toBe(expected);
});

const EMU = 12_700;
const MARKER = (name: string, column: number, row: number, offset = 0): string =>
  `<${name}><col>${column}</col><colOff>${offset * EMU}</colOff><row>${row}</row><rowOff>0</rowOff></${name}>`;

test.each([
  [
    "two cells",
    `<twoCellAnchor>${MARKER("from", 1, 2, 6)}${MARKER("to", 3, 4)}</twoCellAnchor>`,
    [106, 30, 90, 45],
  ],
  [
    "one cell",
    `<oneCellAnchor>${MARKER("from", 0, 1)}<ext cx="${200 * EMU}" cy="${90 * EMU}"/></oneCellAnchor>`,
    [0, 15, 200, 90],
  ],
  [
    "a place",
    `<absoluteAnchor><pos x="${10 * EMU}" y="${20 * EMU}"/><ext cx="${200 * EMU}" cy="${90 * EMU}"/></absoluteAnchor>`,
    [10, 20, 200, 90],
  ],
])("an anchor at %s, in points", (_title, xml, [left, top, width, height]) => {
  const sheet = newWorksheet("{1}", "A");
  sheet.columnWidths.set(0, 100);
  sheet.rowHeights.set(2, 30);
  expect(readFrame(parseXml(xml), sheet)).toEqual({ left, top, width, height });
});
