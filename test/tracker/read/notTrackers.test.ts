import { day, worksheet, type CellSketch } from "../../support/worksheet";
import { HEADER, readSheets } from "./readSheet";

type Rows = (readonly CellSketch[])[];

describe("a sheet that is not a tracker says why", () => {
  it.each<[string, Rows, string]>([
    ["nothing", [], "It is empty."],
    [
      "a RAG key",
      [
        ["Red", "Delayed"],
        ["Amber", "At risk"],
        ["Green", "On track"],
        ["Blue", "Complete"],
      ],
      "It explains the RAG colours.",
    ],
    [
      "a cover",
      [
        ["Priority Action Plan"],
        ["Owner", "Improvement board"],
        ["Overall RAG", "Amber"],
        ["Last updated", "March 2024"],
      ],
      "No header names actions and at least two of a lead, a date, a rating and evidence.",
    ],
    [
      "a glossary",
      [
        ["Glossary"],
        ["ABC", "Another Body of Carers"],
        ["DCO", "Designated Clinical Officer"],
        ["HoE", "Head of Education"],
      ],
      "It is a glossary or a list of people.",
    ],
    [
      "a list of the workbook's sheets",
      [
        ["Sheet", "Title", "Owner", "Overall RAG", "Last updated"],
        ["PA1", "Waiting times", "Director of Health", "Amber", "01/07/2024"],
        ["PA2", "Oversight and data", "Director of Children", "Green", "02/07/2024"],
        ["PA3", "Moving on", "Director of Adults", "Green", "02/07/2024"],
      ],
      "It is a list of contents, not of actions.",
    ],
    [
      "a risk register",
      [
        [
          "Ref",
          "Risk",
          "Likelihood",
          "Impact",
          "Score",
          "Mitigating actions",
          "Owner",
          "RAG",
          "Review date",
        ],
        [
          "R1",
          "Staff leave before the plan ends",
          3,
          4,
          12,
          "Retention payments",
          "Jo",
          "Red",
          day("31/03/2024"),
        ],
      ],
      "It is a risk register: it weighs risks, not actions.",
    ],
    [
      "a log of risks, assumptions, issues and dependencies",
      [
        ["RAID category", "Description", "Impact", "Mitigation", "Owner", "Priority", "Status"],
        ["Risk", "Posts stay vacant", "Plans are late", "Use agency staff", "Jo", "High", "Open"],
      ],
      "It is a risk register: it weighs risks, not actions.",
    ],
    [
      "a table of measures",
      [
        ["Measure", "Baseline", "Target", "Actual", "RAG", "Lead"],
        ["Plans on time", 0.5, 0.9, 0.6, "Red", "Jo"],
      ],
      "It is a table of measures and figures, not of actions.",
    ],
    [
      "a dashboard",
      [
        ["Workstream", "Total actions", "Complete", "On track", "Delayed"],
        ["Data", 10, 2, 4, 4],
      ],
      "It is a dashboard: it counts actions and lists none.",
    ],
    [
      "a schedule of meetings",
      [
        ["Schedule of meetings"],
        ["Date", "Who", "Actions"],
        [day("01/09/2023"), "Jo, Ann", "Terms agreed"],
      ],
      "It is a list of meetings, not of actions.",
    ],
    [
      "a log of what meetings agreed",
      [
        ["Meeting date", "Action", "Owner", "Due date", "Status"],
        [day("01/09/2023"), "Circulate minutes", "Jo", "May 2024", "Closed"],
      ],
      "It is a list of meetings, not of actions.",
    ],
    [
      "lists that feed a validation",
      [
        ["Status", "RAG"],
        ["Complete", "Red"],
        ["In progress", "Amber"],
        ["Not started", "Green"],
      ],
      "No header names actions and at least two of a lead, a date, a rating and evidence.",
    ],
    [
      "areas without things to do",
      [
        ["Theme", "Lead", "RAG", "Commentary"],
        ["Data", "Jo", "Green", "Going well"],
      ],
      "It has no column of things to do.",
    ],
    [
      "things to do with too little else",
      [
        ["Ref", "Action", "Comments"],
        ["1", "Agree terms", "Soon"],
      ],
      "It has fewer than two of a lead, a date, a rating and evidence for each row.",
    ],
  ])("%s", (_, rows, reason) => {
    const plan = readSheets(worksheet("Sheet", rows));
    expect(plan.tables).toEqual([]);
    expect(plan.notTrackers).toEqual([{ sheet: "Sheet", reason }]);
  });
});

it("says that a sheet was not read where it has more cells than a plan can have", () => {
  const { notTrackers } = readSheets({ ...worksheet("Pupils", []), isTooLarge: true });
  expect(notTrackers).toEqual([
    {
      sheet: "Pupils",
      reason:
        "It has more cells than a plan can have, so it was not read: if the plan is on it, delete the rows and columns that are not part of the plan.",
    },
  ]);
});

describe("what a sheet without actions explains", () => {
  const tracker = worksheet("Plan", [HEADER, ["1", "Agree terms", "HoE", "May 2024", "Green"]]);

  it("gives colours their meaning", () => {
    const key = worksheet("Key", [
      ["RAG key"],
      ["Red", "Delayed"],
      ["Amber", "In progress"],
      ["Green", "Completed"],
    ]);
    const plan = readSheets(tracker, key);
    expect(plan.tables).toMatchObject([{ ragKeySource: "plan", ragKey: { green: "complete" } }]);
    expect(plan.actions).toMatchObject([{ rag: "green", status: "complete" }]);
  });

  it("gives acronyms their post", () => {
    const glossary = worksheet("Glossary", [
      ["HoE", "Head of Education"],
      ["DCO", "Designated Clinical Officer"],
      ["ABC", "Another Body of Carers"],
    ]);
    expect(readSheets(tracker, glossary).actions[0]?.leads).toMatchObject([
      { name: "HoE", post: "Head of Education" },
    ]);
  });

  it("gives colours no meaning where two lists only stand side by side", () => {
    const lists = worksheet("Lists", [
      ["Status", "RAG"],
      ["Complete", "Red"],
      ["In progress", "Amber"],
      ["Not started", "Green"],
    ]);
    expect(readSheets(tracker, lists).tables).toMatchObject([{ ragKeySource: "assumed" }]);
  });
});

describe("a page that was copied to a sheet of its own, without the header", () => {
  const action = (ref: string) => [
    ref,
    "Agree terms with partners",
    "Jo Poole",
    "May 2024",
    "Green",
  ];
  const page = (...rows: Rows) => worksheet("Page 2", rows);
  const reasonOf = (second: ReturnType<typeof page>) =>
    readSheets(worksheet("Page 1", [[...HEADER], action("1.1")]), second).notTrackers;

  it("says which table it seems to go on with", () => {
    expect(reasonOf(page(action("1.2"), action("1.3"), action("1.4")))).toEqual([
      {
        sheet: "Page 2",
        reason:
          "Its rows look like actions of the table on “Page 1”, and no header stands over them: copy that header above them.",
      },
    ]);
  });

  it("is none where its columns hold other things", () => {
    const diary = ["Monday", "May 2024", "Terms were agreed with partners", "Jo Poole", "Ann"];
    expect(reasonOf(page(diary, diary, diary))[0]?.reason).toMatch(/^No header names actions/);
  });
});
