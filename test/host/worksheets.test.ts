import { openExcel, refusal, type TestExcel } from "./inExcel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel(["Plan", "Key", "Hidden"]);
  excel.workbook.worksheets[2]!.visibility = "VeryHidden";
});

type Sheets = Excel.WorksheetCollection;

async function names(work: (sheets: Sheets) => void = () => undefined): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    work(worksheets);
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

const CHANGES: [string, (sheets: Sheets) => void, string[]][] = [
  ["as they are", () => undefined, ["Plan", "Key", "Hidden"]],
  ["add a named one", (s) => void s.add("Board"), ["Plan", "Key", "Hidden", "Board"]],
  ["add one without a name", (s) => void s.add(), ["Plan", "Key", "Hidden", "Sheet4"]],
  ["rename", (s) => (s.getItem("Key").name = "RAG key"), ["Plan", "RAG key", "Hidden"]],
  ["rename in another case", (s) => (s.getItem("Key").name = "KEY"), ["Plan", "KEY", "Hidden"]],
  ["move", (s) => (s.getItem("Plan").position = 1), ["Key", "Plan", "Hidden"]],
  ["delete", (s) => s.getItem("Plan").delete(), ["Key", "Hidden"]],
  ["find whatever the case", (s) => s.getItem("pLAN").delete(), ["Key", "Hidden"]],
];

test.each(CHANGES)("worksheets: %s", async (_, work, expected) => {
  expect(await names(work)).toEqual(expected);
});

const REFUSED: [string, (sheets: Sheets) => void, string][] = [
  [
    "no such sheet",
    (s) => s.getItem("Nowhere").load("name"),
    "ItemNotFound at WorksheetCollection.getItem",
  ],
  ["a name twice", (s) => void s.add("plan"), "ItemAlreadyExists at WorksheetCollection.add"],
  [
    "a name too long",
    (s) => void s.add("x".repeat(32)),
    "InvalidArgument at WorksheetCollection.add",
  ],
  [
    "a slash in a name",
    (s) => (s.getItem("Plan").name = "a/b"),
    "InvalidArgument at Worksheet.name",
  ],
  ["an empty name", (s) => (s.getItem("Plan").name = ""), "InvalidArgument at Worksheet.name"],
  ["History", (s) => (s.getItem("Plan").name = "History"), "InvalidArgument at Worksheet.name"],
  [
    "a place that is none",
    (s) => (s.getItem("Plan").position = 3),
    "InvalidArgument at Worksheet.position",
  ],
  [
    "deleting a very hidden sheet",
    (s) => s.getItem("Hidden").delete(),
    "GeneralException at Worksheet.delete",
  ],
  [
    "activating a hidden sheet",
    (s) => s.getItem("Hidden").activate(),
    "InvalidOperation at Worksheet.activate",
  ],
  [
    "hiding the last visible sheet",
    (s) => {
      s.getItem("Key").visibility = "Hidden";
      s.getItem("Plan").visibility = "Hidden";
    },
    "InvalidOperation at Worksheet.visibility",
  ],
];

test.each(REFUSED)("refused: %s", async (_, work, expected) => {
  expect(await refusal(() => names(work))).toBe(expected);
});

test("counts, first, last and next, all or those that a person sees", async () => {
  const found = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const counts = [worksheets.getCount(), worksheets.getCount(true)];
    const sheets = [
      worksheets.getFirst(),
      worksheets.getLast(),
      worksheets.getLast(true),
      worksheets.getItem("Plan").getNext(),
      worksheets.getItem("Key").getNextOrNullObject(true),
      worksheets.getItemOrNullObject("Nowhere"),
    ];
    for (const sheet of sheets) sheet.load("name");
    await context.sync();
    return [
      ...counts.map(({ value }) => value),
      ...sheets.map((s) => (s.isNullObject ? null : s.name)),
    ];
  });
  expect(found).toEqual([3, 2, "Plan", "Hidden", "Key", "Key", null, null]);
});

