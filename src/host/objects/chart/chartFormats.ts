import { asColour } from "../../operations/colours";
import { asNumber } from "../../richapi/arguments";
import { excelError, notImplemented } from "../../richapi/errors";
import { excelObject, excelType } from "../excelType";
import type { Selves } from "../selves";
import { chartMember } from "./chartMember";

type FontSelf = Selves["ChartFont"];
const LARGEST_FONT = 409;

/** Excel's own sizes where none was set. */
const SIZES: Readonly<Record<FontSelf["part"], number>> = {
  title: 14,
  legend: 9,
  categoryAxis: 9,
  valueAxis: 9,
  labels: 9,
};

const NOT_FONT = ["border", "fill"];

export const chartTitleFormatType = excelType("ChartTitleFormat", {
  children: { font: (self) => excelObject("ChartFont", self) },
  notImplemented: NOT_FONT,
});

export const chartLegendFormatType = excelType("ChartLegendFormat", {
  children: { font: (self) => excelObject("ChartFont", self) },
  notImplemented: NOT_FONT,
});

export const chartAxisFormatType = excelType("ChartAxisFormat", {
  children: { font: (self) => excelObject("ChartFont", self) },
  notImplemented: ["fill", "line"],
});

export const chartDataLabelFormatType = excelType("ChartDataLabelFormat", {
  children: { font: (self) => excelObject("ChartFont", { ...self, labels: self }) },
  notImplemented: NOT_FONT,
});

export const chartFontType = excelType("ChartFont", {
  properties: {
    size: chartMember<FontSelf>(
      ({ chart, part }) => chart.fontSizes?.[part] ?? SIZES[part],
      ({ chart, part }, value) => {
        const size = asNumber(value);
        if (size < 1 || size > LARGEST_FONT) throw excelError("InvalidArgument");
        chart.fontSizes = { ...chart.fontSizes, [part]: size };
      },
    ),
    color: chartMember<FontSelf>(
      ({ labels }) => labelsOf(labels)[0]?.labelColour ?? "#000000",
      ({ labels }, value) => {
        const colour = asColour(value);
        for (const series of labelsOf(labels)) series.labelColour = colour;
      },
    ),
  },
  notImplemented: ["bold", "italic", "name", "underline"],
});

/** Only data labels have a colour of their own here. */
function labelsOf(labels: FontSelf["labels"]) {
  if (!labels) throw notImplemented("ChartFont.color of anything but data labels");
  return labels.series;
}
