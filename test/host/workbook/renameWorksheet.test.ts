import {
  getCell,
  newWorkbookFile,
  openWorkbookFile,
  renameWorksheet,
  setCell,
  sheetNameProblem,
} from "../../../src/host/workbook";
import { sheetXml, tinyWorkbook } from "./tinyWorkbook";

test("renaming reaches formulas, and leaves text and other sheets alone", () => {
  const { workbook } = newWorkbookFile();
  const [first] = workbook.worksheets;
  const formulas = [
    "Sheet1!A1+'Sheet1'!B1",
    '"Sheet1!A1"&XSheet1!A1',
    "'My Sheet1'!A1",
    "SUM(sheet1!A:A)",
  ];
  formulas.forEach((formula, row) => setCell(first!, row, 0, { value: 0, formula, style: 0 }));
  renameWorksheet(workbook, first!, "Board's plan");
  expect(formulas.map((_, row) => getCell(first!, row, 0)?.formula)).toEqual([
    "'Board''s plan'!A1+'Board''s plan'!B1",
    '"Sheet1!A1"&XSheet1!A1',
    "'My Sheet1'!A1",
    "SUM('Board''s plan'!A:A)",
  ]);
});

test("renaming reaches validations, conditional formats and charts", () => {
  const { workbook } = newWorkbookFile();
  const [sheet] = workbook.worksheets;
  const areas = [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }];
  const rule = { areas, type: "expression", formulas: ["Sheet1!A1>1"] };
  const list = {
    areas,
    type: "List" as const,
    formula1: "Sheet1!A1:A3",
    formula2: "",
    allowBlank: true,
  };
  const series = {
    name: "",
    nameFormula: "Sheet1!$A$1",
    valuesFormula: "Sheet1!$B$1:$B$3",
    categoriesFormula: "",
    colour: null,
    hasDataLabels: false,
  };
  const place = {
    left: 0,
    top: 0,
    width: 9,
    height: 9,
    categoryAxisReversed: false,
    gapWidth: null,
  };
  sheet!.conditionalFormats.push(rule);
  sheet!.validations.push(list);
  sheet!.charts.push({
    id: "1",
    name: "c",
    type: "BarStacked",
    title: null,
    legend: null,
    series: [series],
    ...place,
  });
  renameWorksheet(workbook, sheet!, "Board");
  expect([rule.formulas, list.formula1, series.nameFormula, series.valuesFormula]).toEqual([
    ["Board!A1>1"],
    "Board!A1:A3",
    "Board!$A$1",
    "Board!$B$1:$B$3",
  ]);
  expect([...sheet!.changed.aspects].sort()).toEqual([
    "charts",
    "conditionalFormats",
    "validations",
  ]);
});

const plan = openWorkbookFile(tinyWorkbook({ sheets: { Plan: sheetXml("") } }));

test.each([
  ["Plan", /already/],
  ["plan", /already/],
  ["", /1 to 31/],
  ["x".repeat(32), /1 to 31/],
  ["a/b", /cannot hold/],
  ["'a", /apostrophe/],
  ["History", /History/],
  ["Board summary", null],
])("the name %j for a new sheet", (name, problem) => {
  const found = sheetNameProblem(plan.workbook, name);
  if (problem === null) expect(found).toBeNull();
  else expect(found).toMatch(problem);
});
