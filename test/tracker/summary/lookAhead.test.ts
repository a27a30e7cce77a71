import type { Action, Flag } from "../../../src/tracker/model";
import { aReport } from "../../support/boardReport";
import { aFlag, anAction } from "../../support/planBuilder";

/** The plan stands at 15 June 2024, so that it looks ahead to 13 September. */
function rowsOf(over: Partial<Action>, flags: readonly Flag[] = []) {
  return aReport([anAction(over)], flags).lookAhead.rows;
}

test.each<[string, Partial<Action>, readonly string[]]>([
  ["due on the day itself", { due: "2024-06-15" }, ["June 2024"]],
  ["due on the last day", { due: "2024-09-13" }, ["September 2024"]],
  ["due a day later", { due: "2024-09-14" }, []],
  ["due yesterday", { due: "2024-06-14" }, []],
  ["complete", { due: "2024-06-30", status: "complete" }, []],
  ["told elsewhere", { due: "2024-06-30", seeAlso: "1.1" }, []],
  ["without a date", { due: null }, ["No firm date"]],
  ["open-ended", { due: null, ongoing: true }, []],
  [
    "with milestones, which stand for its own date",
    {
      due: "2024-08-31",
      milestones: [
        { due: "2024-08-31", text: "Guide published", cell: "J5" },
        { due: "2024-06-30", text: "Survey sent", cell: "G5" },
        { due: null, text: "Reviewed", cell: "K5" },
        { due: "2024-03-31", text: "Group met", cell: "F5" },
      ],
    },
    ["June 2024", "August 2024"],
  ],
])("an action %s", (_, over, months) => {
  expect(rowsOf(over).map(({ month }) => month)).toEqual(months);
});

test("dates stand in their order, and what has no firm date last", () => {
  const { rows } = aReport([
    anAction({ ref: "1.1", due: null }),
    anAction({ ref: "1.2", due: "2024-08-01" }),
    anAction({ ref: "1.3", due: "2024-07-01" }),
  ]).lookAhead;
  expect(rows.map(({ ref, daysToGo }) => [ref, daysToGo])).toEqual([
    ["1.3", 16],
    ["1.2", 47],
    ["1.1", null],
  ]);
});

const due = "2024-07-31";
test.each<[string, Partial<Action>, readonly Flag[], string]>([
  ["nothing", { due, status: "on-track" }, [], "None known"],
  ["a status", { due, status: "delayed" }, [], "It is delayed"],
  ["no lead", { due, status: "on-track", leads: [] }, [], "No lead"],
  [
    "a date put back",
    { due, status: "on-track", originalDue: "2024-05-31" },
    [],
    "Put back from 31/05/2024",
  ],
  [
    "a date that went by",
    { due, status: "at-risk" },
    [aFlag({ rule: "overdue", severity: "medium" })],
    "An earlier date is not confirmed as met; it is at risk",
  ],
  [
    "a date to be confirmed",
    { due: null, status: "on-track" },
    [aFlag({ rule: "date-to-be-confirmed" })],
    "Date to be confirmed",
  ],
])("in doubt: %s", (_, over, flags, doubt) => {
  expect(rowsOf(over, flags).map((row) => row.doubt)).toEqual([doubt]);
});
