import { filled, worksheet } from "../../support/worksheet";
import { each, HEADER, readSheet, readSheets, type Sketch } from "./readSheet";

const A = ["1.1", "Agree terms", "Jo Poole", "May 2024", "Green"] as const;

describe("a theme", () => {
  const themesOf = (rows: Sketch) => each(readSheet(rows), ({ theme }) => theme);

  it.each<[string, Sketch, string[]]>([
    [
      "is the heading above",
      [["Priority 1: Data is poor"], HEADER, A],
      ["Priority 1: Data is poor"],
    ],
    [
      "goes on where a page's end cost the table its first column",
      [["Theme", ...HEADER], ["Data", ...A], ["^", ...A], [], [...HEADER], [...A]],
      ["Data", "Data", "Data"],
    ],
    [
      "does not go on in a table of other columns",
      [
        ["Theme", ...HEADER],
        ["Data", ...A],
        [],
        ["Action", "Lead", "By when"],
        ["Sign", "Jo", "May 2024"],
      ],
      ["Data", "Plan"],
    ],
    ["drops a label without a number", [["Weakness to be addressed: Data"], HEADER, A], ["Data"]],
    [
      "takes the next heading's words",
      [["PRIORITY ONE"], ["- To share data"], HEADER, A],
      ["PRIORITY ONE - To share data"],
    ],
    [
      "takes them after a banner",
      [["DRAFT"], ["PRIORITY ONE"], ["DRAFT"], ["Share data"], HEADER, A],
      ["PRIORITY ONE Share data"],
    ],
    [
      "takes the words in the next cell",
      [["Priority 1", "Share data"], ["Outcome", "Data is shared"], HEADER, A],
      ["Priority 1 Share data"],
    ],
    [
      "stays where a numbered outcome divides it",
      [["Priority 1: Data is poor"], HEADER, ["Outcome 1: Data is shared", "<", "<", "<", "<"], A],
      ["Priority 1: Data is poor"],
    ],
    [
      "is an outcome where nothing stands above it",
      [["Outcome 1: Data"], HEADER, A, ["Outcome 2: Health", "<", "<", "<", "<"], A],
      ["Outcome 1: Data", "Outcome 2: Health"],
    ],
    [
      "is not a title, nor an aim",
      [["Improvement plan"], ["We will know when:"], ["• Waits fall"], HEADER, A],
      ["Plan"],
    ],
    [
      "is a filled heading among titles",
      [["Improvement plan"], [filled("heading", "Data")], HEADER, A],
      ["Data"],
    ],
    [
      "is what a code of letters numbers",
      [[filled("heading", "WS3: Data")], HEADER, A],
      ["WS3: Data"],
    ],
    [
      "is no colour that a key above explains",
      [
        ["RAG rating key"],
        [filled("red", "RED"), "Late"],
        [filled("green", "G"), "On track"],
        [filled("blue", "Blue – complete")],
        [filled("heading", "Data")],
        HEADER,
        A,
      ],
      ["Data"],
    ],
    [
      "reaches down to the next table",
      [["Theme 1: Data"], HEADER, A, ["Aims:"], ["• Waits fall"], HEADER, A],
      ["Theme 1: Data", "Theme 1: Data"],
    ],
    [
      "keeps its words where its number alone goes on",
      [
        ...[["Theme 1: Data"], HEADER, A, ["Theme 1 (continued)"], HEADER, A],
        ...[["Theme 1"], HEADER, A, ["Theme 2 (continued)"], HEADER, A],
      ],
      ["Theme 1: Data", "Theme 1: Data", "Theme 1: Data", "Theme 2"],
    ],
    [
      "is an area with a number",
      [["Area 1: Data is poor"], ["What inspectors said: plans are late."], HEADER, A],
      ["Area 1: Data is poor"],
    ],
    [
      "changes within a table",
      [HEADER, A, ["Theme 2: Health", "<", "<", "<", "<"], A],
      ["Plan", "Theme 2: Health"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(themesOf(rows)).toEqual(expected);
  });

  it("is a merged column's, and the row's that holds only a block's name", () => {
    const header = ["Priority", "Ref", "Action", "Lead", "Timeframe"];
    const rows = [
      header,
      ["1\nShare data", "1.1", "Agree terms", "Jo", "May 2024"],
      ["^", "1.2", "Sign them", "Jo", "May 2024"],
      ["Public health"],
      [null, null, "Review clinics"],
    ];
    expect(themesOf(rows)).toEqual(["1 Share data", "1 Share data", "Public health"]);
  });
});

it("inherits a column's theme across a repeated header", () => {
  const header = ["Theme", "Ref", "Action", "Lead", "Timeframe"];
  const plan = readSheet([
    header,
    ["Data", "1.1", "Agree terms", "Jo", "May 2024"],
    ["Aims:"],
    header,
    [null, "1.2", "Sign them", "Jo", "May 2024"],
  ]);
  expect(each(plan, ({ theme }) => theme)).toEqual(["Data", "Data"]);
});

describe("headings that only look like headings", () => {
  const header = ["Action", "Lead", "Due", "RAG"];
  const action = ["Agree terms of reference", "Jo", "May 2024", "G"];
  const told = (rows: Sketch) =>
    each(readSheet(rows), ({ theme, objective }) => [theme, objective]);

  it.each<[string, Sketch, [string, string | null][]]>([
    [
      "are themes, one after another",
      [header, ["Leadership"], action, ["Health"], action],
      [
        ["Leadership", null],
        ["Health", null],
      ],
    ],
    [
      "are a theme and its objective where two stand together",
      [header, ["Leadership"], ["Governance"], action, ["Oversight"], action],
      [
        ["Leadership", "Governance"],
        ["Leadership", "Oversight"],
      ],
    ],
    [
      "are objectives under a theme that says so",
      [["Priority 1: Leadership"], header, ["Governance"], action],
      [["Priority 1: Leadership", "Governance"]],
    ],
    [
      "stand right over a header, under a title",
      [["Improvement plan"], ["Leadership"], header, action],
      [["Leadership", null]],
    ],
    [
      "are not a line with a name",
      [["Improvement plan"], ["Sponsor: Ann Wood"], header, action],
      [["Plan", null]],
    ],
  ])("%s", (_, rows, expected) => {
    expect(told(rows)).toEqual(expected);
  });
});

describe("an objective", () => {
  const header = ["Objective", "Action", "Lead", "By when", "RAG"];
  const rest = ["Jo Poole", "May 2024", "Green"];
  const objectivesOf = (rows: Sketch) => each(readSheet(rows), ({ objective }) => objective);

  it.each<[string, Sketch, (string | null)[]]>([
    [
      "is merged over its actions",
      [header, ["1.1\nShare data", "A. Agree", ...rest], ["^", "B. Sign", ...rest]],
      ["1.1 Share data", "1.1 Share data"],
    ],
    [
      "stands once above references that count otherwise",
      [
        ["Ref", ...header],
        ["P1.1", "Aim 2: Share data", "Agree", ...rest],
        ["P1.2", null, "Sign", ...rest],
        ["P2.1", null, "Train", ...rest],
      ],
      ["Aim 2: Share data", "Aim 2: Share data", null],
    ],
    [
      "stands once above them",
      [header, ["1.1 Share data", "A. Agree", ...rest], [null, "B. Sign", ...rest]],
      ["1.1 Share data", "1.1 Share data"],
    ],
    [
      "comes again after a heading",
      [
        header,
        ["1.1 Data", "1.1.1: Agree", ...rest],
        ["Priority 2: Health"],
        header,
        [null, "1.1.2: Sign", ...rest],
      ],
      ["1.1 Data", "1.1 Data"],
    ],
    [
      "is not another number's",
      [header, ["1.1 Data", "1.1.1: Agree", ...rest], [null, "1.2.1: Sign", ...rest]],
      ["1.1 Data", null],
    ],
    [
      "is the text of a row without actions",
      [header, ["1.1 Share data", null, ...rest]],
      ["1.1 Share data"],
    ],
    [
      "is both where it is the only text",
      [
        ["Objectives", "Lead", "By when"],
        ["Share data", "Jo", "May 2024"],
      ],
      ["Share data"],
    ],
    [
      "is nothing where the only text is headed as actions",
      [
        ["Actions", "Lead", "By when"],
        ["Share data", "Jo", "May 2024"],
      ],
      [null],
    ],
    [
      "is the heading above its actions",
      [
        ["Actions", "Lead", "By when"],
        ["A1. Oversight", "<", "<"],
        ["a) Agree", "Jo", "May 2024"],
      ],
      ["A1. Oversight"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(objectivesOf(rows)).toEqual(expected);
  });

  it("gives its words, without the number, to a row without an action", () => {
    const plan = readSheet([header, ["1.16 Share data", null, ...rest]]);
    expect(plan.actions).toMatchObject([{ ref: "1.16", text: "Share data", cell: "A2" }]);
  });
});

describe("a lead", () => {
  const header = ["Objective", "Action", "Lead", "By when"];
  const leadsOf = (rows: Sketch) =>
    each(readSheet(rows), ({ leads, sources }) => [
      leads.map(({ name }) => name).join("+"),
      sources.leads?.[0].cell,
    ]);

  it.each<[string, Sketch, [string, string][]]>([
    [
      "is merged over several objectives",
      [header, ["1.1 Data", "A. Agree", "Jo Poole", "May"], ["1.2 Health", "A. Meet", "^", "May"]],
      [
        ["Jo Poole", "C2"],
        ["Jo Poole", "C2"],
      ],
    ],
    [
      "is inherited within an objective",
      [header, ["1.1 Data", "A. Agree", "Jo Poole", "May"], ["^", "B. Sign", null, "May"]],
      [
        ["Jo Poole", "C2"],
        ["Jo Poole", "C2"],
      ],
    ],
    [
      "is not another objective's",
      [header, ["1.1 Data", "A. Agree", "Jo Poole", "May"], ["1.2 Health", "A. Meet", null, "May"]],
      [
        ["Jo Poole", "C2"],
        ["", "C3"],
      ],
    ],
    [
      "is inherited across a repeated header",
      [
        header,
        ["1.1 Data", "1.1.1: Agree", "Jo Poole", "May"],
        ["Aims:"],
        header,
        [null, "1.1.2: Sign", null, "May"],
      ],
      [
        ["Jo Poole", "C2"],
        ["Jo Poole", "C2"],
      ],
    ],
    [
      "is paired with the actions of its row",
      [header, ["1.1 Data", "A. Agree\nB. Sign", "Jo Poole\nAnn Wood", "May"]],
      [
        ["Jo Poole", "C2"],
        ["Ann Wood", "C2"],
      ],
    ],
    [
      "belongs to all where it is merged",
      [header, ["1.1 Data", "A. Agree", "Jo Poole\nAnn Wood", "May"], ["^", "B. Sign", "^", "May"]],
      [
        ["Jo Poole+Ann Wood", "C2"],
        ["Jo Poole+Ann Wood", "C2"],
      ],
    ],
  ])("%s", (_, rows, expected) => {
    expect(leadsOf(rows)).toEqual(expected);
  });
});

it("says how many leads and how much evidence were inherited", () => {
  const plan = readSheets(
    worksheet("Plan", [
      ["Objective", "Action", "Lead", "RAG", "Evidence"],
      ["1.1 Data", "A. Agree", "Jo Poole", "Green", "Minutes"],
      ["^", "B. Sign", null, "Green", null],
    ]),
  );
  expect(plan.assumptions.slice(1)).toEqual([
    "1 actions take their lead from a row above, within the same objective.",
    "1 actions share the evidence that stands above for their objective.",
  ]);
});
