import {
  enterValues,
  internStyle,
  newWorkbookFile,
  plainStyle,
  setCell,
  WorkbookHost,
  type Cell,
} from "../../../src/host/embedded";
import { entryText } from "../../../src/preview/grid/entryText";

/** A cell's format and content, and what the formula bar shows. */
const CASES: readonly (readonly [format: string, cell: Omit<Cell, "style">, text: string])[] = [
  ["General", { value: "Amber" }, "Amber"],
  ["General", { value: 0.1 }, "0.1"],
  ["General", { value: true }, "TRUE"],
  ["General", { value: "=not a formula" }, "'=not a formula"],
  ["@", { value: "=not a formula" }, "=not a formula"],
  ["General", { value: "#N/A", isError: true }, "#N/A"],
  ["General", { value: 3, formula: "1+2" }, "=1+2"],
  ["0%", { value: 0.25 }, "25%"],
  ["mmm-yy", { value: 43_708 }, "31/08/2019"],
  ["dd/mm/yyyy hh:mm", { value: 43_708.5 }, "31/08/2019 12:00"],
  ["h:mm", { value: 0.75 }, "18:00:00"],
];

function workbookWith(format: string, cell: Omit<Cell, "style">) {
  const { workbook } = newWorkbookFile();
  const sheet = workbook.worksheets[0]!;
  const style = internStyle(workbook, { ...plainStyle(), numberFormat: format });
  setCell(sheet, 0, 0, { ...cell, style });
  return { workbook, sheet };
}

test.each(CASES)("%s %j is edited as %s", (format, cell, text) => {
  const { workbook, sheet } = workbookWith(format, cell);
  expect(entryText(workbook, sheet, { row: 0, column: 0 })).toBe(text);
});

test.each(CASES)("typing what stands there for %s %j changes nothing", (format, cell, text) => {
  const { workbook, sheet } = workbookWith(format, cell);
  const area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  new WorkbookHost(workbook).byHand((session) => enterValues(session, sheet, area, text, "en-GB"));
  expect(sheet.rows.get(0)?.get(0)?.value).toBe(cell.value);
});
