import type { SheetPlan } from "../sheetPlan";
import type { EarlierState } from "./readEarlier";

/** The sheet's chart over its table's cells: the one that stands is kept and pointed at them again. */
export function writeChart(
  worksheet: Excel.Worksheet,
  { chart: plan }: SheetPlan,
  earlier: EarlierState,
): void {
  if (plan === null) return;
  const { row, column, rowCount, columnCount } = plan.source;
  const source = worksheet.getRangeByIndexes(row, column, rowCount, columnCount);
  const chart = earlier.charts.includes(plan.name)
    ? worksheet.charts.getItem(plan.name)
    : worksheet.charts.add(plan.kind, source, "Columns");
  chart.name = plan.name;
  chart.setData(source, "Columns");
  chart.title.text = plan.title;
  chart.title.format.font.size = 12;
  chart.legend.position = "Bottom";
  chart.legend.format.font.size = 10;
  place(worksheet, chart, plan.place);
  setAxes(chart, plan);
  plan.colours.forEach(({ fill, label }, at) => {
    const series = chart.series.getItemAt(at);
    series.format.fill.setSolidColor(fill);
    series.gapWidth = 50;
    series.hasDataLabels = true;
    // A status that no action of the theme has needs no 0 in a bar that is not there.
    series.dataLabels.numberFormat = "0;;";
    series.dataLabels.format.font.size = 10;
    series.dataLabels.format.font.color = label;
  });
}

function place(
  worksheet: Excel.Worksheet,
  chart: Excel.Chart,
  { row, column, rowCount, columnCount }: NonNullable<SheetPlan["chart"]>["place"],
): void {
  const cells = worksheet.getRangeByIndexes(row, column, rowCount, columnCount);
  chart.setPosition(cells.getCell(0, 0), cells.getLastCell());
}

/** Of bars that lie, the first stands on top; the numbers are in the bars, so the value axis says nothing more. */
function setAxes({ axes }: Excel.Chart, { kind }: NonNullable<SheetPlan["chart"]>): void {
  axes.categoryAxis.reversePlotOrder = kind === "BarStacked";
  axes.categoryAxis.format.font.size = 10;
  axes.valueAxis.majorGridlines.visible = false;
  axes.valueAxis.visible = false;
}
