import { addTable, calculate, sheetNamed, workbookOf } from "../../support/workbookOf";
import type { CellValue, Workbook } from "../../../src/host/workbook/model";

/** Table Actions at B2:D5 with a totals row at 5, its columns Status, Days late and Due. */
function board(): Workbook {
  const workbook = workbookOf({
    "Board actions": [
      ["", "", "", "", ""],
      ["", "Status", "Days late", "Due [month]", ""],
      ["", "Delayed", 12, 45292, ""],
      ["", "On track", 0, 45323, ""],
      ["", "Total", 12, "", ""],
    ],
    "It's here": [[7]],
  });
  const sheet = sheetNamed(workbook, "Board actions");
  addTable(sheet, "Actions", { row: 1, column: 1, rowCount: 4, columnCount: 3 }, true);
  const [first, second] = workbook.worksheets;
  workbook.names = [
    { name: "Late_total", formula: "SUM(Actions[Days late])", ...plain(null) },
    { name: "Rate", formula: "0.5", ...plain(null) },
    { name: "Rate", formula: "=0.25", ...plain(first?.id ?? null) },
    { name: "Rate", formula: "0.75", ...plain(second?.id ?? null) },
    { name: "Statuses", formula: "'Board actions'!$B$3:$B$4", ...plain(null) },
    { name: "Loop", formula: "Loop+1", ...plain(null) },
  ];
  return workbook;
}

function plain(scope: string | null) {
  return { scope, visible: true, comment: "" };
}

type Case = [formula: string, expected: CellValue, at?: string];

/** Each case with the cell that the formula is entered in. */
function placed(cases: readonly Case[]): [string, CellValue, string][] {
  return cases.map(([formula, expected, at = "Z50"]) => [formula, expected, at]);
}

test.each(
  placed([
    ['COUNTIF(Actions[Status],"delayed")', 1],
    ["counta(ACTIONS[status])", 2],
    ["SUM(Actions)", 12 + 45292 + 45323],
    ["SUM(Actions[])", 12 + 45292 + 45323],
    ["COUNTA(Actions[#Headers])", 3],
    ["INDEX(Actions[#Headers],2)", "Days late"],
    ["ROWS(Actions[#All])", 4],
    ["ROWS(Actions[[#All],[Status]])", 4],
    ["Actions[[#Totals],[Days late]]", 12],
    ["SUM(Actions[[Days late]:[Due '[month']]])", 12 + 45292 + 45323],
    ["ROWS(Actions[[#Headers],[#Data],[Status]])", 3],
    ["Actions[[#This Row],[Days late]]", 12, "F3"],
    ["Actions[@Status]", "On track", "F4"],
    ["Actions[@Status]", "#VALUE!", "F9"],
    ['[@Status]&"!"', "On track!", "D4"],
    ['COUNTIF([Status],"Delayed")', 1, "D4"],
    ["Actions[Nothing]", "#REF!"],
    ['SUMPRODUCT((Actions[Status]="Delayed")*Actions[Days late])', 12],
  ]),
)("the structured reference in %s gives %p", (formula, expected, at) => {
  expect(calculate(board(), `=${formula}`, at)).toBe(expected);
});

test.each(
  placed([
    ["Late_total", 12],
    ["late_TOTAL+1", 13],
    ["Rate", 0.25],
    ["'It''s here'!Rate", 0.75],
    ['COUNTIF(Statuses,"*track")', 1],
    ["Loop", "#NAME?"],
  ]),
)("the name in %s gives %p", (formula, expected) => {
  expect(calculate(board(), `=${formula}`)).toBe(expected);
});

test.each(
  placed([
    ["'It''s here'!A1", 7],
    ["'it''s HERE'!$A$1*2", 14],
    ["SUM('Board actions'!C:C)", 24],
    ["SUM('Board actions'!3:3)", 12 + 45292],
    ["SUM(C:C)", 24],
    ["SUM(C3:C4 B4:D4)", 0],
    ["SUM(B3:B4 C3:C4)", "#NULL!"],
  ]),
)("the reference in %s gives %p", (formula, expected, at) => {
  expect(calculate(board(), `=${formula}`, at)).toBe(expected);
});