test("what belongs to a null object is null too, and nothing can be done to it", async () => {
  const children = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItemOrNullObject("Nowhere").getRange("A1");
    range.load("values");
    await context.sync();
    return range.isNullObject;
  });
  expect(children).toBe(true);
  const acting = refusal(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject("Nowhere").delete();
      await context.sync();
    }),
  );
  expect(await acting).toMatch(/^ItemNotFound/);
});

test("a renamed sheet is renamed in formulas", async () => {
  const formulas = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const range = worksheets.getItem("Key").getRange("A1");
    range.formulas = [["=Plan!B2+1"]];
    worksheets.getItem("Plan").name = "Priority 1";
    range.load("formulas");
    await context.sync();
    return range.formulas;
  });
  expect(formulas).toEqual([["='Priority 1'!B2+1"]]);
});

test("a sheet that was kept is the same sheet after it was renamed and moved", async () => {
  const name = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    await context.sync();
    sheet.name = "Renamed";
    sheet.position = 2;
    await context.sync();
    sheet.load("name,position,tabColor,showGridlines,visibility");
    await context.sync();
    return sheet.toJSON();
  });
  expect(name).toMatchObject({
    name: "Renamed",
    position: 2,
    tabColor: "",
    showGridlines: true,
    visibility: "Visible",
  });
});

test("where the active sheet is hidden or deleted, the next visible one comes to the front", async () => {
  const active = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Plan").visibility = "Hidden";
    const hidden = worksheets.getActiveWorksheet();
    hidden.load("name");
    await context.sync();
    worksheets.getItem("Plan").visibility = "Visible";
    worksheets.getItem("Key").delete();
    const deleted = worksheets.getActiveWorksheet();
    deleted.load("name");
    await context.sync();
    return [hidden.name, deleted.name];
  });
  expect(active).toEqual(["Key", "Plan"]);
});

test("tab colour and gridlines are marked for saving", async () => {
  await excel.run((sheet) => {
    sheet.tabColor = "#ff0000";
    sheet.showGridlines = false;
  });
  const [plan] = excel.workbook.worksheets;
  expect(plan).toMatchObject({ tabColour: "#FF0000", showGridlines: false });
  expect([...plan!.changed.aspects]).toEqual(["tab", "view"]);
});

const FROZEN: [
  string,
  (panes: Excel.WorksheetFreezePanes, sheet: Excel.Worksheet) => void,
  string | null,
][] = [
  ["rows", (panes) => panes.freezeRows(2), "Plan!1:2"],
  ["one row", (panes) => panes.freezeRows(), "Plan!1:1"],
  ["columns", (panes) => panes.freezeColumns(1), "Plan!A:A"],
  ["both, by the range that is frozen", (panes) => panes.freezeAt("A1:C6"), "Plan!A1:C6"],
  ["entire rows", (panes, sheet) => panes.freezeAt(sheet.getRange("1:3")), "Plan!1:3"],
  ["no rows", (panes) => panes.freezeRows(0), null],
];

test.each(FROZEN)("freezing %s", async (_, freeze, expected) => {
  const location = await excel.run(async (sheet, context) => {
    freeze(sheet.freezePanes, sheet);
    const range = sheet.freezePanes.getLocationOrNullObject();
    range.load("address");
    await context.sync();
    return range.isNullObject ? null : range.address;
  });
  expect(location).toBe(expected);
});

test("custom properties are found whatever their key's case, and overwritten", async () => {
  const found = await excel.run(async (sheet, context) => {
    const { customProperties } = sheet;
    customProperties.add("BoardReport", "summary");
    customProperties.add("boardreport", "actions");
    customProperties.add("Other", "x").delete();
    const property = customProperties.getItem("BOARDREPORT");
    const none = customProperties.getItemOrNullObject("Nothing");
    const count = customProperties.getCount();
    property.load("key,value");
    customProperties.load("items/key");
    await context.sync();
    const keys = customProperties.items.map(({ key }) => key);
    return [property.key, property.value, none.isNullObject, count.value, keys];
  });
  expect(found).toEqual(["BoardReport", "actions", true, 1, ["BoardReport"]]);
});

