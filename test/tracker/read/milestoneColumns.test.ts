import { filled, type CellSketch } from "../../support/worksheet";
import { each, readSheet } from "./readSheet";

const START = ["Action", "Lead"] as const;
const row = (...cells: readonly CellSketch[]) => [
  "Agree terms with partners",
  "Jo Poole",
  ...cells,
];

describe("milestone columns", () => {
  const header = [...START, "Dec-23", "Mar-24", "Jun-24", "Evidence"];

  it("are due with the last of the action's own", () => {
    const plan = readSheet([
      header,
      row("Terms are drafted by all", "Terms are signed by all", null, "Minutes"),
      row(null, null, "Terms are reviewed by all", "Minutes"),
    ]);
    expect(plan.tables[0]?.milestoneColumns).toEqual([
      { column: "C", due: "2023-12-31" },
      { column: "D", due: "2024-03-31" },
      { column: "E", due: "2024-06-30" },
    ]);
    expect(each(plan, ({ due }) => due)).toEqual(["2024-03-31", "2024-06-30"]);
    expect(plan.actions[0]?.milestones.map(({ cell }) => cell)).toEqual(["C2", "D2"]);
  });

  it("are told by a date to be kept", () => {
    const plan = readSheet([
      [...START, "By Sept 2023", "By March 2024", "RAG"],
      row("Two officers are appointed", "Four officers are in post", "Amber"),
    ]);
    expect(plan.tables[0]?.milestoneColumns.map(({ due }) => due)).toEqual([
      "2023-09-30",
      "2024-03-31",
    ]);
  });

  it.each([
    ["By end of Autumn term 2023", "By the end of Spring term 2024"],
    ["To be done by Dec 2023", "To be done by Mar 2024"],
    ["Milestones by December 2023", "Milestones by March 2024"],
    ["Within 6 months (Dec 2023)", "Within 9 months (Mar 2024)"],
    ["6 month milestone (Dec 2023)", "9 month milestone (Mar 2024)"],
    ["Milestone 1 – Dec 2023", "Milestone 2 – Mar 2024"],
    ["Deliverables for Q3 2023/24", "Deliverables for Q4 2023/24"],
  ])("are told by what is to be done by then, however short the words: %p, %p", (first, second) => {
    const plan = readSheet([
      [...START, first, second, "RAG"],
      row("Two in post", "Four in post", "Amber"),
    ]);
    expect(plan.actions[0]?.milestones.map(({ due }) => due)).toEqual(["2023-12-31", "2024-03-31"]);
  });

  it("are each rated by the column behind it, where all of these are called the same", () => {
    const plan = readSheet([
      [...START, "Milestone (Sept 2023)", "RAG", "Milestone (Dec 2023)", "RAG", "Evidence"],
      row("Two officers are appointed", "Green", "Four officers are in post", "Red", "Minutes"),
      row("Two officers are appointed", "Amber", "Four officers are in post", null, "Minutes"),
    ]);
    expect(
      each(plan, ({ ratings, rag }) => [
        ratings.filter((each) => each.rag !== null).map(({ period, cell }) => [period, cell]),
        rag,
      ]),
    ).toEqual([
      [
        [
          ["Sept 2023", "D2"],
          ["Dec 2023", "F2"],
        ],
        "red",
      ],
      [[["Sept 2023", "D3"]], "amber"],
    ]);
  });

  it("are due by the end of the term under its school year", () => {
    const plan = readSheet([
      [...START, "2022/23", "<", "2023/24", "<", "RAG"],
      ["^", "^", "Spring", "Summer", "Autumn", "Spring", "^"],
      row("Two in post", null, "Four in post", null, "Amber"),
      row(null, "List made", null, "All seen", "Amber"),
    ]);
    expect(each(plan, ({ milestones }) => milestones.map(({ due }) => due))).toEqual([
      ["2023-03-31", "2023-12-31"],
      ["2023-07-31", "2024-03-31"],
    ]);
  });

  it("are rated by the fills of their words, which are no ratings themselves", () => {
    const plan = readSheet([
      [...START, "By Sept 2023", "By Dec 2023", "By March 2024", "Evidence"],
      row(filled("green", "Two in post"), filled("red", "Four in post"), "Six in post", "Minutes"),
    ]);
    expect(plan.actions[0]).toMatchObject({
      milestones: [{ due: "2023-09-30" }, { due: "2023-12-31" }, { due: "2024-03-31" }],
      ratings: [
        { period: "Sept 2023", rag: "green", comment: "Two in post", cell: "C2" },
        { period: "Dec 2023", rag: "red", comment: "Four in post", cell: "D2" },
      ],
      ...{ status: "delayed", due: "2024-03-31" },
    });
  });

  it("are none where the cells under such dates only rate", () => {
    const plan = readSheet([
      [...START, "By Sept 2023", "By Dec 2023", "Evidence"],
      row(filled("green", "Green"), "Amber", "Minutes"),
    ]);
    expect(plan.tables[0]).toMatchObject({ milestoneColumns: [], quarters: [{}, {}] });
  });

  it("read a date that breaks its neighbours' steps as the one that fits, and say so", () => {
    const wrong = [...START, "Dec-23", "Mar-24", "Jun-23", "Sep-24", "Evidence"];
    const plan = readSheet([
      wrong,
      row(
        "Drafted by all the partners",
        "Signed by all the partners",
        "Kept by all the partners",
        "Kept still",
        "Minutes",
      ),
    ]);
    expect(plan.tables[0]?.milestoneColumns.map(({ due }) => due)).toEqual([
      "2023-12-31",
      "2024-03-31",
      "2024-06-30",
      "2024-09-30",
    ]);
    expect(plan.tables[0]?.doubts).toMatchObject([{ kind: "header-date-sequence", cell: "E1" }]);
  });

  it("are merged over the actions that share them", () => {
    const plan = readSheet([
      header,
      row("Terms are drafted by all", null, null, "Minutes"),
      row("^", null, null, "Minutes"),
    ]);
    expect(each(plan, ({ milestones }) => milestones.map(({ cell }) => cell))).toEqual([
      ["C2"],
      ["C2"],
    ]);
  });
});
