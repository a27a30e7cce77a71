import { markChanged, recalculate } from "../../../src/host/calc";
import { getCell } from "../../../src/host/workbook/cells";
import type { Workbook } from "../../../src/host/workbook/model";
import { changedRows, enter, sheetNamed, valueAt, workbookOf } from "../../support/workbookOf";
import { processorTime } from "../../support/processorTime";

/** A council's sheet with cached values as its file held them, some of them stale. */
function council(): Workbook {
  const workbook = workbookOf({
    Plan: [["Status"], ["Open"], ["Done"], [null], [null]],
    Dashboard: [['=COUNTIF(Plan!A2:A9,"Open")'], ["=A1*10"], ["=TODAY()"], ["=XIRR(Plan!A2:A9)"]],
  });
  const dashboard = sheetNamed(workbook, "Dashboard");
  [41, 410, 40000, 0.5].forEach((value, row) => {
    const cell = getCell(dashboard, row, 0);
    if (cell) cell.value = value;
  });
  return workbook;
}

describe("values that the file holds", () => {
  test("stay where nothing changed", () => {
    const workbook = council();
    recalculate(workbook);
    expect(changedRows(workbook)).toEqual([]);
  });

  test("stay where what changed is not read by them", () => {
    const workbook = council();
    enter(workbook, sheetNamed(workbook, "Plan"), "C2", "Open");
    recalculate(workbook);
    expect(changedRows(workbook)).toEqual([]);
  });

  test("are calculated again with all that depends on them, but for functions that are not known here", () => {
    const workbook = council();
    enter(workbook, sheetNamed(workbook, "Plan"), "A4", "Open");
    recalculate(workbook);
    const dashboard = sheetNamed(workbook, "Dashboard");
    expect(["A1", "A2", "A3", "A4"].map((at) => valueAt(dashboard, at))).toEqual([
      2, 20, 40000, 0.5,
    ]);
    expect(changedRows(workbook)).toEqual(["Dashboard!1", "Dashboard!2"]);
  });

  test("stay unmarked where calculating gives the same", () => {
    const workbook = workbookOf({ Plan: [[1, "=A1>0"]] });
    const plan = sheetNamed(workbook, "Plan");
    enter(workbook, plan, "B1", "=A1>0");
    recalculate(workbook);
    plan.changed.rows.clear();
    enter(workbook, plan, "A1", 2);
    recalculate(workbook);
    expect(changedRows(workbook)).toEqual([]);
  });
});

describe("order", () => {
  test("a formula is calculated after those that it reads, wherever they stand", () => {
    const workbook = workbookOf({ A: [["=B1+1", "=C1+1", "=Later!A1"]], Later: [["=2*3"]] });
    for (const { id } of workbook.worksheets) markChanged(workbook, id);
    recalculate(workbook);
    const sheet = sheetNamed(workbook, "A");
    expect(["A1", "B1", "C1"].map((at) => valueAt(sheet, at))).toEqual([8, 7, 6]);
  });

  test("a chain of 20,000 formulas, each on the next, is not too deep", () => {
    const rows = Array.from({ length: 20_000 }, (_each, n) => [`=A${n + 2}+1`]);
    const workbook = workbookOf({ A: [...rows, [1]] as string[][] });
    markChanged(workbook, sheetNamed(workbook, "A").id);
    recalculate(workbook);
    expect(valueAt(sheetNamed(workbook, "A"), "A1")).toBe(20_000 + 1);
  });

  test.each([
    ["of itself", { A1: "=A1+1" }, "A1", 0],
    ["through others", { A1: "=B1+1", B1: "=A1+1", C1: "=B1+5" }, "C1", 5],
    ["of a column that it stands in", { A1: 4, A2: "=SUM(A:A)" }, "A2", 0],
    ["but telling its own place is none", { A3: "=ROW(A3)" }, "A3", 3],
  ])("a circular reference %s gives 0", (_title, cells, at, expected) => {
    const workbook = workbookOf({ A: [] });
    const sheet = sheetNamed(workbook, "A");
    for (const [address, value] of Object.entries(cells)) enter(workbook, sheet, address, value);
    recalculate(workbook);
    expect(valueAt(sheet, at)).toBe(expected);
  });
});

describe("errors", () => {
  test("are kept as errors, and gone when their cause is", () => {
    const workbook = workbookOf({ A: [] });
    const sheet = sheetNamed(workbook, "A");
    enter(workbook, sheet, "A1", "=1/B1");
    recalculate(workbook);
    expect(getCell(sheet, 0, 0)).toMatchObject({ value: "#DIV/0!", isError: true });
    enter(workbook, sheet, "B1", 4);
    recalculate(workbook);
    expect(getCell(sheet, 0, 0)).toEqual({ value: 0.25, formula: "1/B1", style: 0 });
  });
});

describe("volatile formulas", () => {
  test("that were entered here follow the clock, with any change", () => {
    const workbook = workbookOf({ A: [] });
    const sheet = sheetNamed(workbook, "A");
    enter(workbook, sheet, "A1", "=TODAY()");
    recalculate(workbook, { now: new Date(2024, 0, 1, 23, 59) });
    expect(valueAt(sheet, "A1")).toBe(45292);
    enter(workbook, sheet, "B1", 1);
    recalculate(workbook, { now: new Date(2024, 0, 2) });
    expect(valueAt(sheet, "A1")).toBe(45293);
  });
});

describe("size", () => {
  test("200 counts over a table of 10,000 actions take seconds at most", () => {
    const actions = Array.from({ length: 10_000 }, (_each, n) => [
      `Priority ${n % 15}`,
      n % 4 === 0 ? "Delayed" : "On track",
      `=HYPERLINK("#'Plan'!C${n + 2}","C${n + 2}")`,
    ]);
    const counts = Array.from({ length: 200 }, (_each, n) => [
      `=COUNTIFS(Actions!A:A,"priority ${n % 15}",Actions!B1:B1048576,"Delayed")`,
    ]);
    const workbook = workbookOf({ Actions: actions, Summary: counts });
    for (const { id } of workbook.worksheets) markChanged(workbook, id);
    expect(processorTime(() => recalculate(workbook))).toBeLessThan(15_000);
    expect(valueAt(sheetNamed(workbook, "Summary"), "A1")).toBe(167);
    expect(valueAt(sheetNamed(workbook, "Actions"), "C10000")).toBe("C10001");
  });
});