test("custom properties refuse a key that is too long or not there", async () => {
  const long = refusal(() =>
    excel.run((sheet) => void sheet.customProperties.add("x".repeat(256), "")),
  );
  expect(await long).toBe("InvalidArgument at WorksheetCustomPropertyCollection.add");
  const none = refusal(() =>
    excel.run((sheet) => sheet.customProperties.getItem("x").load("value")),
  );
  expect(await none).toBe("ItemNotFound at WorksheetCustomPropertyCollection.getItem");
});

const WRITES: [string, (sheet: Excel.Worksheet) => void, string | null][] = [
  ["a locked cell", (s) => (s.getRange("A1").values = [["x"]]), "AccessDenied at Range.values"],
  ["an unlocked cell", (s) => (s.getRange("B1").values = [["x"]]), null],
  [
    "a format",
    (s) => (s.getRange("B1").format.fill.color = "red"),
    "AccessDenied at RangeFill.color",
  ],
  ["a row", (s) => void s.getRange("1:1").insert("Down"), "AccessDenied at Range.insert"],
  ["a table", (s) => void s.tables.add("A1:B2", true), "AccessDenied at TableCollection.add"],
  ["clearing", (s) => s.getRange("B1").clear(), "AccessDenied at Range.clear"],
];

test.each(WRITES)("on a protected sheet: %s", async (_, write, expected) => {
  await excel.run((sheet) => {
    sheet.getRange("B1").format.protection.locked = false;
    sheet.protection.protect();
  });
  if (expected === null) await excel.run(write);
  else expect(await refusal(() => excel.run(write))).toBe(expected);
});

test("protection is seen, cannot be put on twice, and is taken off where there is no password", async () => {
  const seen = await excel.run(async (sheet, context) => {
    sheet.protection.protect();
    sheet.protection.load("protected,options");
    await context.sync();
    return [sheet.protection.protected, sheet.protection.options.allowFormatCells];
  });
  expect(seen).toEqual([true, false]);
  expect(await refusal(() => excel.run((s) => s.protection.protect()))).toMatch("InvalidOperation");
  await excel.run((sheet) => sheet.protection.unprotect());
  excel.workbook.worksheets[0]!.protection = { protected: true, hasPassword: true };
  expect(await refusal(() => excel.run((s) => s.protection.unprotect()))).toMatch("AccessDenied");
});

test("page layout", async () => {
  const layout = await excel.run(async (sheet, context) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintMargins("Inches", { left: 0.5, right: 0.5 });
    pageLayout.setPrintTitleRows("$1:$3");
    pageLayout.setPrintArea("A1:H40");
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "Page &P of &N";
    const [titles, area] = [pageLayout.getPrintTitleRows(), pageLayout.getPrintArea()];
    pageLayout.load("orientation,paperSize,zoom,leftMargin,topMargin,centerHorizontally");
    pageLayout.headersFooters.defaultForAllPages.load("centerFooter,leftHeader");
    titles.load("address");
    area.load("address");
    await context.sync();
    return [pageLayout.toJSON(), titles.address, area.address];
  });
  expect(layout).toMatchObject([
    {
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1, verticalFitToPages: null },
      leftMargin: 36,
      topMargin: 54,
      centerHorizontally: true,
      headersFooters: { defaultForAllPages: { centerFooter: "Page &P of &N", leftHeader: "" } },
    },
    "Plan!1:3",
    "Plan!A1:H40",
  ]);
  expect(await refusal(() => excel.run((s) => s.pageLayout.setPrintTitleRows("A1:B3")))).toMatch(
    "InvalidArgument",
  );
});

test("a footer's three parts share its 255 characters", async () => {
  const asked = Excel.run(async (context) => {
    const { defaultForAllPages } =
      context.workbook.worksheets.getActiveWorksheet().pageLayout.headersFooters;
    defaultForAllPages.leftFooter = "x".repeat(200);
    defaultForAllPages.rightFooter = "x".repeat(52);
    await context.sync();
  });
  await expect(asked).rejects.toMatchObject({ code: "InvalidArgument" });
});
