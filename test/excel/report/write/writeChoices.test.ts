import { followUpSheet } from "../../../../src/excel/report/sheets/followUp";
import { writeChoices } from "../../../../src/excel/report/write/writeChoices";
import { aReport } from "../../../support/boardReport";
import { onWorkbook } from "../../../support/officeOn";
import { anAction } from "../../../support/planBuilder";
import { sheetInput } from "../../../support/sheetInput";
import { workbookOf } from "../../../support/workbookOf";

test("a list offers what can be chosen, and refuses no other text", async () => {
  const plan = followUpSheet.plan(sheetInput(aReport([anAction()])));
  const [choice] = plan.choices ?? [];
  await onWorkbook(workbookOf({ Follow: [["Status"]] }), () =>
    Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem("Follow");
      writeChoices(worksheet, plan);
      const { row = 0, column = 0 } = choice?.area ?? {};
      const validation = worksheet.getCell(row, column).dataValidation.load("rule,errorAlert");
      await context.sync();
      expect(validation.rule.list).toEqual({
        inCellDropDown: true,
        source: choice?.from.join(","),
      });
      expect(validation.errorAlert.showAlert).toBe(false);
    }),
  );
});
