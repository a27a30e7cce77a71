import {
  asChartType,
  deleteChart,
  placeChart,
  SERIES_BY,
  seriesFrom,
  touchCharts,
} from "../../operations/charts";
import { refuseProtected } from "../../operations/protection";
import { asNumber, asText } from "../../richapi/arguments";
import { excelError } from "../../richapi/errors";
import { areaArgument, rangeArgument } from "../areaArguments";
import { excelObject, excelType } from "../excelType";
import type { ChartSelf } from "../selves";
import { chartMember } from "./chartMember";

function points(key: "left" | "top" | "width" | "height") {
  return chartMember<ChartSelf>(
    ({ chart }) => chart[key],
    ({ chart }, value) => {
      const size = asNumber(value);
      if (size < 0) throw excelError("InvalidArgument");
      chart[key] = size;
    },
  );
}

export const chartType = excelType("Chart", {
  identity: ({ chart }) => ({ Id: chart.id }),
  properties: {
    id: { get: ({ chart }) => chart.id },
    name: chartMember(
      ({ chart }) => chart.name,
      ({ chart }, value) => (chart.name = asText(value)),
    ),
    chartType: chartMember(
      ({ chart }) => chart.type,
      ({ chart }, value) => (chart.type = asChartType(value)),
    ),
    left: points("left"),
    top: points("top"),
    width: points("width"),
    height: points("height"),
  },
  children: {
    axes: (self) => excelObject("ChartAxes", self),
    dataLabels: (self) => excelObject("ChartDataLabels", { ...self, series: self.chart.series }),
    legend: (self) => excelObject("ChartLegend", self),
    series: (self) => excelObject("ChartSeriesCollection", self),
    title: (self) => excelObject("ChartTitle", self),
    worksheet: ({ sheet }) => excelObject("Worksheet", sheet),
  },
  methods: {
    delete: ({ sheet, chart }) => deleteChart(sheet, chart),
    setData: ({ sheet, chart }, args, session) => {
      refuseProtected(sheet);
      const source = rangeArgument(args, 0, session);
      const seriesBy = args.choiceOr(1, SERIES_BY, "Auto");
      const before = chart.series;
      chart.series = seriesFrom(session, source.sheet, source.area, seriesBy).map((series, i) => ({
        ...series,
        colour: before[i]?.colour ?? null,
        hasDataLabels: before[i]?.hasDataLabels ?? false,
      }));
      touchCharts(sheet);
    },
    setPosition: ({ sheet, chart }, args, session) => {
      refuseProtected(sheet);
      const start = areaArgument(args, 0, sheet, session);
      const end = args.has(1) ? areaArgument(args, 1, sheet, session) : null;
      placeChart(sheet, chart, start, end);
    },
  },
  notImplemented: [
    "activate",
    "categoryLabelLevel",
    "displayBlanksAs",
    "format",
    "getDataTable",
    "getDataTableOrNullObject",
    "getImage",
    "pivotOptions",
    "plotArea",
    "plotBy",
    "plotVisibleOnly",
    "seriesNameLevel",
    "showAllFieldButtons",
    "showDataLabelsOverMaximum",
    "style",
  ],
});
