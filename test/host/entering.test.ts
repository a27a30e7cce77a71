import { openExcel, refusal, type TestExcel } from "./inExcel";

/** What stands in a cell after something was entered. */
interface Shown {
  value: unknown;
  text?: string;
  format?: string;
  formula?: unknown;
  type?: string;
}

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});

async function entered(value: unknown, numberFormat = "General"): Promise<Shown> {
  return excel.run(async (sheet, context) => {
    const cell = sheet.getRange("B2");
    cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
    cell.load("values,text,numberFormat,formulas,valueTypes");
    await context.sync();
    return {
      value: (cell.values as unknown[][])[0]![0],
      text: cell.text[0]![0]!,
      format: (cell.numberFormat as string[][])[0]![0]!,
      formula: (cell.formulas as unknown[][])[0]![0],
      type: cell.valueTypes[0]![0]!,
    };
  });
}

// `values` are read in the language of the United States, whatever the person's own is.
const GENERAL: [unknown, Shown][] = [
  [12, { value: 12, text: "12", format: "General", type: "Double" }],
  [true, { value: true, text: "TRUE", type: "Boolean" }],
  ["Late", { value: "Late", text: "Late", type: "String" }],
  ["", { value: "", text: "", type: "Empty" }],
  ["12", { value: 12, format: "General", type: "Double" }],
  [" 12 ", { value: 12 }],
  ["-5", { value: -5 }],
  ["+5", { value: 5 }],
  ["(5)", { value: -5 }],
  ["007", { value: 7 }],
  ["1,234.5", { value: 1234.5, format: "#,##0.00" }],
  ["1e3", { value: 1000, format: "0.00E+00" }],
  ["12%", { value: 0.12, format: "0%", text: "12%" }],
  ["12.5%", { value: 0.125, format: "0.00%" }],
  ["1 1/2", { value: 1.5, format: "# ?/?" }],
  ["true", { value: true, type: "Boolean" }],
  ["#N/A", { value: "#N/A", type: "Error" }],
  ["1/2", { value: 46024, format: "d-mmm", text: "2-Jan" }],
  ["1-2", { value: 46024, format: "d-mmm" }],
  ["1/32", { value: 11689, format: "mmm-yy" }],
  ["12/31/2025", { value: 46022, format: "m/d/yyyy", text: "31/12/2025" }],
  ["31/12/2025", { value: "31/12/2025", type: "String" }],
  ["2025-02-15", { value: 45703, format: "m/d/yyyy", text: "15/02/2025" }],
  ["15-Feb", { value: 46068, format: "d-mmm" }],
  ["Feb 2025", { value: 45689, format: "mmm-yy" }],
  ["15 February 2025", { value: 45703, format: "d-mmm-yy" }],
  ["10:30", { value: 0.4375, format: "h:mm" }],
  ["25:30", { value: 1.0625, format: "[h]:mm:ss" }],
  ["1.1.1", { value: "1.1.1", type: "String" }],
  ["2019/20", { value: "2019/20", type: "String" }],
  ["Q1", { value: "Q1", type: "String" }],
  ["-", { value: "-", type: "String" }],
  ["'12", { value: "12", type: "String" }],
  ["'=A1", { value: "=A1", type: "String", formula: "=A1" }],
  ["'", { value: "", type: "Empty" }],
  ["=1+1", { value: 2, formula: "=1+1", type: "Double" }],
  ["+A1", { value: 0, formula: "=+A1" }],
  ["-A1", { value: 0, formula: "=-A1" }],
  ["- agreed", { value: "#NAME?", formula: "=- agreed", type: "Error" }],
  ["@agreed", { value: "#NAME?", type: "Error" }],
];

test.each(GENERAL)("%j typed into a General cell", async (typed, shown) => {
  expect(await entered(typed)).toMatchObject(shown);
});

