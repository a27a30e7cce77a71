import { asBoolean, asChoice, asText } from "../../richapi/arguments";
import { excelObject, excelType } from "../excelType";
import { chartMember } from "./chartMember";

const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right"] as const;
const DEFAULT_TITLE = "Chart Title";

export const chartTitleType = excelType("ChartTitle", {
  properties: {
    text: chartMember(
      ({ chart }) => chart.title,
      ({ chart }, value) => (chart.title = asText(value)),
    ),
    visible: chartMember(
      ({ chart }) => chart.title !== null,
      ({ chart }, value) => {
        chart.title = asBoolean(value) ? (chart.title ?? DEFAULT_TITLE) : null;
      },
    ),
  },
  children: { format: (self) => excelObject("ChartTitleFormat", { ...self, part: "title" }) },
  notImplemented: [
    "getSubstring",
    "height",
    "horizontalAlignment",
    "left",
    "overlay",
    "position",
    "setFormula",
    "showShadow",
    "textOrientation",
    "top",
    "verticalAlignment",
    "width",
  ],
});

export const chartLegendType = excelType("ChartLegend", {
  properties: {
    position: chartMember(
      ({ chart }) => chart.legend ?? "Invalid",
      ({ chart }, value) => (chart.legend = asChoice(value, LEGEND_POSITIONS)),
    ),
    visible: chartMember(
      ({ chart }) => chart.legend !== null,
      ({ chart }, value) => (chart.legend = asBoolean(value) ? (chart.legend ?? "Right") : null),
    ),
  },
  children: { format: (self) => excelObject("ChartLegendFormat", { ...self, part: "legend" }) },
  notImplemented: ["height", "left", "legendEntries", "overlay", "showShadow", "top", "width"],
});
