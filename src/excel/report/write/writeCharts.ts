import { CHART_NAMES, type ChartPlan, type SheetPlan } from "../sheetPlan";
import type { EarlierState } from "./readEarlier";

/** The sheet's charts; one of ours that has nothing to show any more is taken away. */
export function writeCharts(
  worksheet: Excel.Worksheet,
  { charts }: SheetPlan,
  earlier: EarlierState,
): void {
  const standing = CHART_NAMES.filter((name) => earlier.charts.includes(name));
  for (const name of standing.filter((each) => charts.every((plan) => plan.name !== each))) {
    worksheet.charts.getItem(name).delete();
  }
  for (const plan of charts) writeChart(worksheet, plan, earlier);
}

/** A chart over its table's cells: the one that stands is kept and pointed at them again. */
function writeChart(worksheet: Excel.Worksheet, plan: ChartPlan, earlier: EarlierState): void {
  const { row, column, rowCount, columnCount } = plan.source;
  const source = worksheet.getRangeByIndexes(row, column, rowCount, columnCount);
  const chart = earlier.charts.includes(plan.name)
    ? worksheet.charts.getItem(plan.name)
    : worksheet.charts.add(plan.kind, source, "Columns");
  chart.name = plan.name;
  chart.setData(source, "Columns");
  chart.title.text = plan.title;
  chart.title.format.font.size = 12;
  chart.legend.visible = plan.series.length > 1;
  if (plan.series.length > 1) {
    chart.legend.position = "Bottom";
    chart.legend.format.font.size = 10;
  }
  place(worksheet, chart, plan.place);
  setAxes(chart, plan);
  plan.series.forEach(({ fill, label, format }, at) => {
    const series = chart.series.getItemAt(at);
    series.format.fill.setSolidColor(fill);
    series.gapWidth = 50;
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = format;
    series.dataLabels.format.font.size = 10;
    series.dataLabels.format.font.color = label;
  });
}

function place(
  worksheet: Excel.Worksheet,
  chart: Excel.Chart,
  { row, column, rowCount, columnCount }: ChartPlan["place"],
): void {
  const cells = worksheet.getRangeByIndexes(row, column, rowCount, columnCount);
  chart.setPosition(cells.getCell(0, 0), cells.getLastCell());
}

/** Of bars that lie, the first stands on top; the numbers are in the bars, so the value axis says nothing more. */
function setAxes({ axes }: Excel.Chart, { kind, maximum }: ChartPlan): void {
  axes.categoryAxis.reversePlotOrder = kind === "BarStacked";
  axes.categoryAxis.format.font.size = 10;
  axes.valueAxis.majorGridlines.visible = false;
  axes.valueAxis.visible = false;
  if (maximum !== undefined) axes.valueAxis.maximum = maximum;
}
