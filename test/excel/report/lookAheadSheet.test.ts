import { lookAheadSheet } from "../../../src/excel/report/sheets/lookAhead";
import type { Action } from "../../../src/tracker/model";
import type { ReportMode } from "../../../src/tracker/summary/options";
import { aReport } from "../../support/boardReport";
import { anAction } from "../../support/planBuilder";
import { sheetInput } from "../../support/sheetInput";

const DUE = { due: "2024-07-31" } as const;
const WHOLE = anAction({ ref: "1.1", ...DUE });
const STEPPED = anAction({
  ref: "1.2",
  milestones: [{ due: DUE.due, text: "Draft the checklist", cell: "D8" }],
});
const UNDATED = anAction({ ref: "1.3", due: null });

/** The look-ahead as a sheet: its table by headers, and how wide the actions' column and the printed page are. */
function sheetOf(actions: readonly Action[], mode: ReportMode = "working") {
  const plan = lookAheadSheet.plan(sheetInput({ ...aReport(actions), mode }));
  const [headers = [], ...rows] = plan.blocks.slice(-2).flatMap((block) => block.rows);
  const at = headers.indexOf("What falls due");
  return {
    headers,
    told: rows.map((row) => row[at]),
    width: plan.columnWidths[headers.indexOf("Action")],
    printed: headers.slice(0, plan.page.columns),
  };
}

test("a milestone is told, else that it is the whole action; what has no firm date has nothing to tell", () => {
  expect(sheetOf([WHOLE, STEPPED, UNDATED]).told).toEqual([
    "The whole action",
    "Draft the checklist",
    "",
  ]);
});

test("a plan without milestones says nothing of them, and its actions have their room", () => {
  const [without, withThem] = [sheetOf([WHOLE]), sheetOf([STEPPED])];
  expect(withThem.headers).toContain("What falls due");
  expect(without.headers).not.toContain("What falls due");
  expect(without.width).toBeGreaterThan(withThem.width ?? 0);
});

test.each<[ReportMode, boolean]>([
  ["working", true],
  ["publication", false],
])("a %s report's rows lead to their source: %s; on paper, none does", (mode, leads) => {
  const { headers, printed } = sheetOf([STEPPED], mode);
  expect(headers.includes("Source cell")).toBe(leads);
  expect(printed).toEqual(headers.filter((header) => header !== "Source cell"));
});
