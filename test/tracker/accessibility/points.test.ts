import { checkAccessibility } from "../../../src/tracker/accessibility/checkAccessibility";
import type { SheetFacts, WorkbookFacts } from "../../../src/tracker/accessibility/workbookFacts";

const VALUES = [
  ["Actions", "", ""],
  ["A blank date means that the plan gives none.", "", ""],
  ["Reference", "Action", "Due"],
  ["1.1", "Publish the offer", 45_000],
  ["1.2", "Train schools", ""],
] as const;

const INK = { font: "#1B2733", fill: "#FFFFFF" };

/** A sheet that passes every point. */
const SHEET: SheetFacts = {
  name: "Board actions",
  isVisible: true,
  values: VALUES,
  wraps: VALUES.map((row) => row.map(() => true)),
  colours: VALUES.map((row) => row.map(() => INK)),
  ruleColours: [{ cells: "B4:B5", colours: { font: "#1B2733", fill: "#DDF0E0" } }],
  tables: [
    {
      name: "BoardActions",
      area: { row: 2, column: 0, rowCount: 3, columnCount: 3 },
      hasHeader: true,
      hasFilter: false,
    },
  ],
  merges: [],
  hasFilter: false,
  isFrozen: false,
  hasHiddenRows: false,
  hasHiddenColumns: false,
  charts: [],
};
const [TABLE] = SHEET.tables;

function facts(sheet: Partial<SheetFacts> = {}, workbook: Partial<WorkbookFacts> = {}) {
  const sheets = [{ ...SHEET, ...sheet }];
  const active = { sheet: SHEET.name, cell: "A1" };
  return { title: "A plan: board summary", sheets, active, hiddenNames: ["Jo Poole"], ...workbook };
}

/** The points that fail, and where. */
function failed(workbook: WorkbookFacts): readonly (readonly [string, readonly string[]])[] {
  return checkAccessibility(workbook)
    .filter(({ problems }) => problems.length > 0)
    .map(({ id, problems }) => [id, problems] as const);
}

const withRow = (at: number, row: readonly (string | number)[]): Partial<SheetFacts> => ({
  values: VALUES.map((each, index) => (index === at ? row : each)),
});
const withTable = (changes: object): Partial<SheetFacts> => ({
  tables: TABLE === undefined ? [] : [{ ...TABLE, ...changes }],
});

test("a sheet as the checklist wants it passes every point", () => {
  expect(failed(facts())).toEqual([]);
});

const CHART = { name: "Trend", series: ["On track", "Delayed"] };

