import { mergesOver } from "../../src/host/operations/mergesOver";
import { areaAddress, parseAreaAddress } from "../../src/host/workbook/address";
import type { Area } from "../../src/host/workbook/model";
import { newWorksheet } from "../../src/host/workbook/newWorksheet";

const areas = (addresses: readonly string[]): Area[] =>
  addresses.map((address) => {
    const area = parseAreaAddress(address);
    if (!area) throw new Error(`No area: ${address}`);
    return area;
  });

function sheetWith(...addresses: readonly string[]) {
  const sheet = newWorksheet("{00000001-0000-0000-0000-000000000000}", "Plan");
  sheet.merges.push(...areas(addresses));
  return sheet;
}

const over = (sheet: ReturnType<typeof sheetWith>, address: string) =>
  areas([address]).flatMap((area) => mergesOver(sheet, area).map(areaAddress));

test.each([
  ["a cell within one", "B5", ["A4:B6"]],
  ["a cell beside all", "D5", []],
  ["a cell far below the row where a tall one begins", "F900", ["F2:F999"]],
  ["an area over several, in the sheet's order", "A1:F5", ["F2:F999", "A4:B6", "A1:C1"]],
  ["the row below one's last", "A7", []],
])("the merged areas over %s", (_, address, expected) => {
  expect(over(sheetWith("F2:F999", "A4:B6", "A1:C1", "A1000:B1000"), address)).toEqual(expected);
});

test("one that is merged later is found too", () => {
  const sheet = sheetWith("A4:B6");
  expect(over(sheet, "A1:B9")).toEqual(["A4:B6"]);
  sheet.merges.push(...areas(["A2:B2"]));
  expect(over(sheet, "A1:B9")).toEqual(["A4:B6", "A2:B2"]);
});
