import { markChanged, recalculate } from "../../../src/host/calc";
import { getCell } from "../../../src/host/workbook/cells";
import { enter, sheetNamed, valueAt, workbookOf } from "../../support/workbookOf";

const PLAN = [
  ["Sheet", "Cell", null],
  ["Plan", "C8", null],
  ["Plan", "C9", null],
  ["Aims", "D2", null],
];
const LINKS = '=HYPERLINK("#\'"&A2:A4&"\'!"&B2:B4,A2:A4&" "&B2:B4)';

describe("a formula for arrays that is entered", () => {
  test("spills over free cells, which later formulas of the same batch read", () => {
    const workbook = workbookOf({ A: PLAN });
    const sheet = sheetNamed(workbook, "A");
    enter(workbook, sheet, "E1", "=COUNTA(C1:C9)");
    enter(workbook, sheet, "C2", LINKS);
    recalculate(workbook);
    expect(["C2", "C3", "C4", "E1"].map((at) => valueAt(sheet, at))).toEqual([
      "Plan C8",
      "Plan C9",
      "Aims D2",
      3,
    ]);
    expect(getCell(sheet, 1, 2)).toMatchObject({ arrayRange: "C2:C4", dynamicArray: true });
    enter(workbook, sheet, "B4", "D3");
    recalculate(workbook);
    expect(valueAt(sheet, "C4")).toBe("Aims D3");
  });

  test("gives #SPILL! where a cell is in its way", () => {
    const workbook = workbookOf({ A: PLAN });
    const sheet = sheetNamed(workbook, "A");
    enter(workbook, sheet, "C4", "taken");
    enter(workbook, sheet, "C2", LINKS);
    recalculate(workbook);
    expect(getCell(sheet, 1, 2)).toMatchObject({ value: "#SPILL!", isError: true });
    expect([valueAt(sheet, "C3"), valueAt(sheet, "C4")]).toEqual([null, "taken"]);
  });

  test.each([
    ["=SUM(LEN(A2:A4))", 12, "E9"],
    ['=SUM(IF(A2:A4="Plan",1,0))', 2, "E9"],
    ["=SUMPRODUCT(LEN(A2:A4))", 12, undefined],
    ['=SUM(COUNTIF(A2:A4,{"Plan","Aims"}))', 3, undefined],
    ["=COUNTIF(A2:A4,A2)", 2, undefined],
  ])(
    "%s gives %p and is kept as an array formula only where it takes a range as one",
    (formula, expected, range) => {
      const workbook = workbookOf({ A: PLAN });
      const sheet = sheetNamed(workbook, "A");
      enter(workbook, sheet, "E9", formula);
      recalculate(workbook);
      expect(getCell(sheet, 8, 4)?.value).toBe(expected);
      expect(getCell(sheet, 8, 4)?.arrayRange).toBe(range);
    },
  );
});

describe("a formula of the file", () => {
  test("that is not for arrays takes the cell in its own row", () => {
    const workbook = workbookOf({ A: [["a"], ["b", '=A1:A3&"!"'], ["c"]] });
    markChanged(workbook, sheetNamed(workbook, "A").id);
    recalculate(workbook);
    expect(valueAt(sheetNamed(workbook, "A"), "B2")).toBe("b!");
    expect(getCell(sheetNamed(workbook, "A"), 1, 1)?.arrayRange).toBeUndefined();
  });

  test("for arrays fills its range: a single row again and again, #N/A past other ends", () => {
    const workbook = workbookOf({ A: [["=D1:D2*2", null], [null], [null, null, null, 5]] });
    const sheet = sheetNamed(workbook, "A");
    const cell = getCell(sheet, 0, 0);
    if (cell) cell.arrayRange = "A1:B3";
    enter(workbook, sheet, "D1", 4);
    enter(workbook, sheet, "D2", 6);
    recalculate(workbook);
    expect(["A1", "A2", "A3", "B1", "B2"].map((at) => valueAt(sheet, at))).toEqual([
      8,
      12,
      "#N/A",
      8,
      12,
    ]);
  });
});
