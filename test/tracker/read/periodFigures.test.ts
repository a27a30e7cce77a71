import { filled } from "../../support/worksheet";
import { readSheet } from "./readSheet";

it("takes a quarter's figures beside a baseline and a target for no rating", () => {
  const { tables, actions } = readSheet([
    ["Action", "Lead", "By when", "Baseline", "Target", "Q1 actual", "Q2", "RAG"],
    ["Clear the backlog", "Jo Poole", "31/03/2024", "48%", "85%", "55%", "61%", "Amber"],
    ["Name one officer", "Ann Wood", "31/03/2024", "51%", "90%", "70%", "88%", "Green"],
    ["Set up a line", "Ann Wood", "31/03/2024", "62%", "40%", "60%", "58%", "Red"],
  ]);
  expect(tables[0]?.quarters).toEqual([]);
  expect(actions[0]?.carried).toMatchObject({ "Q1 actual": "55%", Q2: "61%" });
});

it("finds a header whose months each have a rating and a narrative", () => {
  const { tables, actions } = readSheet([
    [
      "Action",
      "Owner",
      "Deadline",
      "Oct-23 BRAG",
      "Oct-23 narrative",
      "Nov-23 BRAG",
      "Nov-23 narrative",
    ],
    ["Map the offer", "Jo Poole", "31/03/2024", "G", "Draft map", "B", "Published"],
    ["Agree a protocol", "Ann Wood", "31/03/2024", "A", "Meeting late", "R", "None agreed"],
    ["Write a guide", "Ann Wood", "31/03/2024", "", "", "G", "Group met"],
  ]);
  expect(tables[0]?.quarters.map(({ label }) => label)).toEqual(["Oct-23", "Nov-23"]);
  expect(actions.map(({ rag }) => rag)).toEqual(["blue", "red", "green"]);
});

it("groups a task list's rows by their bucket, and leaves who completed them alone", () => {
  const { tables } = readSheet([
    ["Task name", "Bucket name", "Progress", "Assigned to", "Due date", "Completed by"],
    ["Write to schools", "Inclusion", "Completed", "Jo Poole", "31/03/2024", "Jo Poole"],
    ["Recruit an officer", "Tribunals", "In progress", "Ann Wood", "31/03/2024", ""],
  ]);
  expect(tables[0]?.columns).toEqual({ action: "A", theme: "B", rag: "C", lead: "D", due: "E" });
});

describe("months that hold one colour and no word", () => {
  const bar = filled("blue");
  const rows = [
    ["Map the offer", "Jo Poole", "01/09/2023", "31/10/2023", "Delayed", bar, bar, null, null],
    ["Agree a protocol", "Ann Wood", "01/10/2023", "30/11/2023", "On track", null, bar, bar, null],
    ["Write a guide", "Ann Wood", "01/12/2023", "31/12/2023", "Not started", null, null, null, bar],
  ];
  const months = ["Sep-23", "Oct-23", "Nov-23", "Dec-23"];

  it("draw when the work goes on, beside its start and its status", () => {
    const { tables, actions } = readSheet([
      ["Activity", "Case holder", "Start", "Finish", "Status", ...months],
      ...rows,
    ]);
    expect(tables[0]).toMatchObject({ columns: { rag: "E" }, quarters: [] });
    expect(actions.map(({ status }) => status)).toEqual(["delayed", "on-track", "not-started"]);
  });

  it("rate it where no other column does, nor says when it begins", () => {
    const { tables } = readSheet([
      ["Activity", "Case holder", "Finish", ...months],
      ...rows.map((row) => row.toSpliced(4, 1).toSpliced(2, 1)),
    ]);
    expect(tables[0]?.quarters).toHaveLength(4);
  });
});
