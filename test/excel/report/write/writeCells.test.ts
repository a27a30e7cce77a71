import { Pacer } from "../../../../src/excel/report/write/pacer";
import { writeCells } from "../../../../src/excel/report/write/writeCells";
import { blankWorkbook } from "../../../support/blankWorkbook";
import { withWorkbook } from "../../../support/openOffice";

/** Excel's longest text in a cell, less the apostrophe that may stand before it. */
const LONGEST = 32_766;

test.each([
  ["as long as a cell takes", "x".repeat(LONGEST), LONGEST],
  ["longer", "x".repeat(LONGEST + 1), LONGEST],
  ["longer, with an emoji at its limit", `${"x".repeat(LONGEST - 1)}😀`, LONGEST - 1],
])("a text that is %s is written as far as it fits", async (_, text, length) => {
  await withWorkbook(blankWorkbook(), () =>
    Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getFirst();
      const pacer = new Pacer(context, {}, 1);
      const block = { row: 0, column: 0, formats: ["@" as const], rows: [[text]] };
      await writeCells(worksheet, { blocks: [block] }, pacer);
      const cell = worksheet.getRange("A1").load("values");
      await context.sync();
      expect(cell.values).toEqual([[text.slice(0, length)]]);
    }),
  );
});
