import { openExcel, refusal, type TestExcel } from "./inExcel";

let excel: TestExcel;
beforeAll(async () => {
  excel = await openExcel(["Plan", "Board summary"]);
  await excel.run((sheet) => {
    sheet.getRange("C3:E6").values = Array.from({ length: 4 }, (_, i) => [i, i, i]);
    sheet.getRange("H9").format.fill.color = "red";
  });
});

type Find = (sheet: Excel.Worksheet) => Excel.Range;

async function address(find: Find): Promise<string> {
  return excel.run(async (sheet, context) => {
    const range = find(sheet);
    range.load("address");
    await context.sync();
    return range.isNullObject ? "nothing" : range.address;
  });
}

// From Microsoft's reference, with the examples that it gives.
const FOUND: [string, Find, string][] = [
  ["getRange with an address", (s) => s.getRange("B2:C5"), "Plan!B2:C5"],
  ["getRange in either order of corners", (s) => s.getRange("C5:B2"), "Plan!B2:C5"],
  ["getRange with its own sheet", (s) => s.getRange("Plan!B2"), "Plan!B2"],
  ["getRange of entire columns", (s) => s.getRange("B:C"), "Plan!B:C"],
  ["getRange of entire rows", (s) => s.getRange("2:3"), "Plan!2:3"],
  ["getRange of everything", (s) => s.getRange(), "Plan!1:1048576"],
  ["getRangeByIndexes", (s) => s.getRangeByIndexes(1, 2, 3, 4), "Plan!C2:F4"],
  ["sheet.getCell", (s) => s.getCell(0, 27), "Plan!AB1"],
  ["getCell", (s) => s.getRange("B2:C5").getCell(1, 0), "Plan!B3"],
  ["getCell outside its range", (s) => s.getRange("B2:C5").getCell(9, 9), "Plan!K11"],
  ["getRow", (s) => s.getRange("B2:C5").getRow(1), "Plan!B3:C3"],
  ["getColumn", (s) => s.getRange("B2:C5").getColumn(1), "Plan!C2:C5"],
  ["getLastCell", (s) => s.getRange("B2:D5").getLastCell(), "Plan!D5"],
  ["getLastColumn", (s) => s.getRange("B2:D5").getLastColumn(), "Plan!D2:D5"],
  ["getLastRow", (s) => s.getRange("B2:D5").getLastRow(), "Plan!B5:D5"],
  ["getEntireColumn", (s) => s.getRange("B4:E11").getEntireColumn(), "Plan!B:E"],
  ["getEntireRow", (s) => s.getRange("B4:E11").getEntireRow(), "Plan!4:11"],
  ["getOffsetRange", (s) => s.getRange("B2:C5").getOffsetRange(-1, 2), "Plan!D1:E4"],
  ["getResizedRange", (s) => s.getRange("B2:C5").getResizedRange(1, -1), "Plan!B2:B6"],
  ["getAbsoluteResizedRange", (s) => s.getRange("B2").getAbsoluteResizedRange(2, 3), "Plan!B2:D3"],
  ["getBoundingRect", (s) => s.getRange("B2:C5").getBoundingRect("D10:E15"), "Plan!B2:E15"],
  ["getIntersection", (s) => s.getRange("B2:D5").getIntersection("C1:C9"), "Plan!C2:C5"],
  [
    "getIntersectionOrNullObject, of none",
    (s) => s.getRange("B2").getIntersectionOrNullObject("C3"),
    "nothing",
  ],
  ["getRowsAbove", (s) => s.getRange("B5:C6").getRowsAbove(2), "Plan!B3:C4"],
  ["getRowsBelow", (s) => s.getRange("B5:C6").getRowsBelow(), "Plan!B7:C7"],
  ["getRowsBelow inside", (s) => s.getRange("B5:C8").getRowsBelow(-2), "Plan!B7:C8"],
  ["getColumnsBefore", (s) => s.getRange("D5:E6").getColumnsBefore(1), "Plan!C5:C6"],
  ["getColumnsAfter", (s) => s.getRange("D5:E6").getColumnsAfter(2), "Plan!F5:G6"],
  ["getSurroundingRegion", (s) => s.getRange("D4").getSurroundingRegion(), "Plan!C3:E6"],
  ["range.getUsedRange", (s) => s.getRange("A1:D4").getUsedRange(), "Plan!C3:D4"],
  [
    "range.getUsedRangeOrNullObject, of none",
    (s) => s.getRange("A1:B2").getUsedRangeOrNullObject(),
    "nothing",
  ],
  ["sheet.getUsedRange", (s) => s.getUsedRange(), "Plan!C3:H9"],
  ["sheet.getUsedRange of values", (s) => s.getUsedRange(true), "Plan!C3:E6"],
];

