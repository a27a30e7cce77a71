import { each, HEADER, readSheet } from "./readSheet";

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

it("flags work that a later revised date opens again, at the revised date", () => {
  const plan = readSheet([
    ["Ref", "Action", "Lead", "Due date", "Revised date", "RAG"],
    ["1.1", "Agree terms", "Jo Poole", "Completed July 2023", "31/03/2024", "Amber"],
    ["1.2", "Print terms", "Jo Poole", "31/01/2024", "", "Amber"],
  ]);
  expect(each(plan, ({ doubts }) => doubts.map(({ kind, cell }) => `${kind} ${cell}`))).toEqual([
    ["status-conflict E2"],
    [],
  ]);
});

describe("days whose years Excel does not show", () => {
  const shown = (text: string, value: number) => ({ text, value, format: "d-mmm" });
  const rows = (...dates: readonly ReturnType<typeof shown>[]) =>
    readSheet([
      HEADER,
      ...dates.map((date, i) => [`1.${i + 1}`, "Agree terms", "Jo Poole", date, "Green"]),
    ]);
  const MAR_25 = shown("25-Mar", 45_376);

  it("are flagged where month and year may have been typed", () => {
    const plan = rows(MAR_25, shown("24-Apr", 45_406));
    expect(
      each(plan, ({ due, doubts }) => [due, doubts.map(({ kind, cell }) => `${kind} ${cell}`)]),
    ).toEqual([
      ["2024-03-25", ["ambiguous-date D2"]],
      ["2024-04-24", []],
    ]);
  });

  it("are not where most can be days alone", () => {
    const plan = rows(MAR_25, shown("31-Mar", 45_382), shown("15-Apr", 45_397));
    expect(each(plan, ({ doubts }) => doubts)).toEqual([[], [], []]);
  });
});
