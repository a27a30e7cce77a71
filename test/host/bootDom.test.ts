/** @jest-environment jsdom */
import "../support/page";
import { openExcel } from "./inExcel";

test("office.js boots in a page without a network, and Excel.run works there", async () => {
  const excel = await openExcel(["Plan"], { workbookName: "Tracker.xlsx" });
  const found = await excel.run(async (sheet, context) => {
    sheet.getRange("A1:B1").values = [["a", 1]];
    const used = sheet.getUsedRange();
    used.load("values");
    context.workbook.load("name");
    await context.sync();
    return [used.values, context.workbook.name];
  });
  expect(found).toEqual([[["a", 1]], "Tracker.xlsx"]);
  expect(Office.context.host).toBe(Office.HostType.Excel);
  excel.office.dispose();
});
