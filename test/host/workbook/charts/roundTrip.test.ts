import { PLOT_KINDS } from "../../../../src/host/workbook/charts/chartTypes";
import type { Chart } from "../../../../src/host/workbook/model";
import { chartOf, firstSheet, reopened, seriesOf, workbookWithCharts } from "./workbookWithCharts";

/** Colours of a pie are its slices', not the series'. */
const SLICED = ["Pie", "Doughnut"];

test.each(Object.keys(PLOT_KINDS))("a chart of the type %s is read as it was written", (type) => {
  const colour = SLICED.includes(type) ? null : "#1F4E8C";
  const written = chartOf(type, { series: [seriesOf("B", { colour })] });
  const [read] = firstSheet(reopened(workbookWithCharts([written]))).charts;
  const { gapWidth, ...rest } = written;
  expect(read).toMatchObject(rest);
  expect(read?.gapWidth).toBe(type.startsWith("Bar") || type.startsWith("Column") ? 150 : gapWidth);
});

const VARIATIONS: [string, Partial<Chart>][] = [
  ["no title", { title: null }],
  ["a title of two lines with marks of XML", { title: 'Red < Amber\n& "Green"' }],
  ["no legend", { legend: null }],
  ["a legend at the top", { legend: "Top" }],
  ["a legend on the left", { legend: "Left" }],
  ["a legend on the right", { legend: "Right" }],
  ["categories from the top down", { categoryAxisReversed: true }],
  ["a narrow gap", { gapWidth: 40 }],
  ["no value axis and no gridlines", { valueAxisVisible: false, valueGridlines: false }],
  ["an end of the value axis", { valueAxisMaximum: 12.5 }],
  ["alternative text", { altText: "Complete 7, Delayed 1" }],
  [
    "sizes of text",
    { fontSizes: { title: 12, legend: 10, categoryAxis: 10.5, valueAxis: 8, labels: 11 } },
  ],
  [
    "labels with a format and a colour",
    { series: [seriesOf("B", { labelFormat: "0;;", labelColour: "#FFFFFF" })] },
  ],
  ["series without labels", { series: [seriesOf("B", { hasDataLabels: false })] }],
  [
    "a series with a name of its own",
    { series: [seriesOf("B", { name: "Done", nameFormula: "" })] },
  ],
  ["a series without categories", { series: [seriesOf("B", { categoriesFormula: "" })] }],
  ["a place between cells", { left: 61.5, top: 1234.25, width: 333.75, height: 111 }],
];

test.each(VARIATIONS)(
  "a stacked bar chart with %s is read as it was written",
  (_title, changes) => {
    const written = chartOf("BarStacked", { gapWidth: 60, ...changes });
    const [read] = firstSheet(reopened(workbookWithCharts([written]))).charts;
    expect(read).toMatchObject(written);
  },
);

test("its place follows columns and rows of other sizes, and hidden ones", () => {
  const file = workbookWithCharts([chartOf("BarStacked", { left: 200, top: 100 })]);
  const sheet = firstSheet(file);
  sheet.columnWidths.set(0, 150);
  sheet.hiddenColumns.add(1);
  sheet.rowHeights.set(0, 40);
  sheet.hiddenRows.add(1);
  sheet.changed.aspects.add("columns");
  [0, 1].forEach((row) => sheet.changed.rows.add(row));
  const [read] = firstSheet(reopened(file)).charts;
  expect(read?.left).toBeCloseTo(200, 1);
  expect(read?.top).toBeCloseTo(100, 1);
});

test("a type that cannot be written says so", () => {
  expect(() => workbookWithCharts([chartOf("Treemap")]).save()).toThrow(
    "NotImplemented: saving a chart of the type Treemap",
  );
});
