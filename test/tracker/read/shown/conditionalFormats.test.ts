import type { ConditionalFormat, FormatCondition } from "../../../../src/tracker/grid";
import { checkPlan } from "../../../../src/tracker/rules";
import { ratedRows } from "../../../support/ratedRows";
import { day, worksheet, type CellSketch } from "../../../support/worksheet";
import { each, HEADER, readSheets } from "../readSheet";

const FILLS = { red: "#FF0000", amber: "#FFC000", green: "#00B050", pale: "#F2F2F2", none: "" };

/** A format over the cells of column RAG, E2:E20, unless they are told. */
const format = (
  condition: FormatCondition,
  fill: keyof typeof FILLS,
  over: Partial<ConditionalFormat> = {},
): ConditionalFormat => ({
  areas: [{ row: 1, column: 4, rowCount: 19, columnCount: 1 }],
  condition,
  fill: FILLS[fill],
  stops: false,
  ...over,
});
const equals = (operand: string): FormatCondition => ({
  kind: "value",
  operator: "EqualTo",
  operands: [`=${operand}`],
});
const formula: FormatCondition = { kind: "other", what: "a formula" };

const NUMBERS = [
  format(equals("1"), "red"),
  format(equals("2"), "amber"),
  format(equals("3"), "green"),
];

function plan(formats: readonly ConditionalFormat[], ...cells: readonly CellSketch[]) {
  const rows = ratedRows("31/03/2024", cells);
  return readSheets({ ...worksheet("Plan", [HEADER, ...rows]), formats });
}
const rags = (formats: readonly ConditionalFormat[], ...cells: readonly CellSketch[]) =>
  each(plan(formats, ...cells), ({ rag }) => rag);

test("a number is rated by the conditional format that it meets, without a comment", () => {
  const read = plan(NUMBERS, 3, 2, 1, 4, null);
  expect(each(read, ({ ratings }) => ratings.map(({ rag, comment }) => [rag, comment]))).toEqual([
    [["green", null]],
    [["amber", null]],
    [["red", null]],
    [[null, "4"]],
    [[null, null]],
  ]);
});

test("the plan says how many ratings are", () => {
  const said = plan(NUMBERS, 3, 4, null).assumptions.filter((each) => each.includes("format"));
  expect(said).toEqual([
    "1 rating is read from the colour that a conditional format gives the cell.",
  ]);
});

test.each<[string, readonly ConditionalFormat[], readonly CellSketch[], readonly unknown[]]>([
  [
    "letters that mean nothing in themselves are",
    [format(equals('"D"'), "red"), format(equals('"O"'), "green")],
    ["D", "O", "D"],
    ["red", "green", "red"],
  ],
  [
    "days are",
    [format({ kind: "value", operator: "LessThan", operands: ["=45000"] }, "red")],
    [day("31/01/2023"), day("31/01/2024")],
    ["red", null],
  ],
  [
    "blank cells are, where no cell of the column says anything",
    [format(equals('""'), "red")],
    [null, null],
    ["red", "red"],
  ],
  [
    "the first that holds counts",
    [format(equals("1"), "red"), format(equals("1"), "green")],
    [1],
    ["red"],
  ],
  [
    "a format without a fill leaves it to the next",
    [format(equals("1"), "none"), ...NUMBERS],
    [1],
    ["red"],
  ],
  [
    "unless it stops there",
    [format(equals("1"), "none", { stops: true }), ...NUMBERS],
    [1, 2],
    [null, "amber"],
  ],
  ["a pale fill rates nothing", [format(equals("1"), "pale"), ...NUMBERS], [1, 2], [null, "amber"]],
  [
    "a format covers a cell's fill",
    NUMBERS,
    [1, { text: "1", value: 1, fill: "#00B050" }, 2, 3],
    ["red", "red", "amber", "green"],
  ],
  [
    "a word counts before the format",
    [format(equals('"Green"'), "red"), ...NUMBERS],
    [1, 2, "Green"],
    ["red", "amber", "green"],
  ],
  [
    "a remark is none of its values",
    [format({ kind: "text", operator: "Contains", text: "late" }, "red"), ...NUMBERS],
    [1, 2, "The report came late again"],
    ["red", "amber", null],
  ],
  [
    "a format beside the column rates nothing",
    NUMBERS.map((each) => ({
      ...each,
      areas: [{ row: 1, column: 5, rowCount: 19, columnCount: 1 }],
    })),
    [1, 2],
    [null, null],
  ],
  [
    "a format over whole rows marks them, and rates nothing",
    NUMBERS.map((each) => ({
      ...each,
      areas: [{ row: 1, column: 0, rowCount: 19, columnCount: 9 }],
    })),
    [1, 2],
    [null, null],
  ],
])("%s", (_, formats, cells, expected) => {
  expect(rags(formats, ...cells)).toEqual(expected);
});

test("columns that hold words of ratings are left as they are", () => {
  const formats = [format(equals('""'), "red"), format(equals("1"), "red")];
  expect(rags(formats, "Green", "Amber", null, 1)).toEqual(["green", "amber", null, null]);
});

test("what cannot be settled is unrated, and flagged with what it is", () => {
  const read = plan([format(formula, "red"), ...NUMBERS], 1, 2);
  expect(each(read, ({ rag }) => rag)).toEqual([null, null]);
  expect(checkPlan(read).map(({ rule, cell, message }) => [rule, cell, message])).toContainEqual([
    "missing-rating",
    "E2",
    "Not rated; nothing was due yet: a conditional format may colour it (a formula), which is not read",
  ]);
});

test("what comes before it counts all the same", () => {
  expect(rags([...NUMBERS, format(formula, "red")], 1, 2, 5)).toEqual(["red", "amber", null]);
});

test("quarters of numbers are rated", () => {
  const areas = [{ row: 1, column: 3, rowCount: 9, columnCount: 2 }];
  const formats = NUMBERS.map((each) => ({ ...each, areas }));
  const grid = worksheet("Plan", [
    ["Action", "Lead", "Due", "Q1 2023/24", "Q2 2023/24"],
    ["Agree the terms", "Jo Poole", "31/03/2024", 3, 1],
    ["Meet the forum", "Jo Poole", "31/03/2024", 2, 2],
    ["Book the hall", "Jo Poole", "31/03/2024", 1, 3],
  ]);
  expect(
    each(readSheets({ ...grid, formats }), ({ ratings }) => ratings.map(({ rag }) => rag)),
  ).toEqual([
    ["green", "red"],
    ["amber", "amber"],
    ["red", "green"],
  ]);
});
