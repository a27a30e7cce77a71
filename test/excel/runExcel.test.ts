import { runExcel } from "../../src/excel/runExcel";
import { UserError } from "../../src/excel/UserError";
import { onWorkbook } from "../support/officeOn";
import { workbookOf } from "../support/workbookOf";

test.each([
  [
    { status: 5004 },
    "Excel is still editing a cell: press Enter or Esc in the sheet, then try again.",
  ],
  [{ code: "AccessDenied" }, "Excel does not allow this workbook to be changed"],
  [{ status: 5103 }, "The workbook is too large for Excel to pass on at once"],
])("%j becomes a sentence that says what to do", async (failure, sentence) => {
  await onWorkbook(workbookOf({ Plan: [["a"]] }), async (office) => {
    office.failNext(failure);
    const work = runExcel((context) => context.sync());
    await expect(work).rejects.toThrow(UserError);
    office.failNext(failure);
    await expect(runExcel((context) => context.sync())).rejects.toThrow(sentence);
  });
});

test("an error that nobody can mend stays as it is", async () => {
  await onWorkbook(workbookOf({ Plan: [["a"]] }), async () => {
    const work = runExcel(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").load("name");
      await context.sync();
    });
    await expect(work).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});
