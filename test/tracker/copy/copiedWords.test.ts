import { reportTables } from "../../../src/tracker/copy/reportTables";
import type { Action, Quarter } from "../../../src/tracker/model";
import { aReport } from "../../support/boardReport";
import { anAction, aTable } from "../../support/planBuilder";

const MONTHS: readonly Quarter[] = [
  { label: "April", column: "G", start: "2024-04-01", end: "2024-04-30" },
  { label: "May", column: "H", start: "2024-05-01", end: "2024-05-31" },
];

/** Rated in each month. */
function monthly(ref: string, theme: string): Action {
  const ratings = MONTHS.map(({ label, column, start, end }) => ({
    ...{ period: label, start, end, comment: null, cell: `${column}5`, text: "R" },
    ...({ rag: "red", status: "delayed" } as const),
  }));
  return anAction({ ref, key: ref, theme, ratings, rag: "red", status: "delayed" });
}

const WORKSTREAMS = [monthly("1", "Workstream 1: Waits"), monthly("2", "Workstream 2: Voice")];
const REPORT = aReport(WORKSTREAMS, [], { tables: [aTable({ quarters: MONTHS })] });

test("what is copied of a plan of workstreams that is rated each month says so throughout", () => {
  const words = reportTables(REPORT).flatMap(({ title, headers, rows }) => [
    title,
    ...headers,
    ...rows.flat(),
  ]);
  expect(words.join("\n")).not.toMatch(/\btheme|\bquarter/i);
  expect(words).toEqual(expect.arrayContaining(["Workstream", "Of these, not rated for May"]));
});

test.each([
  ["a rating before is known of an action", REPORT, true],
  ["none is", aReport([anAction({ status: "delayed" })]), false],
])("where %s, ratings last time are copied or not", (_, report, isTold) => {
  const copied = reportTables(report).find(({ title }) => title === "Exceptions");
  expect(copied?.headers.includes("Rating last time")).toBe(isTold);
  expect(copied?.rows.every(({ length }) => length === copied.headers.length)).toBe(true);
});
