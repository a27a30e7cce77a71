import type { Chart } from "../model";
import { elementXml } from "../xml/write";
import type { PlotKind } from "./chartTypes";
import { textPropertiesXml } from "./textXml";

/** The ids that a plot and its two axes name each other by. */
export const AXIS_IDS = { category: 500_000_001, value: 500_000_002 } as const;

const AXIS_TEXT_SIZE = 9;
/** Excel's pale grey for axes and gridlines: 15% of the theme's text colour. */
const GREY_LINE =
  '<a:ln w="9525" cap="flat"><a:solidFill><a:schemeClr val="tx1"><a:lumMod val="15000"/><a:lumOff val="85000"/></a:schemeClr></a:solidFill><a:round/></a:ln>';
const AXIS_LINE = `<c:spPr><a:noFill/>${GREY_LINE}</c:spPr>`;
const NO_LINE = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";
const GRIDLINES = `<c:majorGridlines><c:spPr>${GREY_LINE}</c:spPr></c:majorGridlines>`;
const TICK_MARKS =
  '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';

/** <c:catAx> and <c:valAx>. The order of children is the schema's (ECMA-376 part 1, 21.2.2.25 and 21.2.2.226). */
export function axesXml(chart: Chart, kind: PlotKind): string {
  const across = kind.direction === "bar";
  const reversed = chart.categoryAxisReversed;
  return (
    categoryAxisXml(chart, across ? "l" : "b", reversed) +
    // Excel puts the value axis at the first category: at the other side where their order is reversed.
    valueAxisXml(chart, kind, valueSide(across, reversed))
  );
}

function valueSide(across: boolean, reversed: boolean): string {
  if (across) return reversed ? "t" : "b";
  return reversed ? "r" : "l";
}

function categoryAxisXml(chart: Chart, side: string, reversed: boolean): string {
  const size = chart.fontSizes?.categoryAxis ?? AXIS_TEXT_SIZE;
  return elementXml(
    "c:catAx",
    {},
    [
      elementXml("c:axId", { val: AXIS_IDS.category }),
      scalingXml(reversed),
      elementXml("c:delete", { val: 0 }),
      elementXml("c:axPos", { val: side }),
      elementXml("c:numFmt", { formatCode: "General", sourceLinked: 1 }),
      TICK_MARKS,
      AXIS_LINE,
      textPropertiesXml({ size }),
      elementXml("c:crossAx", { val: AXIS_IDS.value }),
      elementXml("c:crosses", { val: "autoZero" }),
      elementXml("c:auto", { val: 1 }),
      elementXml("c:lblAlgn", { val: "ctr" }),
      elementXml("c:lblOffset", { val: 100 }),
      elementXml("c:noMultiLvlLbl", { val: 0 }),
    ].join(""),
  );
}

function valueAxisXml(chart: Chart, { element, grouping }: PlotKind, side: string): string {
  const size = chart.fontSizes?.valueAxis ?? AXIS_TEXT_SIZE;
  const formatCode = grouping === "percentStacked" ? "0%" : "General";
  return elementXml(
    "c:valAx",
    {},
    [
      elementXml("c:axId", { val: AXIS_IDS.value }),
      scalingXml(false, chart.valueAxisMaximum),
      elementXml("c:delete", { val: Number(chart.valueAxisVisible === false) }),
      elementXml("c:axPos", { val: side }),
      chart.valueGridlines === false ? "" : GRIDLINES,
      elementXml("c:numFmt", { formatCode, sourceLinked: 1 }),
      TICK_MARKS,
      NO_LINE,
      textPropertiesXml({ size }),
      elementXml("c:crossAx", { val: AXIS_IDS.category }),
      elementXml("c:crosses", { val: "autoZero" }),
      elementXml("c:crossBetween", { val: element === "areaChart" ? "midCat" : "between" }),
    ].join(""),
  );
}

function scalingXml(reversed: boolean, maximum?: number): string {
  const orientation = elementXml("c:orientation", { val: reversed ? "maxMin" : "minMax" });
  const end = maximum === undefined ? "" : elementXml("c:max", { val: maximum });
  return elementXml("c:scaling", {}, orientation + end);
}
