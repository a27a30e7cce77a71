import { HEADER, readSheet } from "./readSheet";

/** Read as at 15 January 2024. */
const { actions } = readSheet([
  HEADER,
  ["1.1", "Agree terms", "Jo Poole", "Completed Dec 2023", "Green"],
  ["1.2", "Publish terms", "Jo Poole", "Completed Jan 2024", "Green"],
  ["1.3", "Review terms", "Jo Poole", "Complete March 2024", "Green"],
  ["1.4", "Print terms", "Jo Poole", "Dec 2023, completed 20/01/2024", "Green"],
  ["1.5", "Share terms", "Jo Poole", "Complete", "Green"],
]);

it("takes a day of completion that is still to come for the day when the action is due, and flags it", () => {
  expect(
    actions.map(({ status, due, completed, doubts }) => [
      ...[status, due, completed],
      doubts.map(({ kind }) => kind).join(),
    ]),
  ).toEqual([
    ["complete", null, "2023-12-31", ""],
    // The month has begun.
    ["complete", null, "2024-01-31", ""],
    ["on-track", "2024-03-31", null, "status-conflict"],
    ["on-track", "2024-01-20", null, "status-conflict"],
    ["complete", null, null, ""],
  ]);
});

it("says at which cell, and what was taken", () => {
  expect(actions[2]?.doubts).toEqual([
    {
      kind: "status-conflict",
      field: "due",
      cell: "D4",
      message:
        "“Complete March 2024” gives a day that is still to come: it was taken as the day when the action is due.",
    },
  ]);
});
