import { readSnapshot } from "../../../src/excel/readWorkbook";
import type { CellValue, ConditionalFormat, Workbook } from "../../../src/host/workbook/model";
import { onWorkbook } from "../../support/officeOn";
import { sheetNamed, workbookOf } from "../../support/workbookOf";

const read = () => Excel.run((context) => readSnapshot(context));

/** Column RAG is D, from its second row. */
const AREA = { row: 1, column: 3, rowCount: 4, columnCount: 1 };
const format = (over: Partial<ConditionalFormat>): ConditionalFormat => ({
  areas: [AREA],
  type: "cellIs",
  operator: "equal",
  formulas: ["1"],
  fill: "#FF0000",
  ...over,
});

function planOf(ratings: readonly CellValue[], ...formats: readonly ConditionalFormat[]): Workbook {
  const rows = ratings.map((rating) => ["Do", "Jo", "31/03/2024", rating]);
  const workbook = workbookOf({ Plan: [["Action", "Lead", "Due date", "RAG"], ...rows] });
  formats.forEach((each, at) =>
    sheetNamed(workbook, "Plan").conditionalFormats.push({ ...each, priority: at + 1 }),
  );
  return workbook;
}

async function formatsOf(workbook: Workbook) {
  const [grid] = (await onWorkbook(workbook, read)).worksheets;
  return grid?.formats;
}

test.each<[string, Partial<ConditionalFormat>, object]>([
  [
    "a value",
    { operator: "greaterThan", formulas: ["2"] },
    { condition: { kind: "value", operator: "GreaterThan", operands: ["=2"] }, fill: "#FF0000" },
  ],
  [
    "two values",
    { operator: "between", formulas: ["1", "2"], stopIfTrue: true },
    { condition: { kind: "value", operator: "Between", operands: ["=1", "=2"] }, stops: true },
  ],
  [
    "a text",
    { type: "beginsWith", operator: "beginsWith", text: "Late" },
    { condition: { kind: "text", operator: "BeginsWith", text: "Late" }, fill: "#FF0000" },
  ],
  ["a formula", { type: "expression", formulas: ["$A2=1"] }, { condition: { what: "a formula" } }],
  ["a scale", { type: "colorScale" }, { condition: { kind: "other", what: "a colour scale" } }],
  ["icons", { type: "iconSet" }, { condition: { kind: "other", what: "icons" } }],
  [
    "a rank",
    { type: "top10" },
    { condition: { kind: "other", what: "a rule on the highest or lowest" } },
  ],
  [
    "blanks",
    { type: "containsBlanks" },
    { condition: { kind: "other", what: "a rule on blanks, dates or averages" } },
  ],
])("a conditional format on %s is told with its areas", async (_, over, expected) => {
  expect(await formatsOf(planOf([1, 2, 3, 3], format(over)))).toMatchObject([
    { areas: [AREA], ...expected },
  ]);
});

test("formats stand in the order in which Excel looks at them, bars left out", async () => {
  const [third, first, second] = ["3", "1", "2"].map((value) => format({ formulas: [value] }));
  const workbook = planOf([1, 2, 3, 3], format({ type: "dataBar" }));
  const sheet = sheetNamed(workbook, "Plan");
  [third, first, second].forEach((each, at) => {
    if (each) sheet.conditionalFormats.push({ ...each, priority: [4, 2, 3][at] ?? 0 });
  });
  const told = await formatsOf(workbook);
  expect(told?.map(({ condition }) => condition)).toMatchObject(
    ["=1", "=2", "=3"].map((operand) => ({ operands: [operand] })),
  );
});

test("a format without a fill is told without one", async () => {
  const bold = format({ bold: true });
  delete bold.fill;
  expect(await formatsOf(planOf([1, 2, 3], bold))).toMatchObject([{ fill: "" }]);
});

test.each<[string, readonly CellValue[], readonly ConditionalFormat[], number]>([
  ["none where words rate", ["Green", "Red", ""], [format({})], 0],
  ["none where signs do", ["🔴", "🟢", ""], [format({})], 0],
  ["one where numbers have no formats", [1, 2, 3], [], 1],
  ["two where they have", [1, 2, 3], [format({}), format({ formulas: ["2"] })], 2],
  ["one where formats stand elsewhere", [1], [format({ areas: [{ ...AREA, column: 8 }] })], 1],
  ["two where blank cells have them", ["", ""], [format({ formulas: ['""'] })], 2],
])("they take %s", async (_, ratings, formats, more) => {
  const requests = await onWorkbook(planOf(ratings, ...formats), async ({ counters }) => {
    await read();
    return counters.requests;
  });
  // Three to read the cells, and that in which Excel.run lets its objects go.
  expect(requests).toBe(4 + more);
});

const UNTOLD = { kind: "other", what: "Excel does not tell which" };

test("more formats than can be told are not asked for one by one", async () => {
  const many = Array.from({ length: 301 }, (_, at) => format({ formulas: [String(at)] }));
  expect(await formatsOf(planOf([1, 2], ...many))).toMatchObject([
    { areas: [{ row: 1, column: 3, rowCount: 2, columnCount: 1 }], condition: UNTOLD, stops: true },
  ]);
});

describe("where Excel fails to tell", () => {
  const failing = (request: number, code = "GeneralException") =>
    onWorkbook(planOf([1, 2], format({})), async (office) => {
      let asked = 0;
      const failure = { code, message: "It went wrong." };
      office.onRequest(() => (++asked === request ? failure : undefined));
      return (await read()).worksheets[0];
    });

  test("whether there are formats, the plan is read without", async () => {
    expect(await failing(4)).not.toHaveProperty("formats");
  });

  test.each(["GeneralException", "InvalidArgument", "ItemNotFound"])(
    "what they are, none of them is settled: %s",
    async (code) => {
      expect((await failing(5, code))?.formats).toMatchObject([{ condition: UNTOLD, stops: true }]);
    },
  );

  test.each(["ConnectionFailure", "InvalidOperationInCellEditMode"])(
    "for what a person can mend, that is told: %s",
    async (code) => {
      await expect(failing(5, code)).rejects.toThrow();
    },
  );
});
