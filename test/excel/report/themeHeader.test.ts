import { countWriting } from "../../../src/excel/report/countWriting";
import { exceptionsSheet } from "../../../src/excel/report/sheets/exceptions";
import { NOTHING_WRITTEN, type FoundTable } from "../../../src/excel/report/writing";
import type { CellValue } from "../../../src/tracker/grid";
import { aReport } from "../../support/boardReport";
import { anAction } from "../../support/planBuilder";
import { sheetInput } from "../../support/sheetInput";

const actionsIn = (theme: string) =>
  ["1.1", "1.2"].map((ref) => anAction({ ref, key: ref, theme, status: "delayed" }));
const PRIORITY = "Priority 1: Waiting well";
const WORKSTREAM = "Workstream A: Waiting well";
const UNSAID = "Waiting well";

/** Board exceptions of a plan whose themes are so named, over a table that stands there. */
function written(theme: string, exceptions?: FoundTable): FoundTable {
  const report = aReport(actionsIn(theme));
  const on = exceptions === undefined ? [] : [{ ...NOTHING_WRITTEN, exceptions }];
  const blocks = exceptionsSheet.plan(sheetInput(report, on)).blocks.slice(-2);
  const [headers = [], ...rows] = blocks.flatMap((block) => block.rows);
  const stood = (row: number, at: number) => exceptions?.rows[row]?.[at] ?? "";
  const plain = (cell: unknown, row: number, at: number): CellValue =>
    cell === null ? stood(row, at) : typeof cell === "object" ? "C5" : (cell as CellValue);
  return {
    headers: headers.map(String),
    formats: headers.map(() => "General"),
    rows: rows.map((row, y) => row.map((cell, at) => plain(cell, y, at))),
  };
}

/** As it would stand with "Hire" in each comment, and with a column that somebody put first. */
function commented({ headers, formats, rows }: FoundTable, added?: string): FoundTable {
  const at = headers.indexOf("Comment");
  const body = rows.map((row) => row.with(at, "Hire"));
  if (added === undefined) return { headers, formats, rows: body };
  return {
    headers: [added, ...headers],
    formats: ["General", ...formats],
    rows: body.map((row) => ["High", ...row]),
  };
}

const column = ({ headers, rows }: FoundTable, header: string) =>
  rows.map((row) => row[headers.indexOf(header)]);

test.each([
  ["a plan of priorities", PRIORITY, "Priority"],
  ["a plan of workstreams", WORKSTREAM, "Workstream"],
  ["a plan that does not say", UNSAID, "Theme"],
])("%s has its own word over the column", (_, theme, header) => {
  expect(written(theme).headers[0]).toBe(header);
});

test.each([
  ["the same word", PRIORITY, PRIORITY],
  ["the usual word, before the plan had its own", UNSAID, PRIORITY],
  ["the plan's word before", WORKSTREAM, PRIORITY],
])("an earlier report with %s over its themes loses nothing and gains no column", (_, was, is) => {
  const next = written(is, commented(written(was)));
  expect(column(next, "Comment")).toEqual(["Hire", "Hire"]);
  expect(next.headers).toEqual(written(is).headers);
});

test("a column of people's with the plan's word stays theirs, and the themes keep the usual word", () => {
  const next = written(PRIORITY, commented(written(UNSAID), "Priority"));
  expect(column(next, "Priority")).toEqual(["High", "High"]);
  expect(column(next, "Comment")).toEqual(["Hire", "Hire"]);
  expect(next.headers[0]).toBe("Theme");
  expect(new Set(next.headers).size).toBe(next.headers.length);
});

test("a column of people's that is called as other plans' themes are stays theirs", () => {
  const next = written(PRIORITY, commented(written(PRIORITY), "Outcome"));
  expect(column(next, "Outcome")).toEqual(["High", "High"]);
  expect(next.headers[0]).toBe("Priority");
});

test("the report's own column of themes is not counted as something that people wrote", () => {
  const table = written(PRIORITY);
  expect(countWriting({ ...NOTHING_WRITTEN, exceptions: table })).toBe(0);
  expect(countWriting({ ...NOTHING_WRITTEN, exceptions: commented(table) })).toBe(2);
});
