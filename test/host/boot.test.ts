import { startOffice } from "../../src/host";
import { newWorkbook } from "../../src/host/operations/newWorkbook";

test("reads and writes through Excel.run", async () => {
  const office = await startOffice(newWorkbook(["Plan", "Key"]));
  const names = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name");
    const range = sheets.getItem("Plan").getRange("A1:B2");
    range.values = [
      ["a", 1],
      [true, "b"],
    ];
    range.load("values,address");
    await context.sync();
    expect(range.values).toEqual([
      ["a", 1],
      [true, "b"],
    ]);
    expect(range.address).toBe("Plan!A1:B2");
    return sheets.items.map(({ name }) => name);
  });
  expect(names).toEqual(["Plan", "Key"]);
  expect(office.counters.requests).toBe(2);
  office.dispose();
});
