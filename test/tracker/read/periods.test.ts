import { filled, worksheet, type CellSketch } from "../../support/worksheet";
import { each, readSheet, readSheets } from "./readSheet";

const START = ["Action", "Lead"] as const;
const row = (...cells: readonly CellSketch[]) => [
  "Agree terms with partners",
  "Jo Poole",
  ...cells,
];

describe("quarter columns", () => {
  it.each<[string, (readonly CellSketch[])[], [string, string, string][]]>([
    [
      "that say their own period",
      [[...START, "Q1 2023/24", "Q2 2023/24"], row("Green", "Amber")],
      [
        ["Q1 2023/24", "2023-04-01", "2023-06-30"],
        ["Q2 2023/24", "2023-07-01", "2023-09-30"],
      ],
    ],
    [
      "that are called by their last month",
      [[...START, "Jun 23", "Sep 23"], row("Green", "Amber")],
      [
        ["Jun 23", "2023-04-01", "2023-06-30"],
        ["Sep 23", "2023-07-01", "2023-09-30"],
      ],
    ],
    [
      "whose labels say whose rating they hold",
      [[...START, "Partnership RAG Nov 23", "Partnership RAG Feb 24"], row("Green", "Amber")],
      [
        ["Nov 23", "2023-09-01", "2023-11-30"],
        ["Feb 24", "2023-12-01", "2024-02-29"],
      ],
    ],
    [
      "that are called by their quarter and year, whatever their notes hold",
      [
        [...START, "Q1 23-24 RAG", "Q1 note", "Q2 23-24 RAG", "Q2 note"],
        row("Green", "On agenda", "Amber", "Two left"),
      ],
      [
        ["Q1 23-24", "2023-04-01", "2023-06-30"],
        ["Q2 23-24", "2023-07-01", "2023-09-30"],
      ],
    ],
    [
      "that come month by month",
      [[...START, "RAG Oct 23", "RAG Nov 23"], row("Green", "Amber")],
      [
        ["Oct 23", "2023-10-01", "2023-10-31"],
        ["Nov 23", "2023-11-01", "2023-11-30"],
      ],
    ],
    [
      "under their year",
      [
        [...START, "2022/23", "<", "2023/24", "<"],
        ["^", "^", "Q3", "Q4", "Q1", "Q2"],
        row("Red", "Red", "Green", "Amber"),
      ],
      [
        ["Q3", "2022-10-01", "2022-12-31"],
        ["Q4", "2023-01-01", "2023-03-31"],
        ["Q1", "2023-04-01", "2023-06-30"],
        ["Q2", "2023-07-01", "2023-09-30"],
      ],
    ],
    [
      "that are terms, under their school year",
      [
        [...START, "2022/23", "<", "2023/24", "<"],
        ["^", "^", "Spring", "Summer", "Autumn", "Spring term"],
        row("Red", "Red", "Green", "Amber"),
      ],
      [
        ["Spring", "2023-01-01", "2023-03-31"],
        ["Summer", "2023-04-01", "2023-07-31"],
        ["Autumn", "2023-09-01", "2023-12-31"],
        ["Spring term", "2024-01-01", "2024-03-31"],
      ],
    ],
    [
      "that are half terms, under the months of their year",
      [
        [...START, "Sept 2022 – Aug 2023", "<", "Sept 2023 – Aug 2024", "<"],
        ["^", "^", "Sum 1", "Sum 2", "Aut 1", "Aut 2"],
        row("R", "R", "G", "A"),
      ],
      [
        ["Sum 1", "2023-04-01", "2023-05-31"],
        ["Sum 2", "2023-06-01", "2023-07-31"],
        ["Aut 1", "2023-09-01", "2023-10-31"],
        ["Aut 2", "2023-11-01", "2023-12-31"],
      ],
    ],
    [
      "that are half-years",
      [
        [...START, "Apr 22 – Sep 22", "Oct 22 – Mar 23", "Apr 23 - Sep 23"],
        row("Red", "Amber", "Green"),
      ],
      [
        ["Apr 22 – Sep 22", "2022-04-01", "2022-09-30"],
        ["Oct 22 – Mar 23", "2022-10-01", "2023-03-31"],
        ["Apr 23 - Sep 23", "2023-04-01", "2023-09-30"],
      ],
    ],
    [
      "whose labels count the months to their month",
      [
        [...START, "Evidence", "RAG at 6 months (Jun 2023)", "RAG at 12 months (Dec 2023)"],
        row("Minutes", "Green", "Amber"),
      ],
      [
        ["Jun 2023", "2023-04-01", "2023-06-30"],
        ["Dec 2023", "2023-10-01", "2023-12-31"],
      ],
    ],
    [
      "between milestones",
      [
        [...START, "Aug-23", "RAG", "<", "Feb-24"],
        ["^", "^", "^", "Q1", "Q2", "^"],
        row("Terms drafted", filled("green"), filled("red"), "Terms signed by all"),
      ],
      [
        ["Q1", "2023-09-01", "2023-11-30"],
        ["Q2", "2023-12-01", "2024-02-29"],
      ],
    ],
    [
      "of the period in the plan's title",
      [["Plan for April 2022 - March 2023"], [...START, "Q1", "Q2"], row("Green", "Amber")],
      [
        ["Q1", "2022-04-01", "2022-06-30"],
        ["Q2", "2022-07-01", "2022-09-30"],
      ],
    ],
  ])("%s", (_, rows, quarters) => {
    expect(
      readSheet(rows).tables[0]?.quarters.map(({ label, start, end }) => [label, start, end]),
    ).toEqual(quarters);
  });

  it("counts quarters that say no year in the year of the as-of date, and says so", () => {
    const plan = readSheet([[...START, "Q1", "Q2"], row("Green", "Amber")]);
    expect(plan.tables[0]?.quarters[0]).toMatchObject({ label: "Q1", start: "2023-04-01" });
    expect(plan.assumptions).toContainEqual(expect.stringContaining("say no year"));
  });

  it("takes terms that say no year for those of the as-of date's school year, and says so", () => {
    const plan = readSheet([[...START, "RAG Autumn", "RAG Spring"], row("Green", "Amber")]);
    expect(plan.tables[0]?.quarters).toMatchObject([
      { label: "Autumn", start: "2023-09-01", end: "2023-12-31" },
      { label: "Spring", start: "2024-01-01", end: "2024-03-31" },
    ]);
    expect(plan.assumptions).toContainEqual(expect.stringContaining("say no year"));
  });

  it("assumes no year of terms that stand under theirs", () => {
    const plan = readSheet([
      [...START, "2022/23", "<", "2023/24"],
      ["^", "^", "Spring", "Summer", "Autumn"],
      row("Green", "Amber", "Green"),
    ]);
    expect(plan.assumptions.some((each) => each.includes("say no year"))).toBe(false);
  });

  it.each<[string, readonly (readonly CellSketch[])[], boolean]>([
    ["is assumed where nothing says it", [], true],
    ["is known from the plan's title", [["Plan for April 2022 - March 2023"]], false],
  ])("the year of months that say none %s", (_, title, isAssumed) => {
    const plan = readSheet([...title, [...START, "RAG May", "RAG June"], row("Green", "Amber")]);
    expect(plan.tables[0]?.quarters).toHaveLength(2);
    expect(plan.assumptions.some((each) => each.includes("say no year"))).toBe(isAssumed);
  });

  it("are told by dated progress that begins with a colour", () => {
    const { tables, actions } = readSheet([
      ["Action", "Lead", "Progress Sept 2023", "Jan 24 update"],
      ["Agree terms", "Jo Poole", "AMBER: two partners have signed", "GREEN: all have signed"],
      ["Meet the forum", "Jo Poole", "GREEN: a date is set", "RED: nobody could come"],
    ]);
    expect(tables[0]?.quarters).toEqual([
      { label: "Sept 2023", column: "C", start: "2023-07-01", end: "2023-09-30" },
      { label: "Jan 24", column: "D", start: "2023-11-01", end: "2024-01-31" },
    ]);
    expect(actions.map(({ rag }) => rag)).toEqual(["green", "red"]);
  });

  it("are told by it behind a blank column, too", () => {
    const { tables } = readSheet([
      [
        "Ref",
        "Action",
        "Lead",
        "Due date",
        "Evidence",
        null,
        "Progress Sept 2023",
        "Progress Jan 2024",
      ],
      [
        "1",
        "Agree terms",
        "Jo Poole",
        "May 2024",
        "Terms",
        null,
        "Amber – drafted",
        "Green – signed",
      ],
      [
        "2",
        "Meet the forum",
        "Jo Poole",
        "May 2024",
        "Notes",
        null,
        "Green – a date is set",
        "Red – put off",
      ],
    ]);
    expect(tables[0]?.quarters.map(({ column }) => column)).toEqual(["G", "H"]);
  });

  it("are not, where it is all words", () => {
    const { tables } = readSheet([
      ["Action", "Lead", "RAG", "Progress Sept 2023", "Progress Jan 2024"],
      ["Agree terms", "Jo Poole", "Green", "Two partners have signed", "All have signed"],
      ["Meet the forum", "Jo Poole", "Red", "A date is set", "Nobody could come"],
    ]);
    expect(tables[0]).toMatchObject({ quarters: [], milestoneColumns: [] });
  });

  it("leaves a quarter's update alone", () => {
    const plan = readSheet([
      [...START, "Due", "Q1 2023/24 RAG", "Q1 2023/24 update"],
      row("May 2024", "Green", "Going well so far"),
    ]);
    expect(plan.tables[0]?.quarters).toHaveLength(1);
    expect(plan.actions[0]?.carried).toEqual({ "Q1 2023/24 update": "Going well so far" });
  });

  it("leaves its comments alone, though they are as short as a rating", () => {
    const plan = readSheet([
      [...START, "Quarter 1 (Apr-Jun 23)", "<", "Quarter 2 (Jul-Sep 23)", "<"],
      ["^", "^", "RAG", "Comment", "RAG", "Comment"],
      row("Amber", "On track", "Red", "Delayed"),
      row("Green", "On track", "Green", "On track"),
      row("Green", "On track", "Green", "On track"),
    ]);
    const rated = plan.actions[0]?.ratings.map(({ cell, status }) => [cell, status]);
    expect(rated).toEqual([
      ["C3", "at-risk"],
      ["E3", "delayed"],
    ]);
  });
});

