import { describeReport } from "../../src/actions/describeReport";
import { HISTORY_SHEET } from "../../src/excel/history/openHistory";
import { DEFAULT_PREFERENCES } from "../../src/tracker/preferences";
import { readPlan } from "../../src/tracker/read/readPlan";
import { workbook, worksheet } from "../support/worksheet";

const QUARTERS = ["RAG Q1 2024/25", "RAG Q2 2024/25"];
const AFTER = "2024-10-15";
const BEFORE = "2024-04-15";

/** Two actions, rated green by quarter or not at all, with a lead or without. */
function outlookOf(asOf: string, { quarters, lead }: { quarters: string[]; lead: string | null }) {
  const header = ["Ref", "Action", "Lead", "Due date", "Evidence", ...quarters];
  const rated = quarters.map(() => "Green");
  const plan = worksheet("Plan", [
    header,
    ["1.1", "Agree a checklist with settings", lead, "31/03/2025", "Minutes", ...rated],
    ["1.2", "Train every health visitor", lead, "30/06/2025", "Register", ...rated],
  ]);
  const snapshot = workbook(plan);
  return (ownSheets: readonly string[] = []) =>
    describeReport({
      snapshot,
      plan: readPlan(snapshot, { asOf }),
      flags: [],
      setAside: [],
      returned: [],
      gone: [],
      ownSheets,
      preferences: DEFAULT_PREFERENCES,
    }).empty;
}

test.each([
  ["quarters that have ended, and leads", AFTER, { quarters: QUARTERS, lead: "Jo Poole" }, []],
  ["no quarters", AFTER, { quarters: [], lead: "Jo Poole" }, ["quarters"]],
  [
    "quarters that are still to end",
    BEFORE,
    { quarters: QUARTERS, lead: "Jo Poole" },
    ["quarters"],
  ],
  ["no leads", AFTER, { quarters: QUARTERS, lead: null }, ["leads"]],
])("the sheets that are empty for a plan with %s", (_, asOf, sketch, empty) => {
  expect(outlookOf(asOf, sketch)()).toEqual(empty);
});

test("kept reports may be told in place of quarters", () => {
  const outlook = outlookOf(AFTER, { quarters: [], lead: "Jo Poole" });
  expect(outlook([HISTORY_SHEET.name])).toEqual([]);
  expect(outlook(["Board summary"])).toEqual(["quarters"]);
});
