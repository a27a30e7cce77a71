import { reportTables } from "../../../src/tracker/copy/reportTables";
import { aReport } from "../../support/boardReport";
import { MONTHLY_REPORT } from "../../support/monthlyPlan";
import { anAction } from "../../support/planBuilder";

test("what is copied of a plan of workstreams that is rated each month says so throughout", () => {
  const words = reportTables(MONTHLY_REPORT).flatMap(({ title, headers, rows }) => [
    title,
    ...headers,
    ...rows.flat(),
  ]);
  expect(words.join("\n")).not.toMatch(/\btheme|\bquarter/i);
  expect(words).toEqual(expect.arrayContaining(["Workstream", "Of these, not rated for May"]));
});

test.each([
  ["a rating before is known of an action", MONTHLY_REPORT, true],
  ["none is", aReport([anAction({ status: "delayed" })]), false],
])("where %s, ratings last time are copied or not", (_, report, isTold) => {
  const copied = reportTables(report).find(({ title }) => title === "Exceptions");
  expect(copied?.headers.includes("Rating last time")).toBe(isTold);
  expect(copied?.rows.every(({ length }) => length === copied.headers.length)).toBe(true);
});
