import { openExcel, refusal, type TestExcel } from "./inExcel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel(["Board summary"]);
  await excel.run((sheet) => {
    sheet.getRange("B2:D4").values = [
      ["Theme", "Complete", "Delayed"],
      ["Voice", 4, 1],
      ["Health", 2, 3],
    ];
  });
});

const SOURCES: [
  Excel.ChartSeriesBy | "Columns" | "Rows" | "Auto",
  [string, string, string, string][],
][] = [
  [
    "Columns",
    [
      ["Complete", "$C$2", "$C$3:$C$4", "$B$3:$B$4"],
      ["Delayed", "$D$2", "$D$3:$D$4", "$B$3:$B$4"],
    ],
  ],
  [
    "Rows",
    [
      ["Voice", "$B$3", "$C$3:$D$3", "$C$2:$D$2"],
      ["Health", "$B$4", "$C$4:$D$4", "$C$2:$D$2"],
    ],
  ],
];

test.each(SOURCES)("series by %s", async (seriesBy, expected) => {
  await excel.run((sheet) => {
    sheet.charts.add("BarStacked", sheet.getRange("B2:D4"), seriesBy as "Columns");
  });
  const [chart] = excel.workbook.worksheets[0]!.charts;
  const prefix = "'Board summary'!";
  expect(chart!.series).toMatchObject(
    expected.map(([name, nameAt, values, categories]) => ({
      name,
      nameFormula: prefix + nameAt,
      valuesFormula: prefix + values,
      categoriesFormula: prefix + categories,
    })),
  );
});

test("a chart's properties, set and read back", async () => {
  const found = await excel.run(async (sheet, context) => {
    const chart = sheet.charts.add("BarStacked", sheet.getRange("B2:D4"), "Columns");
    chart.name = "Status by theme";
    chart.title.text = "Status by theme";
    chart.legend.position = "Bottom";
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.visible = false;
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.valueAxis.maximum = 20;
    chart.title.format.font.size = 12;
    chart.setPosition("F2", "H9");
    const first = chart.series.getItemAt(0);
    first.format.fill.setSolidColor("#2E7D32");
    first.gapWidth = 50;
    first.hasDataLabels = true;
    first.dataLabels.format.font.color = "white";
    chart.load("name,chartType,left,top,width,height");
    chart.title.load("text,visible");
    chart.legend.load("position,visible");
    chart.series.load("items/name,items/hasDataLabels,items/gapWidth,count");
    await context.sync();
    return [chart.toJSON(), chart.series.count];
  });
  expect(found).toMatchObject([
    {
      name: "Status by theme",
      chartType: "BarStacked",
      left: 240,
      top: 15,
      width: 144,
      height: 120,
      title: { text: "Status by theme", visible: true },
      legend: { position: "Bottom", visible: true },
      series: [
        { name: "Complete", hasDataLabels: true, gapWidth: 50 },
        { name: "Delayed", hasDataLabels: false, gapWidth: 50 },
      ],
    },
    2,
  ]);
  const [chart] = excel.workbook.worksheets[0]!.charts;
  expect(chart).toMatchObject({
    categoryAxisReversed: true,
    valueAxisVisible: false,
    valueAxisMaximum: 20,
    valueGridlines: false,
    fontSizes: { title: 12 },
    series: [{ colour: "#2E7D32", labelColour: "#FFFFFF" }, { colour: null }],
  });
});

test("an axis ends where it is said, or else where Excel chooses; the other axis has no such end", async () => {
  const ends = await excel.run(async (sheet, context) => {
    const { valueAxis } = sheet.charts.add("ColumnClustered", sheet.getRange("B2:D4")).axes;
    const told: unknown[] = [];
    for (const end of [undefined, 12.5, ""] as const) {
      if (end !== undefined) valueAxis.maximum = end;
      valueAxis.load("maximum");
      await context.sync();
      told.push(valueAxis.maximum);
    }
    return told;
  });
  expect(ends).toEqual(["", 12.5, ""]);
  await expect(
    excel.run((sheet) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B2:D4"));
      chart.axes.categoryAxis.maximum = 3;
    }),
  ).rejects.toThrow("maximum");
});

test("new data keeps colours; a legend and a title are hidden and shown", async () => {
  await excel.run((sheet) => {
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B2:D3"), "Columns");
    chart.series.getItemAt(0).format.fill.setSolidColor("red");
    chart.setData(sheet.getRange("B2:D4"), "Columns");
    chart.legend.visible = false;
    chart.title.visible = false;
  });
  const [chart] = excel.workbook.worksheets[0]!.charts;
  expect(chart).toMatchObject({
    legend: null,
    title: null,
    series: [{ colour: "#FF0000", valuesFormula: "'Board summary'!$C$3:$C$4" }, { colour: null }],
  });
});

test("charts are found by name, deleted, and follow inserted rows", async () => {
  const found = await excel.run(async (sheet, context) => {
    sheet.charts.add("Pie", sheet.getRange("B2:C4"), "Columns").name = "Share";
    sheet.charts.add("Line", sheet.getRange("B2:C4"), "Columns").delete();
    sheet.getRange("1:1").insert("Down");
    const [share, none, count] = [
      sheet.charts.getItem("Share"),
      sheet.charts.getItemOrNullObject("Chart 2"),
      sheet.charts.getCount(),
    ];
    share.load("id");
    await context.sync();
    return [none.isNullObject, count.value];
  });
  expect(found).toEqual([true, 1]);
  const [chart] = excel.workbook.worksheets[0]!.charts;
  expect(chart!.series[0]!.valuesFormula).toBe("'Board summary'!$C$4:$C$5");
});

type Work = (sheet: Excel.Worksheet) => void;
const REFUSED: [string, Work, string][] = [
  [
    "a chart that is not there",
    (s) => s.charts.getItem("None").load("name"),
    "ItemNotFound at ChartCollection.getItem",
  ],
  [
    "a type that the host has not",
    (s) => void s.charts.add("Treemap", s.getRange("B2:C4")),
    "NotImplemented at ChartType.Treemap",
  ],
  [
    "entire columns for a source",
    (s) => void s.charts.add("Pie", s.getRange("B:C")),
    "InvalidArgument at ChartCollection.add",
  ],
  [
    "a series that is not there",
    (s) => s.charts.add("Pie", s.getRange("B2:C4")).series.getItemAt(9).load("name"),
    "InvalidArgument at ChartSeriesCollection.getItemAt",
  ],
];

test.each(REFUSED)("refused: %s", async (_, work, expected) => {
  expect(await refusal(() => excel.run(work))).toBe(expected);
});
