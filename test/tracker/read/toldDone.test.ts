import { each, readSheet } from "./readSheet";

const LABELS = ["Ref", "Action", "Lead", "Due date"];
const read = (text: string, ...more: readonly (readonly [label: string, cell: string])[]) =>
  each(
    readSheet([
      [...LABELS, ...more.map(([label]) => label)],
      ["1.1", text, "Jo Poole", "31/12/2023", ...more.map(([, cell]) => cell)],
      ["1.2", "Train staff", "Ann Lee", "31/01/2024", ...more.map(([, cell]) => cell)],
    ]),
    ({ status, completed }) => [status, completed],
  )[0];

describe("an action whose own words say that it is done", () => {
  it.each([
    ["COMPLETE – Write the strategy", null],
    ["COMPLETED: Move the records", null],
    ["[CLOSED] Train link officers", null],
    ["(Complete) Train link officers", null],
    ["Publish the report - DONE", null],
    ["Set up a panel (Completed Nov 23)", "2023-11-30"],
    ["Closed 4/12/23 – Train governors", "2023-12-04"],
  ])("%s: is complete", (text, completed) => {
    expect(read(text)).toEqual(["complete", completed]);
  });

  it.each([
    "Complete the audit of places",
    "Complete: audit, report, share",
    "Close the gap in dentistry",
    "Done with families: write a charter",
    "Closed cases – sample ten a month",
    "Review cases (closed cases too)",
    "Write the strategy (completed by March 2024)",
    "Write the strategy (to be completed March 2024)",
    "Write the strategy – not done",
    "Set up a panel (Completed Mar 24)",
  ])("%s: is not", (text) => {
    expect(read(text)).toEqual(["unrated", null]);
  });

  it.each([
    ["a rating", ["RAG", "Amber"], "at-risk"],
    ["a stage", ["Stage", "In progress"], "in-progress"],
  ] as const)("goes by %s before its words", (_, column, status) => {
    expect(read("COMPLETE – Write the strategy", column)).toEqual([status, null]);
  });
});