test.each<[why: string, point: string, where: RegExp, sheet: Partial<SheetFacts>]>([
  ["no table", "tables", /has no table/, { tables: [], values: [["Words"]] }],
  [
    "a table away from the edge",
    "tables",
    /does not begin in column A/,
    { ...withTable({ area: { row: 2, column: 1, rowCount: 3, columnCount: 2 } }) },
  ],
  ["Excel's own name", "table-names", /Table1/, withTable({ name: "Table1" })],
  ["no header row", "headers", /no header row/, withTable({ hasHeader: false })],
  ["a blank header", "headers", /no header/, withRow(2, ["Reference", "", "Due"])],
  ["one header twice", "headers", /one header/, withRow(2, ["Due", "Action", "due"])],
  ["merged cells", "merged-cells", /A1:C1/, { merges: ["A1:C1"] }],
  ["a blank row", "blank-rows", /row 5/, withRow(4, ["", "", ""])],
  ["a blank column", "blank-rows", /column 3/, withRow(3, ["1.1", "Publish the offer", ""])],
  ["a blank without a word", "blank-cells", /1 cell of/, withRow(1, ["Every action.", "", ""])],
  [
    "a text in a table that is not wrapped",
    "wrapped-text",
    /B4: the text is not wrapped/,
    { wraps: VALUES.map((row, r) => row.map((_, c) => !(r === 3 && c === 1))) },
  ],
  [
    "a text that the next cell covers",
    "wrapped-text",
    /A1: the text is cut off/,
    {
      ...withRow(0, ["A title that is longer than its column", "2026", ""]),
      wraps: VALUES.map((row, r) => row.map(() => r > 0)),
    },
  ],
  [
    "pale text",
    "contrast",
    /C4/,
    {
      colours: VALUES.map((row, r) =>
        row.map((_, c) => (r === 3 && c === 2 ? { font: "#AAAAAA", fill: "#FFFFFF" } : INK)),
      ),
    },
  ],
  [
    "a pale rule",
    "contrast",
    /B4:B5/,
    { ruleColours: [{ cells: "B4:B5", colours: { font: "#F2B233", fill: "#FFFFFF" } }] },
  ],
  ["a chart alone", "charts", /the chart Trend/, { charts: [CHART] }],
  ["a sheet that Excel named", "sheet-names", /Sheet1/, { name: "Sheet1" }],
  ["a table's filter", "filters", /has a filter/, withTable({ hasFilter: true })],
  ["a sheet's filter", "filters", /has a filter/, { hasFilter: true }],
  ["frozen panes", "filters", /frozen/, { isFrozen: true }],
  ["a hidden sheet", "hidden", /is hidden/, { isVisible: false }],
  ["hidden rows", "hidden", /hidden rows/, { hasHiddenRows: true }],
  ["hidden columns", "hidden", /hidden columns/, { hasHiddenColumns: true }],
  [
    "a lead's name",
    "people",
    /^Board actions: B5$/,
    withRow(4, ["1.2", "Ask Jo  Poole to train schools", ""]),
  ],
])("%s fails %s", (_, point, where, sheet) => {
  const all = new Map(failed(facts(sheet)));
  expect(all.get(point)).toEqual([expect.stringMatching(where)]);
});

test.each<[why: string, point: string, workbook: Partial<WorkbookFacts>]>([
  ["no title", "title", { title: " " }],
  ["another cell", "opening", { active: { sheet: SHEET.name, cell: "B7" } }],
  ["another sheet", "opening", { active: { sheet: "Plan", cell: "A1" } }],
  ["a lead's name in the title", "people", { title: "Jo Poole's plan" }],
])("%s fails %s", (_, point, workbook) => {
  expect(failed(facts({}, workbook)).map(([id]) => id)).toEqual([point]);
});

test("a table whose one row says that there is nothing has no blank column", () => {
  const [table] = SHEET.tables;
  const area = { row: 2, column: 0, rowCount: 2, columnCount: 3 };
  const values = VALUES.slice(0, 4).map((row, r) => (r === 3 ? ["No exceptions", "", ""] : row));
  const only = (row: readonly string[]) =>
    facts({
      values: values.map((each, r) => (r === 3 ? row : each)),
      tables: table === undefined ? [] : [{ ...table, area }],
    });
  expect(failed(only(["No exceptions", "", ""]))).toEqual([]);
  expect(failed(only(["1.1", "Publish the offer", ""])).map(([id]) => id)).toEqual(["blank-rows"]);
});

test.each<[why: string, words: string]>([
  ["its numbers in words", "The chart in words: On track, 4, 40%; Delayed, 6, 60%"],
  ["words that point at a table with its series", "The chart shows the rows “All”. No blank cell."],
])("a chart is told by %s", (_, words) => {
  const series = ["Action", "Due"];
  const chart = words.includes("shows") ? { name: "Trend", series } : CHART;
  const sheet = { ...withRow(0, [words, "", ""]), charts: [chart] };
  expect(failed(facts(sheet))).toEqual([]);
});

test.each([
  ["Jo Pooley", "a longer name"],
  ["jo poole", "no name, as it has no capitals"],
])("%s is %s", (text) => {
  expect(failed(facts(withRow(4, ["1.2", text, ""])))).toEqual([]);
});