describe("quarters that plan and tell", () => {
  const groups = ["Quarter 1 (Apr-Jun 23)", "<", "<", "Quarter 2 (Jul-Sep 23)", "<", "<"];
  const plan = readSheet([
    [...START, ...groups],
    ["^", "^", "Planned milestone", "Progress", "RAG", "Planned milestone", "Progress", "RAG"],
    row("Terms drafted", "Done", "Green", "Terms signed", "Delayed", "Red"),
    row("Hall booked", "On track", "Green", null, null, null),
    row(null, null, null, "Visits made", "Half made", "Amber"),
  ]);

  it("have milestones that are due when they end", () => {
    expect(plan.tables[0]?.milestoneColumns).toEqual([
      { column: "C", due: "2023-06-30" },
      { column: "F", due: "2023-09-30" },
    ]);
    expect(each(plan, ({ due }) => due)).toEqual(["2023-09-30", "2023-06-30", "2023-09-30"]);
  });

  it("are rated by the column that says so, not by the words on progress", () => {
    expect(plan.tables[0]?.quarters.map(({ column }) => column)).toEqual(["E", "H"]);
    expect(plan.tables[0]?.columns.rag).toBeUndefined();
    expect(each(plan, ({ rag }) => rag)).toEqual(["red", "green", "amber"]);
  });
});