const OTHER_FORMATS: [string, unknown, Shown][] = [
  ["@", "1/2", { value: "1/2", type: "String", format: "@" }],
  ["@", "=1+1", { value: "=1+1", type: "String" }],
  ["@", 5, { value: "5", type: "String" }],
  ["@", true, { value: "TRUE", type: "String" }],
  ["@", "'5", { value: "5", type: "String" }],
  ["dd/mm/yyyy", "2025-02-15", { value: 45703, format: "dd/mm/yyyy", text: "15/02/2025" }],
  ["0.0", "12", { value: 12, format: "0.0", text: "12.0" }],
  ["", "12", { value: 12, format: "General" }],
];

test.each(OTHER_FORMATS)("in a cell of format %j, %j", async (format, typed, shown) => {
  expect(await entered(typed, format)).toMatchObject(shown);
});

test("formulasLocal reads days before months, as a person in the United Kingdom writes them", async () => {
  const values = await excel.run(async (sheet, context) => {
    const range = sheet.getRange("A1:A2");
    range.formulasLocal = [["31/12/2025"], ["1/2"]];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[46022], [46054]]);
});

test("in a workbook that counts from 1904 a date's number is smaller", async () => {
  excel.workbook.date1904 = true;
  expect(await entered("2025-02-15")).toMatchObject({ value: 45703 - 1462, text: "15/02/2025" });
});

test("null leaves a cell and an empty text empties it", async () => {
  const values = await excel.run(async (sheet, context) => {
    const range = sheet.getRange("A1:C1");
    range.values = [["a", "b", "c"]];
    range.values = [[null, "", "d"]];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([["a", "", "d"]]);
});

test("one value is for every cell", async () => {
  const values = await excel.run(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    (range as { values: unknown }).values = "x";
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([
    ["x", "x"],
    ["x", "x"],
  ]);
});

const REFUSED: [string, string, unknown][] = [
  ["too few rows", "A1:A2", [["a"]]],
  ["too many columns", "A1", [["a", "b"]]],
  ["a row too short", "A1:B2", [["a", "b"], ["c"]]],
  ["null for all", "A1", null],
  ["a record", "A1", [[{ a: 1 }]]],
  ["no formula", "A1", [["=1+"]]],
  ["a list mark before what is no formula", "A1", [["- agreed; signed"]]],
  ["entire columns", "A:B", [["a", "b"]]],
  ["a text that is too long", "A1", [["x".repeat(32_768)]]],
];

test.each(REFUSED)("values are refused: %s", async (_, address, values) => {
  const asked = refusal(() =>
    excel.run((sheet) => {
      (sheet.getRange(address) as { values: unknown }).values = values;
    }),
  );
  expect(await asked).toBe("InvalidArgument at Range.values");
});

test("where one value is refused, none is written", async () => {
  await refusal(() =>
    excel.run((sheet) => {
      sheet.getRange("A1:A2").values = [["good"], ["=1+"]];
    }),
  );
  expect(excel.workbook.worksheets[0]!.rows.size).toBe(0);
});

test("cells inside a merged area stay empty", async () => {
  const values = await excel.run(async (sheet, context) => {
    sheet.getRange("A1:B2").merge();
    const range = sheet.getRange("A1:C2");
    range.values = [
      ["a", "b", "c"],
      ["d", "e", "f"],
    ];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([
    ["a", "", "c"],
    ["", "", "f"],
  ]);
});

test("more than 1,500 values come in parts and are all written", async () => {
  const rows = Array.from({ length: 500 }, (_, row) =>
    Array.from({ length: 20 }, (_, c) => row * c),
  );
  const values = await excel.run(async (sheet, context) => {
    const range = sheet.getRange("A1:T500");
    range.values = rows;
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual(rows);
});

test("an array too large for its range is refused before any part of it is written", async () => {
  const rows = Array.from({ length: 100 }, () => Array.from({ length: 20 }, () => 1));
  const asked = refusal(() =>
    excel.run((sheet) => {
      sheet.getRange("A1:T99").values = rows;
    }),
  );
  expect(await asked).toBe("InvalidArgument at Range._ValidateArraySize");
});
