import { filled, worksheet } from "../../support/worksheet";
import { each, HEADER, readSheet, readSheets, type Sketch } from "./readSheet";

const A = ["1.1", "Agree terms", "Jo Poole", "May 2024", "Green"] as const;
const B = ["1.2", "Publish terms", "Ann Wood", "June 2024", "Amber"] as const;

describe("rows that are not actions", () => {
  it.each<[string, Sketch, string]>([
    ["a heading across the table", [["Governance", "<", "<", "<", "<"]], "A heading."],
    ["a heading in the first cell alone", [["Governance"]], "A heading."],
    [
      "a note",
      [["* Dates marked with a star are set by the department and cannot be moved by the board."]],
      "A note.",
    ],
    ["totals told in words", [["Total actions: 2", "<", "<", "<", "<"]], "A row of totals."],
    ["a row of totals", [["Total", null, null, null, "2"]], "A row of totals."],
    [
      "a sum in words",
      [["Priority 1 total", "3 actions", null, null, "1 of 3 complete"]],
      "A row of totals.",
    ],
    [
      "a sum where the lead would stand",
      [[null, "Actions complete:", "1 of 2"]],
      "A row of totals.",
    ],
    [
      "what a tool sums dates up as",
      [[null, null, null, "2024-01-05 to 2024-03-29", null]],
      "A row of totals.",
    ],
    ["a row that explains a colour", [[null, "Green", "On track"]], "It explains the colours."],
    [
      "a row that gives a letter its meaning",
      [["Key", "G = on track"]],
      "It explains the colours.",
    ],
    [
      "a key along the row, a letter and its meaning in each cell",
      [["B – complete", "G – on track", "A – risk of delay", "N – not started"]],
      "It explains the colours.",
    ],
    [
      "what each colour means, along the row",
      [["Key", filled("blue", "Complete"), filled("green", "On track"), filled("red", "Late")]],
      "It explains the colours.",
    ],
    ["a letter beside what it means", [["B", "Complete"]], "It explains the colours."],
    [
      "a colour beside what it means",
      [[filled("blue"), "Completed and embedded"]],
      "It explains the colours.",
    ],
    [
      "a colour beside what it means, under the ratings",
      [[null, null, null, filled("blue"), "Complete"]],
      "It explains the colours.",
    ],
    ["a signature", [["Prepared by", "Jo Poole"]], "A note."],
  ])("%s", (_, between, reason) => {
    const plan = readSheet([HEADER, A, ...between, B]);
    expect(each(plan, ({ ref }) => ref)).toEqual(["1.1", "1.2"]);
    expect(plan.leftOut).toMatchObject([{ sheet: "Plan", reason }]);
  });

  it("are told apart from an action of which only figures are recorded", () => {
    const labels = [...HEADER.slice(1), "Update"];
    const plan = readSheet([labels, A.slice(1), ["Train staff", null, null, null, "3 of 9"]]);
    expect(each(plan, ({ text }) => text)).toEqual(["Agree terms", "Train staff"]);
  });

  it("are told apart from an action of which nothing is recorded beside a shaded cell", () => {
    const plan = readSheet([HEADER, A, [filled("blue"), "Write to every school"], B]);
    expect(each(plan, ({ text }) => text)).toContain("Write to every school");
  });

  it("is no table where a header has no action under it", () => {
    const plan = readSheet([HEADER, [null], ["To follow"]]);
    expect(plan.tables).toEqual([]);
    expect(plan.notTrackers).toEqual([
      { sheet: "Plan", reason: "Its header has no actions under it." },
    ]);
  });
});

describe("a key under the actions, in their own columns", () => {
  const key = ["Complete", "Some slippage", "Needs a decision of the board"] as const;
  const fills = ["blue", "amber", "red"] as const;

  it.each(["Key", "RAG key:", "Legend"])("is no action under “%s”", (title) => {
    const plan = readSheet([
      ["Ref", null, "Action", "Lead", "Due date"],
      ["1.1", filled("green"), "Agree terms", "Jo Poole", "May 2024"],
      ["1.2", filled("amber"), "Publish terms", "Ann Wood", "June 2024"],
      ["1.3", filled("red"), "Keep terms", "Ann Wood", "July 2024"],
      [],
      [null, null, title],
      ...key.map((text, i) => [null, filled(fills[i] ?? "red"), text]),
    ]);
    expect(each(plan, ({ ref, rag }) => [ref, rag])).toEqual([
      ...[
        ["1.1", "green"],
        ["1.2", "amber"],
        ["1.3", "red"],
      ],
    ]);
    expect(plan.tables[0]?.range).toBe("A1:E4");
  });

  it("ends with the next action", () => {
    const plan = readSheet([
      HEADER,
      A,
      [null, "Key"],
      [filled("red"), "Needs a decision of the board"],
      B,
    ]);
    expect(each(plan, ({ ref }) => ref)).toEqual(["1.1", "1.2"]);
  });
});

