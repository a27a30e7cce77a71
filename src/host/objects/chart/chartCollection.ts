import { addChart, asChartType, SERIES_BY } from "../../operations/charts";
import { excelError } from "../../richapi/errors";
import type { HostObject } from "../../richapi/hostObject";
import type { Chart, Worksheet } from "../../workbook/model";
import { rangeArgument } from "../areaArguments";
import { excelObject, excelType } from "../excelType";

function chartObject(sheet: Worksheet, chart: Chart): HostObject {
  return excelObject("Chart", { sheet, chart });
}

/** By id or by name; of several of one name the first. */
function find(sheet: Worksheet, key: string | number): HostObject | undefined {
  const chart =
    sheet.charts.find(({ id }) => id === key) ?? sheet.charts.find(({ name }) => name === key);
  return chart && chartObject(sheet, chart);
}

export const chartCollectionType = excelType("ChartCollection", {
  properties: { count: { get: ({ charts }) => charts.length } },
  items: (sheet) => sheet.charts.map((chart) => chartObject(sheet, chart)),
  item: find,
  methods: {
    add: (sheet, args, session) => {
      const type = asChartType(args.raw(0));
      const source = rangeArgument(args, 1, session);
      const seriesBy = args.choiceOr(2, SERIES_BY, "Auto");
      return chartObject(sheet, addChart(session, sheet, type, source, seriesBy));
    },
    getCount: ({ charts }) => charts.length,
    getItem: (sheet, args) => {
      const chart = find(sheet, args.text(0));
      if (!chart) throw excelError("ItemNotFound");
      return chart;
    },
    getItemAt: (sheet, args) => {
      const chart = sheet.charts[args.integer(0)];
      if (!chart) throw excelError("InvalidArgument");
      return chartObject(sheet, chart);
    },
    getItemOrNullObject: (sheet, args) => find(sheet, args.text(0)) ?? null,
  },
});
