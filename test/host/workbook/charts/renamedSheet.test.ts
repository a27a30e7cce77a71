import { addWorksheet, renameWorksheet } from "../../../../src/host/workbook/worksheets";
import { chartOf, firstSheet, reopened, savedPart, workbookWithCharts } from "./workbookWithCharts";

test("a chart follows the worksheet that it shows to its new name", () => {
  const file = reopened(workbookWithCharts([chartOf("BarStacked")]));
  renameWorksheet(file.workbook, firstSheet(file), "Board summary");
  expect(savedPart(file, "xl/charts/chart1.xml")).toContain(
    "<c:f>'Board summary'!$B$2:$B$3</c:f><c:numCache>",
  );
});

test("a chart of another worksheet stays as it was", () => {
  const file = reopened(workbookWithCharts([chartOf("BarStacked")]));
  const before = savedPart(file, "xl/charts/chart1.xml");
  const other = addWorksheet(file.workbook, "Other");
  renameWorksheet(file.workbook, other, "Another");
  expect(savedPart(file, "xl/charts/chart1.xml")).toBe(before);
});
