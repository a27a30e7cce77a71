import type { SheetPlan } from "../sheetPlan";

/** Lists to choose a cell's text from, which refuse no other text. */
export function writeChoices(worksheet: Excel.Worksheet, { choices = [] }: SheetPlan): void {
  for (const { area, from } of choices) {
    const { row, column, rowCount, columnCount } = area;
    const { dataValidation } = worksheet.getRangeByIndexes(row, column, rowCount, columnCount);
    dataValidation.rule = { list: { inCellDropDown: true, source: from.join(",") } };
    dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
  }
}
