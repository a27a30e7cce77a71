import { openExcel, refusal, type TestExcel } from "./inExcel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel(["Plan", "Board"]);
  await excel.run((sheet) => {
    sheet.getRange("A1:C3").values = [
      ["Action", "Lead", "Due"],
      ["Review", "HoS", 46000],
      ["Publish", "DCS", 46100],
    ];
  });
});

type Work = (table: Excel.Table, sheet: Excel.Worksheet) => void;

/** The table's area and columns after `work` on a table of A1:C3. */
async function after(work: Work): Promise<[string, string[]]> {
  return excel.run(async (sheet, context) => {
    const table = sheet.tables.add("A1:C3", true);
    work(table, sheet);
    const range = table.getRange();
    range.load("address");
    table.columns.load("items/name");
    await context.sync();
    return [range.address, table.columns.items.map(({ name }) => name)];
  });
}

const COLUMNS = ["Action", "Lead", "Due"];

const CHANGES: [string, Work, [string, string[]]][] = [
  ["as it is made", () => undefined, ["Plan!A1:C3", COLUMNS]],
  ["resize", (t) => t.resize("A1:C9"), ["Plan!A1:C9", COLUMNS]],
  ["resize wider", (t) => t.resize("A1:D3"), ["Plan!A1:D3", [...COLUMNS, "Column4"]]],
  ["add a row", (t) => void t.rows.add(undefined, [["x", "y", 1]]), ["Plan!A1:C4", COLUMNS]],
  [
    "add rows in the middle",
    (t) =>
      void t.rows.add(1, [
        ["x", "y", 1],
        ["z", "", 2],
      ]),
    ["Plan!A1:C5", COLUMNS],
  ],
  ["delete a row", (t) => t.rows.getItemAt(0).delete(), ["Plan!A1:C2", COLUMNS]],
  [
    "add a column",
    (t) => void t.columns.add(undefined, undefined, "RAG"),
    ["Plan!A1:D3", [...COLUMNS, "RAG"]],
  ],
  [
    "add a first column",
    (t) => void t.columns.add(0, [["Ref"], [1], [2]]),
    ["Plan!A1:D3", ["Ref", ...COLUMNS]],
  ],
  ["delete a column", (t) => t.columns.getItem("Lead").delete(), ["Plan!A1:B3", ["Action", "Due"]]],
  [
    "rename a column",
    (t) => (t.columns.getItem("Lead").name = "Owner"),
    ["Plan!A1:C3", ["Action", "Owner", "Due"]],
  ],
  [
    "write a header",
    (_, s) => (s.getRange("B1").values = [["Owner"]]),
    ["Plan!A1:C3", ["Action", "Owner", "Due"]],
  ],
  [
    "write a header twice",
    (_, s) => (s.getRange("B1").values = [["Action"]]),
    ["Plan!A1:C3", ["Action", "Action2", "Due"]],
  ],
  [
    "empty a header",
    (_, s) => (s.getRange("B1").values = [[""]]),
    ["Plan!A1:C3", ["Action", "Column2", "Due"]],
  ],
  [
    "write a number as a header",
    (_, s) => (s.getRange("B1").values = [[2026]]),
    ["Plan!A1:C3", ["Action", "2026", "Due"]],
  ],
  ["show totals", (t) => (t.showTotals = true), ["Plan!A1:C4", COLUMNS]],
  ["hide headers", (t) => (t.showHeaders = false), ["Plan!A2:C3", COLUMNS]],
  ["insert a row above", (_, s) => void s.getRange("1:1").insert("Down"), ["Plan!A2:C4", COLUMNS]],
  [
    "insert a row inside",
    (_, s) => void s.getRange("A3:C3").insert("Down"),
    ["Plan!A1:C4", COLUMNS],
  ],
  [
    "insert a column inside",
    (_, s) => void s.getRange("B:B").insert("Right"),
    ["Plan!A1:D3", ["Action", "Column2", "Lead", "Due"]],
  ],
];

test.each(CHANGES)("%s", async (_, work, expected) => {
  expect(await after(work)).toEqual(expected);
});

test("without headers a row of them is put in above and the data moves down", async () => {
  const found = await excel.run(async (sheet, context) => {
    const table = sheet.tables.add("A2:C3", false);
    const range = table.getRange();
    range.load("address,values");
    await context.sync();
    return [range.address, range.values];
  });
  expect(found).toEqual([
    "Plan!A2:C4",
    [
      ["Column1", "Column2", "Column3"],
      ["Review", "HoS", 46000],
      ["Publish", "DCS", 46100],
    ],
  ]);
});

test("a table made of headers alone has a row that waits for the first entry", async () => {
  const found = await excel.run(async (sheet, context) => {
    const table = sheet.tables.add("E1:F1", true);
    table.getHeaderRowRange().values = [["Ref", "Text"]];
    table.rows.add(undefined, [
      [1, "one"],
      [2, "two"],
    ]);
    const range = table.getRange();
    range.load("address,values");
    await context.sync();
    return [range.address, range.values];
  });
  expect(found).toEqual([
    "Plan!E1:F3",
    [
      ["Ref", "Text"],
      [1, "one"],
      [2, "two"],
    ],
  ]);
});

