import { areaAddress, newWorkbookFile, parseAreaAddress } from "../../../src/host/embedded";
import { areaOfCells, clipped, wholeCell } from "../../../src/preview/grid/areas";

function sheetWith(...merges: string[]) {
  const sheet = newWorkbookFile().workbook.worksheets[0]!;
  sheet.merges.push(...merges.map((address) => parseAreaAddress(address)!));
  return sheet;
}

const cell = (address: string) => parseAreaAddress(address)!;

test.each([
  ["one cell", [], "B2", "B2", "B2"],
  ["cells in any order", [], "D5", "B2", "B2:D5"],
  ["a merged cell whole", ["B2:B9"], "B2", "B2", "B2:B9"],
  ["every merged cell that is touched", ["B2:C3"], "A1", "B2", "A1:C3"],
  ["what that touches in its turn", ["B2:C3", "C3:C3", "C2:E2"], "A1", "B2", "A1:E3"],
] as const)("selects %s", (_name, merges, from, to, area) => {
  const sheet = sheetWith(...merges);
  expect(areaAddress(areaOfCells(sheet, cell(from), cell(to)))).toBe(area);
});

test("finds the merged area that a cell is a part of", () => {
  const sheet = sheetWith("B2:C9");
  expect(areaAddress(wholeCell(sheet, { row: 8, column: 2 }))).toBe("B2:C9");
  expect(areaAddress(wholeCell(sheet, { row: 9, column: 2 }))).toBe("C10");
});

test.each([
  ["B2:D4", { from: 0, to: 3 }, { from: 2, to: 9 }, "C2:D3"],
  ["B:B", { from: 10, to: 20 }, { from: 0, to: 5 }, "B11:B20"],
  ["B2:D4", { from: 4, to: 9 }, { from: 0, to: 9 }, null],
])("clips %s", (address, rows, columns, expected) => {
  const part = clipped(cell(address), rows, columns);
  expect(part && areaAddress(part)).toBe(expected);
});
