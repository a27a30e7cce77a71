import { openExcel, refusal, type TestExcel } from "./inExcel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});

type Work = (range: Excel.Range) => void;

async function loaded(work: Work, path: string, address = "A1:B2"): Promise<unknown> {
  return excel.run(async (sheet, context) => {
    const range = sheet.getRange(address);
    work(range);
    range.load(path);
    await context.sync();
    return path
      .split("/")
      .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], range.toJSON());
  });
}

const SET: [string, Work, unknown][] = [
  ["format/fill/color", () => undefined, "#FFFFFF"],
  ["format/fill/color", (r) => (r.format.fill.color = "#ffa500"), "#FFA500"],
  ["format/fill/color", (r) => (r.format.fill.color = "FFA500"), "#FFA500"],
  ["format/fill/color", (r) => (r.format.fill.color = "lightYellow"), "#FFFFE0"],
  ["format/fill/color", (r) => (r.getCell(0, 0).format.fill.color = "red"), null],
  [
    "format/fill/tintAndShade",
    (r) => {
      r.format.fill.color = "red";
      r.format.fill.clear();
    },
    null,
  ],
  ["format/fill/tintAndShade", (r) => (r.format.fill.color = "white"), 0],
  ["format/font/bold", (r) => (r.format.font.bold = true), true],
  ["format/font/bold", (r) => (r.getRow(0).format.font.bold = true), null],
  ["format/font/color", (r) => (r.format.font.color = "navy"), "#000080"],
  ["format/font/size", (r) => (r.format.font.size = 14), 14],
  ["format/font/name", (r) => (r.format.font.name = "Arial"), "Arial"],
  ["format/font/underline", (r) => (r.format.font.underline = "Single"), "Single"],
  ["format/wrapText", (r) => (r.format.wrapText = true), true],
  ["format/horizontalAlignment", (r) => (r.format.horizontalAlignment = "Center"), "Center"],
  ["format/verticalAlignment", (r) => (r.format.verticalAlignment = "Top"), "Top"],
  ["format/indentLevel", (r) => (r.format.indentLevel = 2), 2],
  ["format/rowHeight", (r) => (r.format.rowHeight = 40), 40],
  ["format/columnWidth", (r) => (r.format.columnWidth = 100), 100],
  ["format/columnWidth", (r) => (r.getColumn(0).format.columnWidth = 100), null],
  ["format/protection/locked", (r) => (r.format.protection.locked = false), false],
  ["rowHidden", (r) => (r.rowHidden = true), true],
  ["rowHidden", (r) => (r.getRow(0).rowHidden = true), null],
  ["columnHidden", (r) => (r.columnHidden = true), true],
  [
    "numberFormat",
    (r) =>
      (r.numberFormat = [
        ["0.00", null],
        ["", "@"],
      ]),
    [
      ["0.00", "General"],
      ["General", "@"],
    ],
  ],
];

test.each(SET)("%s after %s", async (path, work, expected) => {
  expect(await loaded(work, path)).toEqual(expected);
});

const REFUSED: [string, Work, string][] = [
  [
    "a colour that is none",
    (r) => (r.format.fill.color = "reddish"),
    "InvalidArgument at RangeFill.color",
  ],
  [
    "null for a colour",
    (r) => ((r.format.fill as { color: unknown }).color = null),
    "InvalidArgument at RangeFill.color",
  ],
  [
    "a text for bold",
    (r) => ((r.format.font as { bold: unknown }).bold = "yes"),
    "InvalidArgument at RangeFont.bold",
  ],
  [
    "an alignment",
    (r) => ((r.format as { horizontalAlignment: unknown }).horizontalAlignment = "Middle"),
    "InvalidArgument at RangeFormat.horizontalAlignment",
  ],
  [
    "a height too large",
    (r) => (r.format.rowHeight = 500),
    "InvalidArgument at RangeFormat.rowHeight",
  ],
  [
    "a number format",
    (r) =>
      (r.numberFormat = [
        ["0.00", '"open'],
        ["0", "0"],
      ]),
    "InvalidArgument at Range.numberFormat",
  ],
  [
    "what the host has not",
    (r) => (r.format.textOrientation = 90),
    "NotImplemented at RangeFormat.textOrientation",
  ],
];

test.each(REFUSED)("refused: %s", async (_, work, expected) => {
  expect(await refusal(() => loaded(work, "address"))).toBe(expected);
});

test("set() changes many properties at once, those of children too", async () => {
  const range = await excel.run(async (sheet, context) => {
    const cells = sheet.getRange("A1");
    cells.set({ values: [["x"]], format: { wrapText: true, fill: { color: "red" } } });
    cells.load("values,format/wrapText,format/fill/color");
    await context.sync();
    return cells.toJSON();
  });
  expect(range).toMatchObject({
    values: [["x"]],
    format: { wrapText: true, fill: { color: "#FF0000" } },
  });
});

test("entire columns have a format, which cells get that come later", async () => {
  const found = await excel.run(async (sheet, context) => {
    sheet.getRange("B1").values = [["x"]];
    sheet.getRange("B:B").format.font.bold = true;
    sheet.getRange("B9").values = [["later"]];
    const [column, later] = [sheet.getRange("B:B"), sheet.getRange("B9")];
    column.load("format/font/bold");
    later.load("format/font/bold");
    await context.sync();
    return [column.format.font.bold, later.format.font.bold];
  });
  expect(found).toEqual([true, true]);
});

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "InsideHorizontal" | "InsideVertical";

