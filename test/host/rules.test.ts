import { openExcel, refusal, type TestExcel } from "./inExcel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel(["Plan", "Lists"]);
});

type Rule = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Excel.DataValidationRule;

// What is set, how it is read back, and what a file would hold.
const RULES: [string, Rule, Excel.DataValidationRule, object][] = [
  [
    "a list that is written out",
    () => ({ list: { inCellDropDown: true, source: "Red,Amber,Green" } }),
    { list: { inCellDropDown: true, source: "Red,Amber,Green" } },
    { type: "List", formula1: '"Red,Amber,Green"' },
  ],
  [
    "a list in cells",
    (_, context) => ({
      list: {
        inCellDropDown: false,
        source: context.workbook.worksheets.getItem("Lists").getRange("A1:A3"),
      },
    }),
    { list: { inCellDropDown: false, source: "=Lists!$A$1:$A$3" } },
    { type: "List", formula1: "Lists!$A$1:$A$3", hideDropDown: true },
  ],
  [
    "whole numbers",
    () => ({ wholeNumber: { formula1: 0, formula2: 100, operator: "Between" } }),
    { wholeNumber: { formula1: "=0", formula2: "=100", operator: "Between" } },
    { type: "WholeNumber", formula1: "0", formula2: "100", operator: "between" },
  ],
  [
    "dates",
    () => ({
      date: { formula1: "2026-04-01", operator: "GreaterThan" },
    }),
    { date: { formula1: "=46113", operator: "GreaterThan" } },
    { type: "Date", formula1: "46113", operator: "greaterThan" },
  ],
  [
    "a formula",
    () => ({ custom: { formula: "=LEN(A1)<100" } }),
    { custom: { formula: "=LEN(A1)<100" } },
    { type: "Custom", formula1: "LEN(A1)<100" },
  ],
];

test.each(RULES)("validation: %s", async (_, rule, back, held) => {
  const found = await excel.run(async (sheet, context) => {
    const { dataValidation } = sheet.getRange("A1:B2");
    dataValidation.rule = rule(sheet, context);
    dataValidation.load("rule,type");
    await context.sync();
    return dataValidation.rule;
  });
  expect(found).toEqual(back);
  expect(excel.workbook.worksheets[0]!.validations).toMatchObject([held]);
});

test("validation's words, and what parts of a range have", async () => {
  const found = await excel.run(async (sheet, context) => {
    const range = sheet.getRange("A1:A4");
    range.dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
    range.dataValidation.ignoreBlanks = false;
    range.dataValidation.errorAlert = {
      message: "Choose one",
      title: "RAG",
      showAlert: true,
      style: "Warning",
    };
    range.dataValidation.prompt = { message: "Pick", title: "", showPrompt: true };
    sheet.getRange("A2").dataValidation.clear();
    sheet.getRange("A4").dataValidation.rule = { custom: { formula: "=TRUE" } };
    const parts = ["A1", "A2", "A1:A2", "A3:A4"].map((each) => sheet.getRange(each).dataValidation);
    for (const part of parts) part.load("type,errorAlert,ignoreBlanks,prompt");
    await context.sync();
    return [
      parts.map(({ type }) => type),
      parts[0]!.errorAlert,
      parts[0]!.ignoreBlanks,
      parts[0]!.prompt,
    ];
  });
  expect(found).toEqual([
    ["List", "None", "MixedCriteria", "Inconsistent"],
    { message: "Choose one", title: "RAG", showAlert: true, style: "Warning" },
    false,
    { message: "Pick", title: "", showPrompt: true },
  ]);
});

test("a list longer than 255 characters has to stand in cells", async () => {
  const asked = refusal(() =>
    excel.run((sheet) => {
      sheet.getRange("A1").dataValidation.rule = {
        list: { inCellDropDown: true, source: "x".repeat(256) },
      };
    }),
  );
  expect(await asked).toBe("InvalidArgument at DataValidation.rule");
});