describe("quarters of milestones", () => {
  const words = ["Model agreed", "Contract signed", "Offer begins", "Review"];
  it.each<[string, string[][]]>([
    ["under one label", [[...START, "2024/25 milestones", "<", "<", "<", "RAG"]]],
    ["under one label that says no year", [[...START, "Milestones", "<", "<", "<", "RAG"]]],
  ])("are due when they end, %s", (_, [top = []]) => {
    const plan = readSheet([
      ["Plan for April 2024 - March 2025"],
      top,
      ["^", "^", "Q1", "Q2", "Q3", "Q4", "^"],
      row(...words, "Amber"),
      row(words[0] ?? "", null, words[2] ?? "", null, "Green"),
    ]);
    expect(plan.tables[0]).toMatchObject({ quarters: [], columns: { rag: "G" } });
    const ends = ["2024-06-30", "2024-09-30", "2024-12-31", "2025-03-31"];
    expect(plan.tables[0]?.milestoneColumns.map(({ due }) => due)).toEqual(ends);
    expect(each(plan, ({ due }) => due)).toEqual(["2025-03-31", "2024-12-31"]);
  });

  it("are ratings where they rate", () => {
    const plan = readSheet([
      [...START, "Milestones", "<", "RAG"],
      ["^", "^", "Q1", "Q2", "^"],
      row("Green", "Amber", "Amber"),
      row("Green", "Green", "Green"),
    ]);
    expect(plan.tables[0]).toMatchObject({ milestoneColumns: [], quarters: [{}, {}] });
  });
});

