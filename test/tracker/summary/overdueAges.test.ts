import { DEFAULT_REPORT_OPTIONS } from "../../../src/tracker/summary/options";
import { ageBand } from "../../../src/tracker/summary/overdueAges";
import { summarise } from "../../../src/tracker/summary/summarise";
import { aFlag, anAction, aPlan } from "../../support/planBuilder";

test.each([
  [1, "1 to 30 days"],
  [30, "1 to 30 days"],
  [31, "31 to 90 days"],
  [90, "31 to 90 days"],
  [91, "91 to 180 days"],
  [180, "91 to 180 days"],
  [181, "Over 180 days"],
  [4000, "Over 180 days"],
  [null, "Not known"],
])("%s days are told as %s", (days, band) => {
  expect(ageBand(days)).toBe(band);
});

/** As at 15 June 2024. */
function ages(due: readonly (string | null)[]) {
  const actions = due.map((date, at) => anAction({ ref: `1.${at}`, due: date }));
  const flags = actions.map(({ key }) => aFlag({ rule: "overdue", key }));
  const { overdueAges, counts } = summarise(aPlan(actions), flags, DEFAULT_REPORT_OPTIONS);
  const told = overdueAges.map(({ label, count }) => [label, count]);
  return { told, overdue: counts.overdue };
}

test("overdue actions are counted by how long they have been so, and none twice", () => {
  const { told, overdue } = ages(["2024-06-14", "2024-05-16", "2024-05-15", "2023-01-01"]);
  expect(told).toEqual([
    ["1 to 30 days", 2],
    ["31 to 90 days", 1],
    ["91 to 180 days", 0],
    ["Over 180 days", 1],
  ]);
  expect(overdue).toBe(4);
});

test("an action that is overdue by no clear date has a row of its own", () => {
  expect(ages([null]).told.at(-1)).toEqual(["Not known", 1]);
});

test("cross-references and what is not overdue count nowhere", () => {
  const actions = [anAction({ ref: "1" }), anAction({ ref: "2", seeAlso: "1" })];
  const flags = [aFlag({ rule: "overdue", key: "2" })];
  const { overdueAges } = summarise(aPlan(actions), flags, DEFAULT_REPORT_OPTIONS);
  expect(overdueAges.map(({ count }) => count)).toEqual([0, 0, 0, 0]);
});
