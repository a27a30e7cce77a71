import { filled } from "../../support/worksheet";
import { readSheet } from "./readSheet";

describe("a column that holds the lead and the date", () => {
  it.each<[string, string, string[], string | null]>([
    ["Lead / timescale", "Chief Nurse\nSeptember 2022", ["Chief Nurse"], "2022-09-30"],
    ["Who and by when", "Jo Poole by 31 October 2022", ["Jo Poole"], "2022-10-31"],
    ["Owner & deadline", "Jo Poole, 1 Dec 2022", ["Jo Poole"], "2022-12-01"],
    ["Lead/Timescale", "Sept 2022 – Head of SEND", ["Head of SEND"], "2022-09-30"],
    [
      "Lead, timescale",
      "Jo Poole; Ann Wood (by end of May 2023)",
      ["Jo Poole", "Ann Wood"],
      "2023-05-31",
    ],
    ["Lead / timescale", "Head of Review\nTBC", ["Head of Review"], null],
    [
      "Lead / timescale",
      "Designated Clinical Officer (DCO)\nMay 2023",
      ["Designated Clinical Officer (DCO)"],
      "2023-05-31",
    ],
    ["Lead / timescale", "Jo Poole", ["Jo Poole"], null],
    ["Lead / timescale", "March 2023", [], "2023-03-31"],
    ["Lead / timescale", "Ann May", ["Ann May"], null],
    ["Lead / timescale", "Ann May\nOngoing", ["Ann May"], null],
  ])("%s: %j", (label, cell, leads, due) => {
    const { actions } = readSheet([
      ["Ref", "Actions", label, "RAG"],
      ["1", "Agree terms with every partner", cell, "Green"],
      ["2", "Write to all schools about the change", "Ann Wood, June 2023", "Amber"],
    ]);
    expect(actions[0]?.leads.map(({ name }) => name)).toEqual(leads);
    expect(actions[0]?.due).toBe(due);
  });

  it("is the dates' alone where leads have a column of their own", () => {
    const { actions } = readSheet([
      ["Ref", "Actions", "Lead", "Who and by when", "RAG"],
      ["1", "Agree terms with every partner", "Ann Wood", "Jo Poole, June 2023", "Green"],
    ]);
    expect(actions[0]?.leads.map(({ name }) => name)).toEqual(["Ann Wood"]);
  });
});

describe("a column that holds the date and the rating", () => {
  it.each(["Completion date and progress rating", "Deadline / RAG", "RAG & due date"])(
    "%s",
    (label) => {
      const { actions } = readSheet([
        ["Ref", "Actions", "Lead", label],
        ["1", "Agree terms with every partner", "Ann Wood", filled("green", "June 2023")],
        ["2", "Write to all schools about the change", "Ann Wood", filled("red", "Sept 2023")],
      ]);
      expect(actions.map(({ due, rag }) => [due, rag])).toEqual([
        ["2023-06-30", "green"],
        ["2023-09-30", "red"],
      ]);
    },
  );

  it("is the dates' alone where ratings have a column of their own", () => {
    const { actions } = readSheet([
      ["Ref", "Actions", "Date and rating", "RAG"],
      ["1", "Agree terms with every partner", filled("red", "June 2023"), "Green"],
      ["2", "Write to all schools about the change", "Sept 2023", "Amber"],
    ]);
    expect(actions.map(({ due, rag }) => [due, rag])).toEqual([
      ["2023-06-30", "green"],
      ["2023-09-30", "amber"],
    ]);
  });
});
