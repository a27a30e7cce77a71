import { asBoolean, asNumber } from "../../richapi/arguments";
import { excelError, notImplemented } from "../../richapi/errors";
import { excelObject, excelType } from "../excelType";
import type { AxisSelf } from "../selves";
import { chartMember } from "./chartMember";

export const chartAxesType = excelType("ChartAxes", {
  children: {
    categoryAxis: (self) => excelObject("ChartAxis", { ...self, axis: "Category" }),
    valueAxis: (self) => excelObject("ChartAxis", { ...self, axis: "Value" }),
  },
  methods: {
    getItem: (self, args) => {
      const axis = args.choice(0, ["Invalid", "Category", "Value", "Series"]);
      if (args.textOr(1, "Primary") !== "Primary")
        throw notImplemented('ChartAxes.getItem(_, "Secondary")');
      if (axis !== "Category" && axis !== "Value") throw excelError("InvalidArgument");
      return excelObject("ChartAxis", { ...self, axis });
    },
  },
  notImplemented: ["seriesAxis"],
});

function only(wanted: AxisSelf["axis"], member: string, { axis }: AxisSelf): void {
  if (axis !== wanted) throw notImplemented(`ChartAxis.${member} of a ${axis.toLowerCase()} axis`);
}

export const chartAxisType = excelType("ChartAxis", {
  properties: {
    type: { get: ({ axis }) => axis },
    reversePlotOrder: chartMember<AxisSelf>(
      ({ axis, chart }) => axis === "Category" && chart.categoryAxisReversed,
      (self, value) => {
        only("Category", "reversePlotOrder", self);
        self.chart.categoryAxisReversed = asBoolean(value);
      },
    ),
    maximum: chartMember<AxisSelf>(
      ({ axis, chart }) => (axis === "Value" ? (chart.valueAxisMaximum ?? "") : ""),
      (self, value) => {
        only("Value", "maximum", self);
        // An empty text is Excel's way to say that it may choose.
        if (value === "") delete self.chart.valueAxisMaximum;
        else self.chart.valueAxisMaximum = asNumber(value);
      },
    ),
    visible: chartMember<AxisSelf>(
      ({ axis, chart }) => axis === "Category" || (chart.valueAxisVisible ?? true),
      (self, value) => {
        only("Value", "visible", self);
        self.chart.valueAxisVisible = asBoolean(value);
      },
    ),
  },
  children: {
    format: (self) =>
      excelObject("ChartAxisFormat", {
        ...self,
        part: self.axis === "Category" ? "categoryAxis" : "valueAxis",
      }),
    majorGridlines: (self) => {
      only("Value", "majorGridlines", self);
      return excelObject("ChartGridlines", self);
    },
  },
  notImplemented: [
    "alignment",
    "axisGroup",
    "baseTimeUnit",
    "categoryType",
    "crosses",
    "crossesAt",
    "customDisplayUnit",
    "displayUnit",
    "height",
    "isBetweenCategories",
    "left",
    "linkNumberFormat",
    "logBase",
    "majorTickMark",
    "majorTimeUnitScale",
    "majorUnit",
    "minimum",
    "minorGridlines",
    "minorTickMark",
    "minorTimeUnitScale",
    "minorUnit",
    "multiLevel",
    "numberFormat",
    "offset",
    "position",
    "positionAt",
    "scaleType",
    "setCategoryNames",
    "setCrossesAt",
    "setCustomDisplayUnit",
    "setPositionAt",
    "showDisplayUnitLabel",
    "textOrientation",
    "tickLabelPosition",
    "tickLabelSpacing",
    "tickMarkSpacing",
    "title",
    "top",
    "width",
  ],
});

export const chartGridlinesType = excelType("ChartGridlines", {
  properties: {
    visible: chartMember<AxisSelf>(
      ({ chart }) => chart.valueGridlines ?? true,
      ({ chart }, value) => (chart.valueGridlines = asBoolean(value)),
    ),
  },
  notImplemented: ["format"],
});