describe("an action's own rating", () => {
  it.each<[string, CellSketch[], string | null, string]>([
    ["is the latest that has begun", ["Green", "Amber", "Red", null], "red", "delayed"],
    ["passes over a blank one", ["Green", "Amber", null, null], "amber", "at-risk"],
    ["does not use one typed ahead", ["Green", null, null, "Red"], "green", "on-track"],
    ["is none where nothing is rated", [null, null, null, null], null, "unrated"],
  ])("%s", (_, cells, rag, status) => {
    const header = [...START, "Due", "Q1 2023/24", "Q2 2023/24", "Q3 2023/24", "Q1 2024/25"];
    const plan = readSheets(
      worksheet("Plan", [
        header,
        row("May 2024", ...cells),
        row("May 2024", "Red", "Red", "Red", "Red"),
      ]),
    );
    expect(plan.actions[0]).toMatchObject({ rag, status });
    expect(plan.actions[0]?.ratings).toHaveLength(4);
  });

  it("is complete where its date or its stage says so, whatever is rated", () => {
    const plan = readSheet([
      ["Action", "Lead", "Due", "Stage", "RAG"],
      row("Completed July 2023", "In progress", "Amber"),
      row("May 2024", "Closed", "Red"),
      row("May 2024", "In progress", "Amber"),
    ]);
    expect(each(plan, ({ rag, status }) => [rag, status])).toEqual([
      ["amber", "complete"],
      ["red", "complete"],
      ["amber", "at-risk"],
    ]);
  });
});

describe("dates without a year", () => {
  const rows = (...dates: readonly string[]) =>
    dates.map((date) => ["Agree terms with partners", "Jo Poole", date]);
  const header = ["Action", "Lead", "By when"];
  const dues = (...sheet: readonly (readonly CellSketch[])[]) =>
    each(readSheet(sheet), ({ due }) => due);

  it("are of the year that the heading above them says", () => {
    const due = dues(
      ["School improvement plan 2021/22"],
      header,
      ...rows("December"),
      ["Year 2: September 2022 – August 2023", "<", "<"],
      ...rows("December", "July"),
      ["Year 3: September 2023 – August 2024", "<", "<"],
      ...rows("October", "September - December", "March 2025"),
    );
    expect(due).toEqual([
      ...["2021-12-31", "2022-12-31", "2023-07-31"],
      ...["2023-10-31", "2023-12-31", "2025-03-31"],
    ]);
  });

  it("are of that year below a heading of another kind too", () => {
    const due = dues(
      ["Year 2: September 2022 – August 2023"],
      header,
      ...rows("December"),
      ["Priority 2: Families", "<", "<"],
      ...rows("March"),
    );
    expect(due).toEqual(["2022-12-31", "2023-03-31"]);
  });

  it("are of no year that only a note speaks of", () => {
    const due = dues(
      ["Action plan 2021/22"],
      header,
      ...rows("December"),
      [
        "* Funded from April 2022 to March 2023 by the regional programme, as the board agreed.",
        "<",
        "<",
      ],
      ...rows("March"),
    );
    expect(due).toEqual(["2021-12-31", "2022-03-31"]);
  });
});