const EDGES: [Edge, string[]][] = [
  ["EdgeTop", ["A1 top", "B1 top"]],
  ["EdgeBottom", ["A2 bottom", "B2 bottom"]],
  ["EdgeLeft", ["A1 left", "A2 left"]],
  ["InsideHorizontal", ["A1 bottom", "A2 top", "B1 bottom", "B2 top"]],
  ["InsideVertical", ["A1 right", "A2 right", "B1 left", "B2 left"]],
];

test.each(EDGES)("the border %s lies on cells' sides", async (index, sides) => {
  const line = await excel.run(async (sheet, context) => {
    const border = sheet.getRange("A1:B2").format.borders.getItem(index);
    border.style = "Continuous";
    border.weight = "Medium";
    border.color = "#112233";
    border.load("style,weight,color,sideIndex");
    await context.sync();
    return border.toJSON();
  });
  expect(line).toEqual({
    style: "Continuous",
    weight: "Medium",
    color: "#112233",
    sideIndex: index,
  });
  const [sheet] = excel.workbook.worksheets;
  const drawn = ["A1", "A2", "B1", "B2"].flatMap((address) => {
    const cell = sheet!.rows.get(Number(address[1]) - 1)?.get(address.charCodeAt(0) - 65);
    const borders = excel.workbook.styles[cell?.style ?? 0]!.borders ?? {};
    return Object.entries(borders)
      .filter(([, side]) => (side as { style: string } | null)?.style === "medium")
      .map(([side]) => `${address} ${side}`);
  });
  expect(drawn.sort()).toEqual(sides);
});

test("cells' properties are read as they were asked for, and nothing else", async () => {
  const cells = await excel.run(async (sheet, context) => {
    sheet.getRange("A1").format.fill.color = "red";
    sheet.getRange("B1").format.font.bold = true;
    const found = sheet.getRange("A1:B1").getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { bold: true, color: false } },
    });
    await context.sync();
    return found.value;
  });
  expect(cells).toEqual([
    [
      { address: "Plan!A1", format: { fill: { color: "#FF0000" }, font: { bold: false } } },
      { address: "Plan!B1", format: { fill: { color: "#FFFFFF" }, font: { bold: true } } },
    ],
  ]);
});

test("cells' properties are set cell by cell; an empty record leaves its cell", async () => {
  const colours = await excel.run(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.format.fill.color = "blue";
    range.setCellProperties([
      [
        {
          format: {
            fill: { color: "red" },
            borders: { top: { style: "Continuous" } },
          },
        },
        {},
      ],
    ]);
    const found = range.getCellProperties({
      format: { fill: { color: true }, borders: { style: true } },
    });
    await context.sync();
    return found.value[0]!.map(({ format }) => [format!.fill!.color, format!.borders!.top!.style]);
  });
  expect(colours).toEqual([
    ["#FF0000", "Continuous"],
    ["#0000FF", "None"],
  ]);
});

test("rows' and columns' properties", async () => {
  const found = await excel.run(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.getCell(0, 0).format.fill.color = "red";
    range.setRowProperties([{ rowHidden: true }, { format: { rowHeight: 50 } }]);
    range.setColumnProperties([{ format: { columnWidth: 70 } }, {}]);
    const rows = range.getRowProperties({
      rowIndex: true,
      rowHidden: true,
      format: { rowHeight: true, fill: { color: true } },
    });
    const columns = range.getColumnProperties({ columnIndex: true, format: { columnWidth: true } });
    await context.sync();
    return [rows.value, columns.value];
  });
  expect(found).toEqual([
    [
      { rowIndex: 0, rowHidden: true, format: { rowHeight: 0, fill: { color: null } } },
      { rowIndex: 1, rowHidden: false, format: { rowHeight: 50, fill: { color: "#FFFFFF" } } },
    ],
    [
      { columnIndex: 0, format: { columnWidth: 70 } },
      { columnIndex: 1, format: { columnWidth: 48 } },
    ],
  ]);
});

test("the best fit is wider for longer texts and higher for wrapped ones", async () => {
  const sizes = await excel.run(async (sheet, context) => {
    sheet.getRange("A1:B1").values = [
      ["short", "a text that is a good deal longer than the other one"],
    ];
    sheet.getRange("A1:B1").format.autofitColumns();
    sheet.getRange("A2").values = [["x ".repeat(60)]];
    sheet.getRange("A2").format.wrapText = true;
    sheet.getRange("1:2").format.autofitRows();
    const [a, b, second] = [sheet.getRange("A1"), sheet.getRange("B1"), sheet.getRange("A2")];
    for (const each of [a, b, second]) each.load("width,height");
    await context.sync();
    return [a.width < b.width, a.height, second.height > 30];
  });
  expect(sizes).toEqual([true, 15, true]);
});

test("hyperlinks within the workbook and without, with their look", async () => {
  const links = await excel.run(async (sheet, context) => {
    const [inside, outside, none] = ["A1", "A2", "A3"].map((each) => sheet.getRange(each));
    inside!.hyperlink = { documentReference: "Plan!C8", textToDisplay: "C8", screenTip: "Go" };
    outside!.values = [["Site"]];
    outside!.hyperlink = { address: "https://example.org" };
    for (const each of [inside!, outside!, none!])
      each.load("hyperlink,values,format/font/underline");
    await context.sync();
    return [inside!, outside!, none!].map((each) => [
      each.hyperlink,
      (each.values as unknown[][])[0]![0],
      each.format.font.underline,
    ]);
  });
  expect(links).toEqual([
    [{ documentReference: "Plan!C8", screenTip: "Go", textToDisplay: "C8" }, "C8", "Single"],
    [{ address: "https://example.org", textToDisplay: "Site" }, "Site", "Single"],
    [null, "", "None"],
  ]);
});