test.each(FOUND)("%s", async (_, find, expected) => {
  expect(await address(find)).toBe(expected);
});

const REFUSED: [string, Find, string][] = [
  ["an address that is none", (s) => s.getRange("ZZZZ1"), "InvalidArgument at Worksheet.getRange"],
  [
    "another sheet's address",
    (s) => s.getRange("'Board summary'!A1"),
    "InvalidArgument at Worksheet.getRange",
  ],
  ["a list of areas", (s) => s.getRange("A1,B2"), "InvalidArgument at Worksheet.getRange"],
  [
    "an offset off the sheet",
    (s) => s.getRange("A1").getOffsetRange(-1, 0),
    "InvalidArgument at Range.getOffsetRange",
  ],
  [
    "no rows left",
    (s) => s.getRange("A1").getResizedRange(-1, 0),
    "InvalidArgument at Range.getResizedRange",
  ],
  ["half a row", (s) => s.getRange("A1").getRow(0.5), "InvalidArgument at Range.getRow"],
  [
    "no intersection",
    (s) => s.getRange("A1").getIntersection("B2"),
    "ItemNotFound at Range.getIntersection",
  ],
  ["nothing used", (s) => s.getRange("A1:B2").getUsedRange(), "ItemNotFound at Range.getUsedRange"],
];

test.each(REFUSED)("%s is refused", async (_, find, expected) => {
  expect(await refusal(() => address(find))).toBe(expected);
});

test("the used range of an empty sheet is A1, or a null object", async () => {
  const found = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Board summary");
    const [range, none] = [sheet.getUsedRange(), sheet.getUsedRangeOrNullObject()];
    range.load("address");
    await context.sync();
    return [range.address, none.isNullObject];
  });
  expect(found).toEqual(["'Board summary'!A1", true]);
});

test("where a range is and how large, without its values", async () => {
  const range = await excel.run(async (sheet, context) => {
    sheet.getRange("1:1").format.rowHeight = 30;
    const found = sheet.getRange("B2:C5");
    found.load(
      "rowIndex,columnIndex,rowCount,columnCount,cellCount,top,left,width,height,isEntireRow",
    );
    await context.sync();
    return found.toJSON();
  });
  expect(range).toEqual({
    rowIndex: 1,
    columnIndex: 1,
    rowCount: 4,
    columnCount: 2,
    cellCount: 8,
    top: 30,
    left: 48,
    width: 96,
    height: 60,
    isEntireRow: false,
  });
});

test("entire columns have no values, and an address and a count of cells", async () => {
  const range = await excel.run(async (sheet, context) => {
    const found = sheet.getRange("A:B");
    found.load("values,text,formulas,numberFormat,address,cellCount,isEntireColumn");
    const everything = sheet.getRange();
    everything.load("cellCount");
    await context.sync();
    return { ...found.toJSON(), all: everything.cellCount };
  });
  expect(range).toEqual({
    values: null,
    text: null,
    formulas: null,
    numberFormat: null,
    address: "Plan!A:B",
    cellCount: 2_097_152,
    isEntireColumn: true,
    all: -1,
  });
});

test("several areas at once", async () => {
  const areas = await excel.run(async (sheet, context) => {
    const found = sheet.getRanges("F3:F5, H:H");
    found.format.fill.color = "pink";
    found.load("address,areaCount,cellCount,isEntireColumn,format/fill/color");
    found.areas.load("items/address");
    await context.sync();
    return [found.toJSON(), found.areas.items.map((each) => each.address)];
  });
  expect(areas).toMatchObject([
    {
      address: "Plan!F3:F5, Plan!H:H",
      areaCount: 2,
      cellCount: 1_048_579,
      isEntireColumn: false,
      format: { fill: { color: "#FFC0CB" } },
    },
    ["Plan!F3:F5", "Plan!H:H"],
  ]);
});
