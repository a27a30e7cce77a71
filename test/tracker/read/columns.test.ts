import type { ColumnRole } from "../../../src/tracker/model";
import { day, type CellSketch } from "../../support/worksheet";
import { readSheet } from "./readSheet";

type Roles = Partial<Record<ColumnRole, string>>;

const columnsOf = (...rows: readonly (readonly CellSketch[])[]): Roles | undefined =>
  readSheet(rows).tables[0]?.columns;

describe("columns told by their labels", () => {
  const row = [
    "1.1",
    "Agree terms with every partner",
    "Jo Poole",
    "March 2024",
    "Green",
    "Minutes",
  ];

  it.each<[string, string[]]>([
    ["plain words", ["Ref", "Action", "Lead", "Due date", "RAG", "Evidence"]],
    ["capitals", ["REF", "ACTION", "LEAD", "DUE DATE", "RAG", "EVIDENCE"]],
    [
      "other words",
      ["No.", "Key actions", "Owner", "Deadline", "BRAG rating", "Supporting evidence"],
    ],
    [
      "an export's words",
      ["Index", "Required action", "Allocated to", "Planned completion", "State", "Documents"],
    ],
    [
      "a programme office's words",
      ["Action #", "Deliverable", "Tasked to", "Due", "Delivery confidence", "Verification"],
    ],
    [
      "questions",
      ["#", "What will we do?", "Who will do it?", "By when?", "RAG", "How will we know?"],
    ],
    [
      "asides",
      [
        "Ref",
        "Actions (implementation)",
        "Lead (name and post)",
        "Due date (dd/mm/yy)",
        "RAG (choose)",
        "Evidence (impact)",
      ],
    ],
    [
      "nouns at the end",
      [
        "Ref",
        "Action",
        "Action lead",
        "Action deadline",
        "Impact rating",
        "What success will look like",
      ],
    ],
    [
      "short forms",
      ["No.", "What we'll do", "Who's leading?", "Date required", "RAYG", "How we'll know"],
    ],
    ["where it is evidenced", ["Ref", "Action", "Lead", "When", "RAG", "Where evidenced"]],
    [
      "slips of the keys",
      ["Ref", "Acton", "Responsable officer", "Tmescale", "BRAG staus", "Evidance"],
    ],
    ["persons", ["WBS", "We will…", "Case holder", "Delivery by", "Score this month", "Evidence"]],
    [
      "line breaks",
      [
        "Ref\nno",
        "Actions to\nimplement",
        "Responsible\nPerson(s)/ Post",
        "Target  date",
        " Current RAG",
        "Evidence\n& impact",
      ],
    ],
    [
      "a legend",
      [
        "Ref",
        "Action",
        "Lead",
        "Timescale",
        "Progress\nRed - Delayed\nAmber - Late\nGreen - Done",
        "Outcomes and measures",
      ],
    ],
  ])("%s", (_, header) => {
    expect(columnsOf(header, row)).toEqual({
      ...{ ref: "A", action: "B", lead: "C", due: "D", rag: "E", evidence: "F" },
    });
  });
});

it.each([
  ["Task", "Activity"],
  ["Step", "Activity"],
  ["Action", "What will we do?"],
])("numbers under %p beside %p are references", (numbers, words) => {
  const rows = ["1.1", "1.2", "2.1"].map((number) => [
    number,
    "Agree terms",
    "Jo Poole",
    "May 2024",
  ]);
  expect(columnsOf([numbers, words, "Lead", "Due date"], ...rows)).toMatchObject({
    ...{ ref: "A", action: "B" },
  });
});

it.each<[string, string, string, Roles]>([
  ["Success indicators", "Timescale", "Families are told", { evidence: "C", due: "D" }],
  ["Success will look like", "Timescale", "Families are told", { evidence: "C", due: "D" }],
  [
    "What will the impact be on children and young people?",
    "Timescale",
    "Families are told",
    { evidence: "C", due: "D" },
  ],
  ["Progress against milestones", "Month/Year", "Talks began", { update: "C", due: "D" }],
])("%s and %s", (words, when, told, expected) => {
  const row = ["Agree terms with partners", "Jo Poole", told, "March 2024"];
  expect(columnsOf(["Action", "Lead", words, when], row, row, row)).toMatchObject(expected);
});