test("its properties as Excel makes it, and as they are set", async () => {
  const table = await excel.run(async (sheet, context) => {
    const made = sheet.tables.add("A1:C3", true);
    made.load("name,style,showTotals,showHeaders,showBandedRows,showFilterButton");
    await context.sync();
    const before = made.toJSON();
    made.name = "tblActions";
    made.style = "TableStyleLight1";
    made.showBandedRows = false;
    made.load("name,style,showBandedRows");
    await context.sync();
    return [before, made.toJSON()];
  });
  expect(table).toMatchObject([
    {
      name: "Table1",
      style: "TableStyleMedium2",
      showTotals: false,
      showHeaders: true,
      showBandedRows: true,
      showFilterButton: true,
    },
    { name: "tblActions", style: "TableStyleLight1", showBandedRows: false },
  ]);
});

test("its parts are ranges", async () => {
  const parts = await excel.run(async (sheet, context) => {
    const table = sheet.tables.add("A1:C3", true);
    table.showTotals = true;
    const lead = table.columns.getItem("Lead");
    const ranges = [
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.getTotalRowRange(),
      lead.getDataBodyRange(),
      lead.getRange(),
      table.rows.getItemAt(1).getRange(),
    ];
    for (const range of ranges) range.load("address");
    await context.sync();
    return ranges.map(({ address }) => address);
  });
  expect(parts).toEqual([
    "Plan!A1:C1",
    "Plan!A2:C3",
    "Plan!A4:C4",
    "Plan!B2:B3",
    "Plan!B1:B4",
    "Plan!A3:C3",
  ]);
});

test("a renamed table and column are renamed in formulas; [@…] means the row's own", async () => {
  const found = await excel.run(async (sheet, context) => {
    const table = sheet.tables.add("A1:D3", true);
    table.columns.getItemAt(3).name = "Late";
    sheet.getRange("D2").formulas = [["=[@Due]<46050"]];
    sheet.getRange("F1").formulas = [['=COUNTIFS(Table1[Lead],"HoS",Table1[Due],"<46050")']];
    table.name = "tblActions";
    table.columns.getItem("Lead").name = "Owner";
    const [row, count] = [sheet.getRange("D2"), sheet.getRange("F1")];
    row.load("formulas,values");
    count.load("formulas,values");
    await context.sync();
    return [row.formulas, row.values, count.formulas, count.values];
  });
  expect(found).toEqual([
    [["=[@Due]<46050"]],
    [[true]],
    [['=COUNTIFS(tblActions[Owner],"HoS",tblActions[Due],"<46050")']],
    [[1]],
  ]);
  const cell = excel.workbook.worksheets[0]!.rows.get(1)!.get(3)!;
  expect(cell.formula).toBe("tblActions[[#This Row],[Due]]<46050");
});

test("collections: of the workbook, of a sheet, of a range", async () => {
  const found = await Excel.run(async (context) => {
    const { tables, worksheets } = context.workbook;
    tables.add("Plan!A1:C3", true);
    const second = tables.add("Board!A1:B2", true);
    second.name = "Second";
    const counts = [tables.getCount(), worksheets.getItem("Board").tables.getCount()];
    const within = worksheets.getItem("Plan").getRange("B2").getTables();
    const whole = worksheets.getItem("Plan").getRange("B2").getTables(true);
    const none = tables.getItemOrNullObject("Third");
    tables.load("items/name,items/worksheet/name");
    within.load("items/name");
    whole.load("items");
    await context.sync();
    return [
      tables.items.map((table) => `${table.worksheet.name}: ${table.name}`),
      counts.map(({ value }) => value),
      within.items.map(({ name }) => name),
      whole.items.length,
      none.isNullObject,
    ];
  });
  expect(found).toEqual([["Plan: Table1", "Board: Second"], [2, 1], ["Table1"], 0, true]);
});

test("deleting takes the cells' contents, converting keeps them", async () => {
  const values = await excel.run(async (sheet, context) => {
    sheet.tables.add("A1:C3", true).convertToRange();
    const kept = sheet.getRange("A1");
    kept.load("values");
    await context.sync();
    const first: unknown = kept.values;
    sheet.tables.add("A1:C3", true).delete();
    kept.load("values");
    const count = sheet.tables.getCount();
    await context.sync();
    return [first, kept.values, count.value];
  });
  expect(values).toEqual([[["Action"]], [[""]], 0]);
});

const REFUSED: [string, Work, string][] = [
  [
    "a table over another",
    (_, s) => void s.tables.add("C3:D4", true),
    "MergedRangeConflict at TableCollection.add",
  ],
  [
    "another sheet's address",
    (_, s) => void s.tables.add("Board!A1:B2", true),
    "InvalidArgument at TableCollection.add",
  ],
  ["a name with a space", (t) => (t.name = "my table"), "InvalidArgument at Table.name"],
  ["a name like a cell", (t) => (t.name = "AB12"), "InvalidArgument at Table.name"],
  ["a style that is none", (t) => (t.style = "Blue"), "InvalidArgument at Table.style"],
  ["resizing from another row", (t) => t.resize("A2:C9"), "InvalidArgument at Table.resize"],
  [
    "a row too wide",
    (t) => void t.rows.add(undefined, [[1, 2, 3, 4]]),
    "InvalidArgument at TableRowCollection.add",
  ],
  [
    "a column that is not there",
    (t) => t.columns.getItem("RAG").load("name"),
    "ItemNotFound at TableColumnCollection.getItem",
  ],
  [
    "its totals where it has none",
    (t) => t.getTotalRowRange().load("address"),
    "ItemNotFound at Table.getTotalRowRange",
  ],
  ["sorting", (t) => t.sort.apply([{ key: 0 }]), "NotImplemented at Table.sort"],
];

test.each(REFUSED)("refused: %s", async (_, work, expected) => {
  expect(await refusal(() => after(work))).toBe(expected);
});
