import type { CellSketch } from "../../support/worksheet";
import { readSheet } from "./readSheet";

describe("rows that are no header", () => {
  const header = ["Action", "Lead", "Due date", "Evidence"];

  it.each<[string, CellSketch[]]>([
    ["labels with a date", ["Action plan", "Lead officer", "March 2024", "Minutes"]],
    ["labels with a reference", ["Action plan", "Lead officer", "1.2", "Minutes"]],
    ["labels with a status", ["Action plan", "Lead officer", "Ongoing", "Minutes"]],
    ["two dates and a name", ["Review the plan", "Lead officer", "March 2024", "April 2024"]],
  ])("%s", (_, row) => {
    const plan = readSheet([header, ["Agree terms", "Jo", "May 2024", "Terms"], row]);
    expect(plan.tables).toHaveLength(1);
    expect(plan.actions).toHaveLength(2);
  });
});

it("a row with a status heads no actions, though deeds and days stand below it", () => {
  const rows = ["Agree terms with schools", "Publish the guide", "Train the panel"].map((deed) => [
    ...[deed, "SEN Manager", "March 2024", "Board paper", "On track"],
  ]);
  const plan = readSheet([
    ["Action", "Lead", "Timescale", "Evidence", "Status"],
    ["Two champions in each surgery", "SEN Manager", "TBC", "Board paper", "On track"],
    ...rows,
  ]);
  expect(plan.tables).toHaveLength(1);
  expect(plan.actions).toHaveLength(4);
});

describe("headers of more than one row", () => {
  it.each<[string, (readonly CellSketch[])[], string, number]>([
    [
      "merged downwards",
      [
        ["Action", "Lead", "Timescale", "<", "RAG"],
        ["^", "^", "Start", "End", "^"],
        ["Agree terms with partners", "Jo", "May 2023", "May 2024", "Green"],
      ],
      "A1:E3",
      2,
    ],
    [
      "groups without merged cells",
      [
        [null, null, "Timescale", null, "Progress"],
        ["Action", "Lead", "Start", "End", "RAG"],
        ["Agree terms with partners", "Jo", "May 2023", "May 2024", "Green"],
      ],
      "A1:E3",
      2,
    ],
    [
      "groups over the whole of it",
      [
        ["The action", "<", "Dates", "<", "Now"],
        ["Action", "Lead", "Start", "End", "RAG"],
        ["Agree terms with partners", "Jo", "May 2023", "May 2024", "Green"],
      ],
      "A1:E3",
      2,
    ],
    [
      "one row under a title and a version",
      [
        ["Improvement plan", "<", "<", "Version 3", null],
        ["Action", "Lead", "Start", "End", "RAG"],
        ["Agree terms with partners", "Jo", "May 2023", "May 2024", "Green"],
      ],
      "A2:E3",
      1,
    ],
    [
      "one row under a title",
      [
        ["Improvement plan", "<", "<", "<", "<"],
        ["Action", "Lead", "Start", "End", "RAG"],
        ["Agree terms with partners", "Jo", "May 2023", "May 2024", "Green"],
      ],
      "A2:E3",
      1,
    ],
  ])("%s", (_, rows, range, headerRows) => {
    expect(readSheet(rows).tables).toMatchObject([
      { range, headerRows, columns: { action: "A", lead: "B", start: "C", due: "D", rag: "E" } },
    ]);
  });
});
