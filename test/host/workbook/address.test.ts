import {
  absoluteReference,
  areaAddress,
  columnIndex,
  columnLetters,
  parseAreaAddress,
  parseAreas,
  parseCellAddress,
  quotedSheetName,
} from "../../../src/host/workbook/address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %d is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnIndex(letters.toLowerCase())).toBe(column);
});

test.each([
  ["C8", { row: 7, column: 2 }],
  ["$c$8", { row: 7, column: 2 }],
  ["XFD1048576", { row: 1_048_575, column: 16_383 }],
  ["XFE1", null],
  ["A0", null],
  ["A1048577", null],
  ["C", null],
  ["8", null],
  ["", null],
])("cell %s", (address, position) => {
  expect(parseCellAddress(address)).toEqual(position);
});

test.each([
  ["A1", [0, 0, 1, 1]],
  ["A1:B3", [0, 0, 3, 2]],
  ["B3:A1", [0, 0, 3, 2]],
  ["$B$2:C3", [1, 1, 2, 2]],
  ["B:D", [0, 1, 1_048_576, 3]],
  ["$2:$5", [1, 0, 4, 16_384]],
  ["B", null],
  ["A1:B", null],
  ["A1:B2:C3", null],
  ["Sheet1!A1", null],
])("area %s", (address, numbers) => {
  const [row, column, rowCount, columnCount] = numbers ?? [];
  expect(parseAreaAddress(address)).toEqual(numbers && { row, column, rowCount, columnCount });
});

test("areas are printed as they are read", () => {
  expect(parseAreas("A1:B2 D4  #REF!").map(areaAddress)).toEqual(["A1:B2", "D4"]);
});

test.each([
  ["Plan", "Plan"],
  ["Board summary", "'Board summary'"],
  ["Head's list", "'Head''s list'"],
  ["Q1", "'Q1'"],
  ["R1C1", "'R1C1'"],
  ["C", "'C'"],
  ["2024", "'2024'"],
  ["Report", "Report"],
  ["Étude", "Étude"],
])("sheet name %s in a formula", (name, quoted) => {
  expect(quotedSheetName(name)).toBe(quoted);
});

test("an absolute reference", () => {
  const area = { row: 1, column: 0, rowCount: 2, columnCount: 27 };
  expect(absoluteReference("Board summary", area)).toBe("'Board summary'!$A$2:$AA$3");
});
