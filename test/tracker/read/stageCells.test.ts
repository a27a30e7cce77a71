import { HEADER, readSheet } from "./readSheet";

const row = (number: number, rag: string, done: string, share: string) => [
  `1.${number}`,
  "Agree terms",
  "Jo Poole",
  "31/03/2024",
  rag,
  done,
  share,
];

describe("two columns of stages", () => {
  const { actions, tables } = readSheet([
    [...HEADER, "Done (Y/N)", "% complete"],
    row(1, "Green", "N", "100%"),
    row(2, "Green", "Y", "50%"),
    row(3, "Blue", "Y", "100%"),
    row(4, "Amber", "N", "40%"),
    row(5, "", "", "40%"),
  ]);

  it("count by the more advanced, and disagree only where one says complete", () => {
    expect(tables[0]?.columns.stage).toBe("F");
    expect(actions.map(({ status, doubts }) => [status, doubts.map(({ cell }) => cell)])).toEqual([
      ["complete", ["F2"]],
      ["complete", ["G3"]],
      ["complete", []],
      ["at-risk", []],
      ["in-progress", []],
    ]);
  });

  it("tell their cells both", () => {
    expect(actions[0]?.sources.stage?.map(({ cell }) => cell)).toEqual(["F2", "G2"]);
  });
});

it("takes a percentage for the stage where the words rate", () => {
  const { tables, actions } = readSheet([
    ["Ref", "Action", "Lead", "Due date", "Status", "% complete"],
    ["1.1", "Agree terms", "Jo Poole", "31/03/2024", "In progress", "100%"],
    ["1.2", "Train staff", "Jo Poole", "31/03/2024", "Complete", "100%"],
    ["1.3", "Publish", "Jo Poole", "31/03/2024", "Not started", "0%"],
  ]);
  expect(tables[0]?.columns).toMatchObject({ rag: "E", stage: "F" });
  expect(actions.map(({ status }) => status)).toEqual(["complete", "complete", "not-started"]);
});

it("takes Yes and No for the stage, though some cells rate in words", () => {
  const asked = (number: number, done: string) => row(number, "", done, "").slice(0, 6);
  const { tables, actions } = readSheet([
    ["Ref", "Action", "Lead", "Due date", "Notes", "Done?"],
    asked(1, "Yes"),
    asked(2, "In progress"),
    asked(3, "No"),
    asked(4, "In progress"),
  ]);
  expect(tables[0]?.columns).toMatchObject({ stage: "F" });
  expect(actions.map(({ status }) => status)).toEqual([
    "complete",
    "in-progress",
    "unrated",
    "in-progress",
  ]);
});
