import { asText } from "../richapi/arguments";
import { excelError, notImplemented } from "../richapi/errors";
import type { Session } from "../richapi/session";
import { absoluteReference } from "../workbook/address";
import { getCell } from "../workbook/cells";
import { PLOT_KINDS } from "../workbook/charts/chartTypes";
import { formatCell } from "../workbook/format/formatCell";
import type { Area, Chart, ChartSeries, Worksheet } from "../workbook/model";
import { isUnbounded, lastColumn, lastRow } from "./areas";
import { frameOf } from "./dimensions";
import { refuseProtected } from "./protection";

export const SERIES_BY = ["Auto", "Columns", "Rows"] as const;
export type SeriesBy = (typeof SERIES_BY)[number];

/** Points: the size of a chart that Excel makes. */
const WIDTH = 360;
const HEIGHT = 216;

export function asChartType(value: unknown): string {
  const type = asText(value);
  if (!(type in PLOT_KINDS)) throw notImplemented(`ChartType.${type}`);
  return type;
}

/** Adds a chart of a range, named "Chart 1" or the like. */
export function addChart(
  session: Session,
  sheet: Worksheet,
  type: string,
  source: { readonly sheet: Worksheet; readonly area: Area },
  seriesBy: SeriesBy,
): Chart {
  refuseProtected(sheet);
  const series = seriesFrom(session, source.sheet, source.area, seriesBy);
  const chart: Chart = {
    id: freeChartId(session),
    name: freeName(sheet),
    type,
    title: series.length === 1 ? (series[0]?.name ?? null) : "Chart Title",
    legend: "Bottom",
    left: 0,
    top: 0,
    width: WIDTH,
    height: HEIGHT,
    series,
    categoryAxisReversed: false,
    gapWidth: null,
  };
  sheet.charts.push(chart);
  touchCharts(sheet);
  return chart;
}

export function deleteChart(sheet: Worksheet, chart: Chart): void {
  refuseProtected(sheet);
  if (!sheet.charts.includes(chart)) throw excelError("ItemNotFound");
  sheet.charts = sheet.charts.filter((each) => each !== chart);
  touchCharts(sheet);
}

export function touchCharts(sheet: Worksheet): void {
  sheet.changed.aspects.add("charts");
}

function freeName(sheet: Worksheet): string {
  const taken = new Set(sheet.charts.map(({ name }) => name));
  let number = sheet.charts.length + 1;
  while (taken.has(`Chart ${number}`)) number++;
  return `Chart ${number}`;
}

function freeChartId(session: Session): string {
  const taken = new Set(
    session.workbook.worksheets.flatMap(({ charts }) => charts.map(({ id }) => id)),
  );
  let number = taken.size + 1;
  const id = () =>
    `{${number.toString(16).toUpperCase().padStart(8, "0")}-0002-0000-0000-000000000000}`;
  while (taken.has(id())) number++;
  return id();
}

/**
 * Series from a range: the first column holds categories where it is text or blank at the top, the first row names.
 * "Auto" takes the longer side for the categories, as Excel does.
 */
export function seriesFrom(
  session: Session,
  sheet: Worksheet,
  area: Area,
  seriesBy: SeriesBy,
): ChartSeries[] {
  if (isUnbounded(area)) throw excelError("InvalidArgument");
  const byColumns =
    seriesBy === "Columns" || (seriesBy === "Auto" && area.rowCount >= area.columnCount);
  const names = area.rowCount > 1 && hasLabels(sheet, area, "row");
  const categories = area.columnCount > 1 && hasLabels(sheet, area, "column");
  const inner: Area = {
    row: area.row + (names ? 1 : 0),
    column: area.column + (categories ? 1 : 0),
    rowCount: area.rowCount - (names ? 1 : 0),
    columnCount: area.columnCount - (categories ? 1 : 0),
  };
  const top = names ? { ...inner, row: area.row, rowCount: 1 } : null;
  const left = categories ? { ...inner, column: area.column, columnCount: 1 } : null;
  const count = byColumns ? inner.columnCount : inner.rowCount;
  return Array.from({ length: count }, (_, i) => {
    const named = byColumns ? top : left;
    const parts = {
      values: line(inner, byColumns, i),
      name: named && line(named, byColumns, i),
      categories: byColumns ? left : top,
    };
    return seriesOf(session, sheet, parts, `Series${i + 1}`);
  });
}

function line(area: Area, byColumns: boolean, index: number): Area {
  return byColumns
    ? { ...area, column: area.column + index, columnCount: 1 }
    : { ...area, row: area.row + index, rowCount: 1 };
}

interface SeriesParts {
  readonly values: Area;
  readonly name: Area | null;
  readonly categories: Area | null;
}

function seriesOf(
  session: Session,
  sheet: Worksheet,
  { values, name, categories }: SeriesParts,
  otherwise: string,
): ChartSeries {
  const cell = name && getCell(sheet, name.row, name.column);
  const reference = (area: Area | null) => (area ? absoluteReference(sheet.name, area) : "");
  return {
    name: cell ? formatCell(cell, session.workbook) : otherwise,
    nameFormula: reference(name),
    valuesFormula: reference(values),
    categoriesFormula: reference(categories),
    colour: null,
    hasDataLabels: false,
  };
}

/** Whether the first row (or column), less the corner, holds texts. */
function hasLabels(sheet: Worksheet, area: Area, first: "row" | "column"): boolean {
  const from = first === "row" ? area.column : area.row;
  const to = first === "row" ? lastColumn(area) : lastRow(area);
  for (let index = Math.min(from + 1, to); index <= to; index++) {
    const cell =
      first === "row" ? getCell(sheet, area.row, index) : getCell(sheet, index, area.column);
    if (typeof cell?.value === "number") return false;
  }
  return true;
}

/** Puts a chart's corner on a cell; with an end cell the chart covers all up to and including it. */
export function placeChart(sheet: Worksheet, chart: Chart, start: Area, end: Area | null): void {
  const from = frameOf(sheet, start);
  chart.left = from.left;
  chart.top = from.top;
  if (end) {
    const to = frameOf(sheet, end);
    chart.width = to.left + to.width - from.left;
    chart.height = to.top + to.height - from.top;
  }
  touchCharts(sheet);
}