type Add = (formats: Excel.ConditionalFormatCollection) => void;

const FORMATS: [string, Add, object][] = [
  [
    "a cell's value",
    (formats) => {
      const { cellValue } = formats.add("CellValue");
      cellValue.rule = { formula1: "=30", operator: "GreaterThan" };
      cellValue.format.font.color = "red";
    },
    { type: "cellIs", operator: "greaterThan", formulas: ["30"], fontColour: "#FF0000" },
  ],
  [
    "a text in it",
    (formats) => {
      const { textComparison } = formats.add("ContainsText");
      textComparison.rule = { operator: "Contains", text: 'Not "met"' };
      textComparison.format.fill.color = "#FFC7CE";
    },
    {
      type: "containsText",
      text: 'Not "met"',
      formulas: ['NOT(ISERROR(SEARCH("Not ""met""",B2)))'],
      fill: "#FFC7CE",
    },
  ],
  [
    "a formula",
    (formats) => {
      const { custom } = formats.add("Custom");
      custom.rule.formula = "=$C2<TODAY()";
      custom.format.font.bold = true;
    },
    { type: "expression", formulas: ["$C2<TODAY()"], bold: true },
  ],
];

test.each(FORMATS)("a conditional format on %s", async (_, add, expected) => {
  await excel.run((sheet) => add(sheet.getRange("B2:B9").conditionalFormats));
  expect(excel.workbook.worksheets[0]!.conditionalFormats).toMatchObject([
    { ...expected, areas: [{ row: 1, column: 1, rowCount: 8, columnCount: 1 }] },
  ]);
});

test("a new conditional format comes first; they are read, deleted and cleared", async () => {
  const found = await excel.run(async (sheet, context) => {
    const range = sheet.getRange("B2:B9");
    range.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    range.conditionalFormats.add("CellValue").cellValue.rule = {
      formula1: "=1",
      operator: "EqualTo",
    };
    range.conditionalFormats.load("items/type,items/priority");
    await context.sync();
    const types = range.conditionalFormats.items.map(({ type, priority }) => [type, priority]);
    const [first] = range.conditionalFormats.items;
    const other = first!.customOrNullObject;
    const where = first!.getRange();
    where.load("address");
    first!.cellValue.load("rule");
    await context.sync();
    const rule = first!.cellValue.rule;
    first!.delete();
    const left = sheet.getRange("B5").conditionalFormats.getCount();
    sheet.getRange("B4").conditionalFormats.clearAll();
    await context.sync();
    return [types, other.isNullObject, where.address, rule, left.value];
  });
  expect(found).toEqual([
    [
      ["CellValue", 0],
      ["Custom", 1],
    ],
    true,
    "Plan!B2:B9",
    { formula1: "=1", operator: "EqualTo" },
    1,
  ]);
  const [format] = excel.workbook.worksheets[0]!.conditionalFormats;
  expect(format!.areas.map(({ row, rowCount }) => [row, rowCount])).toEqual([
    [1, 2],
    [4, 5],
  ]);
});

test("types that the host has not are refused by name", async () => {
  const asked = refusal(() =>
    excel.run((s) => void s.getRange("A1").conditionalFormats.add("DataBar")),
  );
  expect(await asked).toBe('NotImplemented at ConditionalFormatCollection.add("DataBar")');
});

test("the sheet's own filter", async () => {
  const found = await excel.run(async (sheet, context) => {
    const none = sheet.autoFilter.getRangeOrNullObject();
    sheet.autoFilter.apply(sheet.getRange("A1:C9"));
    const range = sheet.autoFilter.getRange();
    range.load("address");
    sheet.autoFilter.load("enabled");
    await context.sync();
    const first = [none.isNullObject, range.address, sheet.autoFilter.enabled];
    sheet.autoFilter.remove();
    sheet.autoFilter.load("enabled");
    await context.sync();
    return [...first, sheet.autoFilter.enabled];
  });
  expect(found).toEqual([true, "Plan!A1:C9", true, false]);
});
