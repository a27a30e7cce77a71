import { touchCharts } from "../../operations/charts";
import { asColour } from "../../operations/colours";
import { refuseProtected } from "../../operations/protection";
import { asBoolean, asInteger, asText, type Arguments } from "../../richapi/arguments";
import { excelError } from "../../richapi/errors";
import type { HostObject } from "../../richapi/hostObject";
import type { Session } from "../../richapi/session";
import { absoluteReference } from "../../workbook/address";
import { rangeArgument } from "../areaArguments";
import { excelObject, excelType } from "../excelType";
import type { ChartSelf, LabelsSelf, SeriesSelf } from "../selves";
import { chartMember } from "./chartMember";

function at({ sheet, chart }: ChartSelf, index: number): HostObject {
  const series = chart.series[index];
  if (!series) throw excelError("InvalidArgument");
  return excelObject("ChartSeries", { sheet, chart, series });
}

export const chartSeriesCollectionType = excelType("ChartSeriesCollection", {
  properties: { count: { get: ({ chart }) => chart.series.length } },
  items: (self) => self.chart.series.map((_, index) => at(self, index)),
  methods: {
    add: (self, args) => {
      const { sheet, chart } = self;
      refuseProtected(sheet);
      const index = args.integerOr(1, chart.series.length);
      if (index < 0 || index > chart.series.length) throw excelError("InvalidArgument");
      chart.series.splice(index, 0, {
        name: args.textOr(0, `Series${chart.series.length + 1}`),
        nameFormula: "",
        valuesFormula: "",
        categoriesFormula: "",
        colour: null,
        hasDataLabels: false,
      });
      touchCharts(sheet);
      return at(self, index);
    },
    getCount: ({ chart }) => chart.series.length,
    getItemAt: (self, args) => at(self, args.integer(0)),
  },
});

const WIDEST_GAP = 500;

function setReference(key: "valuesFormula" | "categoriesFormula") {
  return ({ sheet, series }: SeriesSelf, args: Arguments, session: Session): void => {
    refuseProtected(sheet);
    const source = rangeArgument(args, 0, session);
    series[key] = absoluteReference(source.sheet.name, source.area);
    touchCharts(sheet);
  };
}

export const chartSeriesType = excelType("ChartSeries", {
  properties: {
    name: chartMember(
      ({ series }) => series.name,
      ({ series }, value) => {
        series.name = asText(value);
        series.nameFormula = "";
      },
    ),
    chartType: { get: ({ chart }) => chart.type },
    gapWidth: chartMember(
      ({ chart }) => chart.gapWidth,
      ({ chart }, value) => {
        const width = asInteger(value);
        if (width < 0 || width > WIDEST_GAP) throw excelError("InvalidArgument");
        chart.gapWidth = width;
      },
    ),
    hasDataLabels: chartMember(
      ({ series }) => series.hasDataLabels,
      ({ series }, value) => (series.hasDataLabels = asBoolean(value)),
    ),
  },
  children: {
    dataLabels: ({ sheet, chart, series }) =>
      excelObject("ChartDataLabels", { sheet, chart, series: [series] }),
    format: (self) => excelObject("ChartSeriesFormat", self),
  },
  methods: {
    delete: ({ sheet, chart, series }) => {
      refuseProtected(sheet);
      chart.series = chart.series.filter((each) => each !== series);
      touchCharts(sheet);
    },
    setValues: setReference("valuesFormula"),
    setXAxisValues: setReference("categoriesFormula"),
  },
  notImplemented: [
    "axisGroup",
    "binOptions",
    "boxwhiskerOptions",
    "bubbleScale",
    "doughnutHoleSize",
    "explosion",
    "filtered",
    "firstSliceAngle",
    "getDimensionDataSourceString",
    "getDimensionDataSourceType",
    "getDimensionValues",
    "gradientMaximumColor",
    "gradientMaximumType",
    "gradientMaximumValue",
    "gradientMidpointColor",
    "gradientMidpointType",
    "gradientMidpointValue",
    "gradientMinimumColor",
    "gradientMinimumType",
    "gradientMinimumValue",
    "gradientStyle",
    "invertColor",
    "invertIfNegative",
    "mapOptions",
    "markerBackgroundColor",
    "markerForegroundColor",
    "markerSize",
    "markerStyle",
    "overlap",
    "parentLabelStrategy",
    "plotOrder",
    "points",
    "secondPlotSize",
    "setBubbleSizes",
    "showConnectorLines",
    "showLeaderLines",
    "showShadow",
    "smooth",
    "splitType",
    "splitValue",
    "trendlines",
    "varyByCategories",
    "xErrorBars",
    "yErrorBars",
  ],
});

export const chartSeriesFormatType = excelType("ChartSeriesFormat", {
  children: { fill: (self) => excelObject("ChartFill", self) },
  notImplemented: ["line"],
});

export const chartFillType = excelType("ChartFill", {
  methods: {
    clear: ({ sheet, series }) => {
      refuseProtected(sheet);
      series.colour = null;
      touchCharts(sheet);
    },
    setSolidColor: ({ sheet, series }, args) => {
      refuseProtected(sheet);
      series.colour = asColour(args.raw(0));
      touchCharts(sheet);
    },
  },
});

export const chartDataLabelsType = excelType("ChartDataLabels", {
  properties: {
    numberFormat: chartMember<LabelsSelf>(
      ({ series }) => series[0]?.labelFormat ?? "General",
      ({ series }, value) => {
        const format = asText(value);
        for (const each of series) each.labelFormat = format;
      },
    ),
    showValue: chartMember<LabelsSelf>(
      ({ series }) => series.every(({ hasDataLabels }) => hasDataLabels),
      ({ series }, value) => {
        const show = asBoolean(value);
        for (const each of series) each.hasDataLabels = show;
      },
    ),
  },
  children: { format: (self) => excelObject("ChartDataLabelFormat", { ...self, part: "labels" }) },
  notImplemented: [
    "autoText",
    "horizontalAlignment",
    "linkNumberFormat",
    "position",
    "separator",
    "showBubbleSize",
    "showCategoryName",
    "showLegendKey",
    "showPercentage",
    "showSeriesName",
    "textOrientation",
    "verticalAlignment",
  ],
});