it("a finding of both inspectorates is a theme", () => {
  const row = ["The pace of annual reviews", "Agree terms with partners", "Jo Poole", "March 2024"];
  const header = ["Ofsted/CQC finding", "Action", "Lead", "Due date"];
  expect(columnsOf(header, row, row, row)).toMatchObject({ theme: "A", action: "B" });
});

describe("days under Complete", () => {
  const row = ["Agree terms with partners", "Jo Poole", "April 2023", "Dec 2023"];
  const read = (...dates: string[]) => readSheet([["Action", "Lead", ...dates], row, row, row]);

  it("are when to complete, where no other column says by when", () => {
    const { actions } = read("Start", "Complete");
    expect(actions[0]).toMatchObject({ due: "2023-12-31", completed: null, status: "unrated" });
  });

  it("are so under a heading that they share with the start", () => {
    const { actions } = readSheet([
      ["Action", "Lead", "Timescale", "<"],
      ["^", "^", "Commence", "Complete"],
      ...[row, row, row],
    ]);
    expect(actions[0]).toMatchObject({ due: "2023-12-31", completed: null, start: "2023-04-01" });
  });

  it("are when it was completed beside a due date", () => {
    const { actions } = read("Due", "Complete");
    expect(actions[0]).toMatchObject({ completed: "2023-12-31", status: "complete" });
  });
});

it("a heading that seldom is the plan itself is, over what is to be done", () => {
  const header = ["Ref", "Next steps", "Lead", "Due date", "RAG"];
  expect(
    columnsOf(
      header,
      ["1.1", "Agree terms", "Jo Poole", "May 2024", "Green"],
      ["1.2", "Visit each school", "Jo Poole", "May 2024", "Green"],
    ),
  ).toMatchObject({ action: "B", rag: "E" });
});

it("links that all have one text are evidence, though it is a status too", () => {
  const row = ["Agree terms", "Jo Poole", "March 2024", "Green", "Open"];
  const header = ["Action", "Lead", "Due date", "RAG", "Link to evidence"];
  expect(columnsOf(header, row, row, row, row)).toMatchObject({ rag: "D", evidence: "E" });
});

describe("an area for improvement", () => {
  const row = ["The pace of annual reviews", "Agree terms with partners", "Jo Poole", "March 2024"];
  const header = ["Area for improvement", "Action", "Lead", "Due date"];

  it("is the theme", () => {
    expect(columnsOf(header, row, row, row)).toMatchObject({ theme: "A", action: "B" });
  });

  it("is the objective beside a theme", () => {
    const rows = [row, row, row].map((cells) => ["Timeliness", ...cells]);
    expect(columnsOf(["Priority", ...header], ...rows)).toMatchObject({
      ...{ theme: "A", objective: "B", action: "C" },
    });
  });
});

it("a priority is the theme, though its letter could rate too", () => {
  const { actions } = readSheet([
    ["Ref", "Priority", "Action", "Lead", "Due date"],
    ["1", "A – Governance", "Agree terms with partners", "Jo Poole", "March 2024"],
    ["2", "B – Waiting times", "Publish the guide", "Jo Poole", "March 2024"],
    ["3", "B – Waiting times", "Train the panel", "Jo Poole", "March 2024"],
  ]);
  expect(actions.map(({ theme }) => theme)).toEqual([
    "A – Governance",
    "B – Waiting times",
    "B – Waiting times",
  ]);
});

describe("one label merged over two columns", () => {
  const rows = (...firsts: string[]) =>
    firsts.map((first) => [first, "Agree terms with partners", "Jo Poole", "March 2024"]);

  it("names the words, where references stand before them", () => {
    const { tables, actions } = readSheet([
      ["Action", "<", "Lead", "Due date"],
      ...rows("1a", "1b", "1c"),
    ]);
    expect(tables[0]?.columns).toMatchObject({ ref: "A", action: "B" });
    expect(actions.map(({ ref }) => ref)).toEqual(["1a", "1b", "1c"]);
  });

  it("names the first of two columns of words", () => {
    const columns = columnsOf(
      ["Action", "<", "Lead", "Due date"],
      ...rows("Write to schools", "Meet the forum", "Publish the offer"),
    );
    expect(columns).toMatchObject({ action: "A" });
    expect(columns?.ref).toBeUndefined();
  });
});

