import type { ReportSheet } from "../../../src/excel/report/reportSheet";
import { exceptionsSheet } from "../../../src/excel/report/sheets/exceptions";
import { leadsSheet } from "../../../src/excel/report/sheets/leads";
import { lookAheadSheet } from "../../../src/excel/report/sheets/lookAhead";
import { quartersSheet } from "../../../src/excel/report/sheets/quarters";
import { summarySheet } from "../../../src/excel/report/sheets/summary";
import { aReport } from "../../support/boardReport";
import { MONTHLY_REPORT } from "../../support/monthlyPlan";
import { anAction } from "../../support/planBuilder";
import { sheetInput } from "../../support/sheetInput";

/** Every text that a sheet holds, formulas too, and its charts' titles. */
function textsOf(sheet: ReportSheet, report = MONTHLY_REPORT): readonly string[] {
  const { blocks, charts } = sheet.plan(sheetInput(report));
  const cells = blocks.flatMap(({ rows }) => rows.flat());
  const texts = cells.map((cell) =>
    typeof cell === "object" && cell !== null ? cell.formula : String(cell ?? ""),
  );
  return [...texts, ...charts.map(({ title }) => title)];
}

const SHEETS = [exceptionsSheet, leadsSheet, lookAheadSheet, quartersSheet, summarySheet];

test.each(SHEETS.map((sheet) => [sheet.name, sheet] as const))(
  "%s of a plan of workstreams that is rated each month says so throughout",
  (_, sheet) => {
    const words = textsOf(sheet)
      .join("\n")
      .replace(/Board quarters/g, "");
    expect(words).not.toMatch(/\btheme|\bquarter/i);
  },
);

test.each<[ReportSheet, readonly string[]]>([
  [quartersSheet, ["Months", "Workstream", "Month", "Status of actions at the end of each month"]],
  [leadsSheet, ["Not rated for May"]],
  [summarySheet, ["By workstream", "Status of actions by workstream"]],
])("it is told as its own", (sheet, expected) => {
  expect(textsOf(sheet)).toEqual(expect.arrayContaining([...expected]));
});

test.each([
  ["one", [anAction()], "The plan has 1 open action."],
  [
    "two",
    [anAction(), anAction({ ref: "1.2", key: "1.2" })],
    "The plan has 2 open actions, each in one row.",
  ],
])("a plan of %s open action is told as such on Board leads", (_, actions, expected) => {
  expect(textsOf(leadsSheet, aReport(actions))).toContain(expected);
});

test("one action that is counted is told as one where the totals are compared", () => {
  const formula = textsOf(summarySheet, aReport([anAction()])).find((text) =>
    text.includes("Reconciled"),
  );
  expect(formula).toMatch(/&IF\(\$B\$\d+=1," action counted\."," actions counted\."\)/);
});

test.each([
  ["a rating before is known of an action", MONTHLY_REPORT, true],
  ["none is", aReport([anAction({ status: "delayed" })]), false],
])("where %s, ratings last time are told or not", (_, report, isTold) => {
  expect(textsOf(exceptionsSheet, report).includes("Rating last time")).toBe(isTold);
});