describe("where a table ends", () => {
  it.each<[string, Sketch, string[]]>([
    ["not at blank rows", [HEADER, A, [], [], B], ["A1:E5"]],
    [
      "before what stands below the last action",
      [HEADER, A, B, [], ["Signed off by the board"]],
      ["A1:E3"],
    ],
    ["not at a header repeated straight after its rows", [HEADER, A, HEADER, B], ["A1:E4"]],
    [
      "not at a header repeated after a banner that comes again and again",
      [["DRAFT"], HEADER, A, ["DRAFT"], HEADER, B],
      ["A2:E6"],
    ],
    [
      "at a header after a heading",
      [HEADER, A, ["Priority 2: Data"], HEADER, B],
      ["A1:E2", "A4:E5"],
    ],
    [
      "at a header after an aim",
      [
        ["We will know when:"],
        ["• Waits fall"],
        HEADER,
        A,
        ["We will know when:"],
        ["• Waits fall"],
        HEADER,
        B,
      ],
      ["A3:E4", "A7:E8"],
    ],
    [
      "at another header",
      [HEADER, A, ["Action", "Lead", "RAG"], ["Publish terms", "Ann", "Red"]],
      ["A1:E2", "A3:C4"],
    ],
    [
      "before measures behind a blank column",
      [
        [...HEADER, null, "Measure", "Target", "Actual"],
        [...A, null, "Waits", "10%", "12%"],
        [...B, null, "Reviews", "95%", "80%"],
      ],
      ["A1:E3"],
    ],
    [
      "at a table of another kind",
      [
        HEADER,
        A,
        ["Risk", "Likelihood", "Impact", "Mitigation"],
        ["Staff leave", "High", "High", "Retain them"],
      ],
      ["A1:E2"],
    ],
    [
      "before a table of measures, and after it begins again",
      [
        HEADER,
        A,
        ["Measure", "Baseline", "Target 2025", "Latest"],
        ["Plans on time", "41%", "60%", "52%"],
        HEADER,
        B,
      ],
      ["A1:E2", "A5:E6"],
    ],
  ])("%s", (_, rows, ranges) => {
    expect(readSheet(rows).tables.map(({ range }) => range)).toEqual(ranges);
  });
});

describe("a row after a page break", () => {
  const header = ["Objective", "Action", "Lead", "Due date", "Progress", "Evidence"];
  const first = ["1.1 Share data", "Agree terms", "Jo Poole", "May 2024", filled("amber"), null];

  it("carries on the row before it where it has no reference of its own", () => {
    const plan = readSheet([
      header,
      first,
      header,
      ["between partners", "and sign them", null, null, filled("amber", "AMBER"), "Minutes"],
      ["1.2 Use data", "Build a report", "Ann Wood", "June 2024", filled("red", "RED"), "Report"],
    ]);
    expect(plan.tables.map(({ range }) => range)).toEqual(["A1:F5"]);
    expect(plan.actions).toHaveLength(2);
    expect(plan.actions[0]).toMatchObject({
      ...{
        ref: "1.1",
        cell: "B2",
        objective: "1.1 Share data between partners",
        text: "Agree terms and sign them",
      },
      evidence: ["Minutes"],
      ratings: [{ rag: "amber", cell: "E4" }],
    });
  });

  it("carries it on with a fill alone beside its first cell", () => {
    const plan = readSheet([
      header,
      first,
      header,
      ["between partners", null, null, null, filled("amber"), null],
    ]);
    expect(each(plan, ({ objective }) => objective)).toEqual(["1.1 Share data between partners"]);
  });

  it("is an action where it has a reference", () => {
    const plan = readSheet([
      header,
      first,
      header,
      ["1.2 Use data", null, null, null, filled("amber"), null],
    ]);
    expect(each(plan, ({ ref }) => ref)).toEqual(["1.1", "1.2"]);
  });
});

it("keeps the heading and the table past a subtotal and the page's own line", () => {
  const plan = readSheet([
    HEADER,
    ["Governance", "<", "<", "<", "<"],
    A,
    ["Sub-total: 1 action"],
    ["Board copy – page 2 of 3", "<", "<", "<", "<"],
    HEADER,
    B,
  ]);
  expect(plan.tables.map(({ range }) => range)).toEqual(["A1:E7"]);
  expect(each(plan, ({ theme }) => theme)).toEqual(["Governance", "Governance"]);
});