describe.each([
  "Outcome we want",
  "The outcomes we are working towards",
  "Outcome (what will be different for families)",
])("an outcome called %s", (outcome) => {
  it.each([
    ["before the actions is what they are for", 0, { objective: "A", action: "B" }],
    ["after them is what they came to", 1, { action: "A", evidence: "B" }],
  ])("%s", (_, at, expected) => {
    const label = ["Action", "Why are we doing it?", "Lead", "Due date"];
    const row = ["Agree terms with every partner", "Each has its own", "Jo Poole", "March 2024"];
    const columns = columnsOf(
      label.toSpliced(at, 0, outcome),
      row.toSpliced(at, 0, "Partners share what they know"),
    );
    expect(columns).toMatchObject(expected);
  });
});

describe("columns told by their cells where a label says too little", () => {
  const prose = "Talks with partners have begun and go well";

  it.each<[string, string[], Roles]>([
    ["Progress in colours", ["Green", "Amber", "Red"], { rag: "D" }],
    ["Progress in sentences", [prose, `${prose} again`, `${prose} still`], { update: "D" }],
  ])("%s", (_, cells, expected) => {
    const rows = cells.map((cell, i) => [
      `Agree the terms of group ${i}`,
      "Jo Poole",
      "May 2024",
      cell,
    ]);
    expect(columnsOf(["Action", "Lead", "When", "Progress"], ...rows)).toMatchObject(expected);
  });

  it("takes arrows under a label that it does not know for no ratings", () => {
    const columns = columnsOf(
      ["Action", "Lead", "When", "Δ"],
      ["Agree terms with schools", "Jo Poole", "May 2024", "↑"],
      ["Meet the forum", "Jo Poole", "May 2024", "→"],
      ["Publish the offer", "Jo Poole", "May 2024", "↓"],
    );
    expect(columns?.rag).toBeUndefined();
  });

  it.each<[string, string[], string | undefined]>([
    ["numbers of blocks", ["1", "1", "2"], "A"],
    ["levels of urgency", ["High", "Low", "High"], undefined],
    ["one level", ["High", "", ""], undefined],
  ])("Priority with %s", (_, cells, theme) => {
    const rows = cells.map((cell, i) => [
      cell,
      `Agree the terms of group ${i}`,
      "Jo Poole",
      "May 2024",
    ]);
    expect(columnsOf(["Priority", "Action", "Lead", "When"], ...rows)?.theme).toBe(theme);
  });

  it("finds the actions under a label that it does not know", () => {
    const rows = [1, 2, 3].map((n) => [
      `Agree the terms of reference of group ${n} with partners`,
      "Jo",
      "May 2024",
      "Green",
    ]);
    expect(columnsOf(["Remedy", "Lead", "When", "RAG"], ...rows)?.action).toBe("A");
  });
});

test("columns of a page that says what families said, and what was done", () => {
  const columns = columnsOf(
    ["You said", "We said we would", "What we have done so far", "Who is leading", "By when"],
    ["It is hard to find help", "Rebuild the website", "Built", "Jo Poole", "May 2024"],
    ["Nobody answers", "Open a single line", null, "Jo Poole", "June 2024"],
  );
  expect(columns).toEqual({ objective: "A", action: "B", update: "C", lead: "D", due: "E" });
});

test("what was done already is no action beside what is still to do", () => {
  const row = ["Clear rules", "Terms were agreed", "Publish the terms", "Jo Poole", "May 2024"];
  const labels = ["Outcome", "Actions completed", "Actions still to do", "Lead", "Date"];
  expect(columnsOf(labels, row, row, row)).toEqual({
    ...{ objective: "A", update: "B", action: "C", lead: "D", due: "E" },
  });
});

it("says how sure it is, and why", () => {
  const plan = readSheet([
    ["Improvement plan"],
    ["Action", "Lead", "Due date", "Colour of paper"],
    ["Agree terms with partners", "Jo", day("01/05/2024"), "White"],
  ]);
  expect(plan.tables[0]?.reason).toBe("header row 2; 3 of 4 labels are known.");
  expect(plan.tables[0]?.confidence).toBeGreaterThan(0.8);
  expect(plan.actions[0]?.carried).toEqual({ "Colour of paper": "White" });
});
