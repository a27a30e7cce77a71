import { openExcel, refusal, type TestExcel } from "./inExcel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel(["Plan"]);
});

test("page breaks stand before a range's first row, each once, and are taken away together", async () => {
  const found = await excel.run(async (sheet, context) => {
    const breaks = sheet.horizontalPageBreaks;
    for (const address of ["A40", "C20:D30", "A40"]) breaks.add(address);
    breaks.load("items/rowIndex");
    const after = breaks.getItem(1).getCellAfterBreak().load("address");
    await context.sync();
    const rows = breaks.items.map(({ rowIndex }) => rowIndex);
    breaks.removePageBreaks();
    const count = breaks.getCount();
    await context.sync();
    return [rows, after.address, count.value];
  });
  expect(found).toEqual([[19, 39], "Plan!A40", 0]);
  expect(await refusal(() => excel.run((s) => void s.horizontalPageBreaks.add("A1")))).toMatch(
    "InvalidArgument",
  );
});