describe("rows that belong to the action above", () => {
  it("adds a row with evidence only", () => {
    const header = [...HEADER, "Evidence"];
    const plan = readSheet([
      header,
      [...A, "Minutes"],
      [null, null, null, null, null, "Terms"],
      [...B, "Letter"],
    ]);
    expect(each(plan, ({ evidence }) => evidence)).toEqual([["Minutes", "Terms"], ["Letter"]]);
  });

  it("adds steps under a merged reference as milestones", () => {
    const plan = readSheet([
      ["Ref", "Action", "Steps", "Lead", "Target date", "RAG"],
      ["1.1", "Set up the panel", "Draft terms", "Jo", "30/09/2023", "Green"],
      ["^", "^", "Meet", "^", "31/10/2023", "^"],
      ["^", "^", "Review", "^", "29/02/2024", "^"],
      ["1.2", "Publish the offer", "Write", "Ann", "31/01/2024", "Amber"],
    ]);
    expect(plan.actions).toHaveLength(2);
    expect(plan.actions[0]).toMatchObject({
      ...{ text: "Set up the panel", due: "2024-02-29" },
      milestones: [
        { due: "2023-09-30", text: "Draft terms", cell: "E2" },
        { due: "2023-10-31", text: "Meet", cell: "E3" },
        { due: "2024-02-29", text: "Review", cell: "E4" },
      ],
    });
    expect(plan.actions[1]).toMatchObject({ due: "2024-01-31", milestones: [] });
  });

  it("adds the further updates of an action that is merged over them", () => {
    const plan = readSheet([
      [...HEADER, "Date of update", "Update"],
      [...A, "04/09/2023", "Terms drafted"],
      ["^", "^", "^", "^", "^", "02/10/2023", "First meeting"],
      [...B, "06/11/2023", "With printers"],
      ["^", "^", "^", "^", "^", "08/01/2024", "Out now"],
    ]);
    expect(each(plan, ({ carried }) => carried["Update"])).toEqual([
      "Terms drafted First meeting",
      "With printers Out now",
    ]);
    expect(plan.tables.map(({ range }) => range)).toEqual(["A1:G5"]);
  });

  it("adds a second officer in a row of his own", () => {
    const plan = readSheet([HEADER, A, [null, null, "Lee Marsh"], B]);
    expect(each(plan, ({ ref }) => ref)).toEqual(["1.1", "1.2"]);
  });
});

it("reads an archive of closed actions like any other sheet", () => {
  const plan = readSheets(worksheet("Closed actions", [HEADER, A]));
  expect(plan.tables).toMatchObject([{ sheet: "Closed actions" }]);
});

describe("steps across the row, each with its date", () => {
  const words = "Agree terms with partners";
  const steps = (...cells: readonly (string | null)[]) => [words, "Jo Poole", ...cells, "Amber"];
  const milestones = (header: readonly string[], ...rows: readonly (string | null)[][]) =>
    each(readSheet([["Action", "Lead", ...header, "RAG"], ...rows]), (action) => [
      action.due,
      action.milestones.map(({ due, text, cell }) => [due, text, cell]),
    ]);

  it.each([
    ["numbered", ["Milestone 1", "Due 1", "Milestone 2", "Due 2"]],
    ["with dates of their own name", ["Step 1", "Step 1 deadline", "Step 2", "Step 2 deadline"]],
    ["not numbered", ["Milestone", "Due date", "Milestone", "Due date"]],
  ])("are its milestones: %s", (_, header) => {
    const found = milestones(
      header,
      steps("Draft", "31/01/2024", "Sign", "31/03/2024"),
      steps("Draft", "28/02/2024", null, null),
      steps("Draft", "28/02/2024", "Sign", "TBC"),
    );
    const [first, second, third] = found;
    expect(first).toEqual([
      "2024-03-31",
      [
        ["2024-01-31", "Draft", "D2"],
        ["2024-03-31", "Sign", "F2"],
      ],
    ]);
    expect(second).toEqual(["2024-02-28", [["2024-02-28", "Draft", "D3"]]]);
    expect(third?.[1]).toEqual([
      ["2024-02-28", "Draft", "D4"],
      [null, "Sign", "F4"],
    ]);
  });

  it("leave their doubts at their own cells", () => {
    const { actions } = readSheet([
      ["Action", "Lead", "Milestone 1", "Due 1", "Milestone 2", "Due 2", "RAG"],
      steps("Draft", "31/01/2024", "Sign", "31/03/2024"),
      steps("Draft", "28/02/2024", "Sign", "TBC"),
    ]);
    expect(actions[1]?.doubts).toMatchObject([{ kind: "date-to-be-confirmed", cell: "F3" }]);
  });
});
