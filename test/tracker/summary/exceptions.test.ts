import type { Action, Flag } from "../../../src/tracker/model";
import { DEFAULT_REPORT_OPTIONS } from "../../../src/tracker/summary/options";
import { summarise } from "../../../src/tracker/summary/summarise";
import { aFlag, anAction, aPlan } from "../../support/planBuilder";

function exceptionsOf(actions: readonly Action[], flags: readonly Flag[]) {
  return summarise(aPlan(actions), flags, DEFAULT_REPORT_OPTIONS).exceptions;
}

test.each<[string, Partial<Action>, readonly Flag[], string | undefined]>([
  ["overdue", {}, [aFlag({ rule: "overdue" })], "Overdue since 31/03/2024"],
  ["delayed", { status: "delayed" }, [], "Rated as delayed"],
  [
    "overdue and delayed",
    { status: "delayed" },
    [aFlag({ rule: "overdue" })],
    "Overdue since 31/03/2024; rated as delayed",
  ],
  [
    "a milestone not confirmed as met",
    { milestones: [{ due: "2023-12-31", text: "Draft", cell: "H5" }] },
    [aFlag({ rule: "overdue", severity: "medium", cell: "H5" })],
    "Date of 31/12/2023 (167 days ago) not confirmed as met",
  ],
  [
    "a milestone of the day before",
    { milestones: [{ due: "2024-06-14", text: "Draft", cell: "H5" }] },
    [aFlag({ rule: "overdue", severity: "medium", cell: "H5" })],
    "Date of 14/06/2024 (yesterday) not confirmed as met",
  ],
  [
    "complete without evidence",
    { status: "complete" },
    [aFlag({ rule: "missing-evidence" })],
    "Complete, but no evidence is recorded",
  ],
  [
    "evidence missing that is not yet needed",
    {},
    [aFlag({ rule: "missing-evidence", severity: "medium" })],
    undefined,
  ],
  ["at risk only", { status: "at-risk" }, [], undefined],
  ["a cross-reference", { seeAlso: "1.2", status: "delayed" }, [], undefined],
])("%s", (_, over, flags, reason) => {
  expect(exceptionsOf([anAction(over)], flags)[0]?.reason).toBe(reason);
});

test("the gravest and the longest overdue come first", () => {
  const actions = [
    anAction({ ref: "1.1", due: "2024-06-01" }),
    anAction({ ref: "1.2", status: "delayed" }),
    anAction({ ref: "1.3", due: "2024-01-01" }),
  ];
  const flags = [aFlag({ rule: "overdue" }), aFlag({ rule: "overdue", key: "1.3" })];
  expect(exceptionsOf(actions, flags).map(({ ref, daysOverdue }) => [ref, daysOverdue])).toEqual([
    ["1.3", 166],
    ["1.1", 14],
    ["1.2", null],
  ]);
});

test("a date that is only not confirmed as met counts no days overdue", () => {
  const action = anAction({ due: "2024-01-01" });
  const [row] = exceptionsOf([action], [aFlag({ rule: "overdue", severity: "medium" })]);
  expect(row?.daysOverdue).toBeNull();
  expect(row?.reason).toBe("Date of 01/01/2024 (166 days ago) not confirmed as met");
});

test("dates and ratings say what was first due and how the rating moved", () => {
  const rating = { start: null, end: null, comment: null, cell: "G5", text: "" };
  const action = anAction({
    status: "delayed",
    originalDue: "2024-01-31",
    due: "2024-07-31",
    ratings: [
      { ...rating, period: "Q1", rag: "amber", status: "at-risk" },
      { ...rating, period: "Q2", rag: "red", status: "delayed" },
    ],
  });
  expect(exceptionsOf([action], [])[0]).toMatchObject({
    originalDue: "2024-01-31",
    revisedDue: "2024-07-31",
    ratingBefore: "Amber, at risk (Q1)",
    ratingNow: "Red, delayed (Q2)",
  });
});
