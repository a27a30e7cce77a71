import { reportTables } from "../../../src/tracker/copy/reportTables";
import type { Action } from "../../../src/tracker/model";
import { DEFAULT_REPORT_OPTIONS } from "../../../src/tracker/summary/options";
import { summarise } from "../../../src/tracker/summary/summarise";
import { aFlag, anAction, aPlan } from "../../support/planBuilder";

function tables(actions: readonly Action[], sections = DEFAULT_REPORT_OPTIONS.sections) {
  const options = { ...DEFAULT_REPORT_OPTIONS, sections };
  return reportTables(summarise(aPlan(actions), [aFlag({ rule: "overdue" })], options));
}

const LATE = anAction({ status: "delayed", due: "2020-01-31" });

test("the tables of the report, each with a cell for every header and none blank", () => {
  const all = tables([LATE]);
  expect(all.map(({ title }) => title)).toEqual(
    expect.arrayContaining(["Totals", "Exceptions", "Leads", "Actions"]),
  );
  for (const { headers, rows } of all) {
    expect(rows.every((row) => row.length === headers.length)).toBe(true);
    expect(rows.flat().filter((cell) => cell === "")).toEqual([]);
  }
});

test("a status is told by its word and a day as people write it", () => {
  const actions = tables([LATE]).find(({ title }) => title === "Actions");
  expect(actions?.rows[0]).toEqual(expect.arrayContaining(["Delayed", "31/01/2020"]));
});

test("totals have a share of the actions, but rows that only point at one are none of them", () => {
  const pointer = anAction({ ref: "2.1", seeAlso: "1.1" });
  const totals = tables([LATE, pointer]).find(({ title }) => title === "Totals");
  expect(totals?.rows).toEqual(
    expect.arrayContaining([
      ["Delayed", "1", "100%"],
      ["Cross-references, told but not counted", "1", "n/a"],
    ]),
  );
});

test("a part that is left out of the report is not offered", () => {
  expect(tables([LATE], []).map(({ title }) => title)).not.toContain("Exceptions");
});
