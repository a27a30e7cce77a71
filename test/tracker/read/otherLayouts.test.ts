import type { CellSketch } from "../../support/worksheet";
import { each, HEADER, readSheet } from "./readSheet";

type Cells = readonly CellSketch[];

const FIRST: Cells = ["1.1", "Agree terms", "Jo Poole", "31/03/2024", "Green"];
const SECOND: Cells = ["1.2", "Sign the terms", "Sam Reed", "30/06/2024", "Amber"];

describe("a text between a blank row and the next header is that header's title", () => {
  it.each<[string, Cells, readonly Cells[], string[]]>([
    [
      "over measures",
      ["", "Scorecard"],
      [
        ["", "Measure", "Baseline", "Target", "Jun 24", "Sep 24"],
        ["", "Reviews on time", "41%", "70%", "52%", "57%"],
      ],
      ["Agree terms", "Sign the terms"],
    ],
    [
      "with a remark at its right",
      ["Part 2 – Letters", "", "", "", "", "Overall: Amber"],
      [
        [...HEADER, "Evidence"],
        ["2.1", "Test letters", "Jo Poole", "30/09/2024", "Red", "Minutes"],
      ],
      ["Agree terms", "Sign the terms", "Test letters"],
    ],
  ])("%s", (_, title, below, texts) => {
    const plan = readSheet([[...HEADER, "Evidence"], FIRST, SECOND, [], title, ...below]);
    expect(each(plan, ({ text }) => text)).toEqual(texts);
  });
});

describe("dates under other labels", () => {
  it.each<[string, string[], string[], string | null, string | null]>([
    [
      "a new timescale",
      ["Timescale", "New timescale if missed"],
      ["Mar 2024", "Jun 2024"],
      "2024-06-30",
      "2024-03-31",
    ],
    [
      "a new timescale that is not needed",
      ["Timescale", "New timescale if missed"],
      ["Mar 2024", "Not needed"],
      "2024-03-31",
      null,
    ],
    ["start and end", ["Start – end", "RAG"], ["Jan 24 – Mar 24", "Red"], "2024-03-31", null],
    [
      "milestones of financial years",
      ["2022/23 milestones", "2023/24 milestones"],
      ["Draft agreed with all of the partners", "Live in each of the localities"],
      "2024-03-31",
      null,
    ],
  ])("%s", (_, labels, cells, due, originalDue) => {
    const plan = readSheet([
      ["Ref", "Action", "Lead", ...labels],
      ["1.1", "Agree terms", "Jo Poole", ...cells],
      ["1.2", "Sign the terms", "Jo Poole", ...cells],
      ["1.3", "Test letters", "Jo Poole", ...cells],
    ]);
    expect(plan.actions[0]).toMatchObject({ due, originalDue });
    expect(plan.actions[0]?.doubts).toEqual([]);
  });
});

describe("tables that list no actions", () => {
  it.each<[string, readonly Cells[]]>([
    [
      "indicators that are described",
      [
        ["KPI", "Description", "Owner", "Frequency", "Target", "Apr", "May", "RAG"],
        ["1", "Reviews on time", "Jo Poole", "Monthly", "60%", "44%", "47%", "Amber"],
        ["2", "Appeals", "Sam Reed", "Monthly", "20%", "24%", "22%", "Green"],
      ],
    ],
    [
      "counts of actions for each lead",
      [
        ["Workstream", "Lead", "Actions", "Complete", "On track", "At risk"],
        ["Letters", "Jo Poole", { value: 3, text: "3" }, "1", "1", "1"],
        ["Schools", "Sam Reed", { value: 4, text: "4" }, "2", "1", "1"],
      ],
    ],
  ])("%s", (_, rows) => {
    expect(readSheet(rows).actions).toEqual([]);
  });
});

test("of many ratings under labels that say nothing, none is taken for the one now", () => {
  const plan = readSheet([
    ["Ref", "Action", "Lead", "Due date", "Zed", "Yod", "Ex"],
    ["1.1", "Agree terms", "Jo Poole", "31/03/2024", "Red", "Amber", "Green"],
    ["1.2", "Sign the terms", "Jo Poole", "31/03/2024", "Red", "Amber", "Green"],
    ["1.3", "Test letters", "Jo Poole", "31/03/2024", "Red", "Amber", "Green"],
  ]);
  expect(each(plan, ({ status }) => status)).toEqual(["unrated", "unrated", "unrated"]);
});

describe("a lead named in the first row of each section", () => {
  const section = (theme: string, n: number, leads: readonly string[]): Cells[] => [
    [`Priority ${n}: ${theme}`],
    ...leads.map((lead, i) => [`${n}.${i + 1}`, "Agree terms", lead, "31/03/2024", "Green"]),
  ];
  const leadsOf = (...sections: readonly (readonly Cells[])[]) =>
    each(readSheet([HEADER, ...sections.flat()]), ({ leads }) => leads[0]?.name ?? null);

  test("leads the section", () => {
    const rows = [section("Letters", 1, ["Jo", "", ""]), section("Schools", 2, ["Sam", ""])];
    expect(leadsOf(...rows)).toEqual(["Jo", "Jo", "Jo", "Sam", "Sam"]);
  });

  test("leads that row alone where another row names its own", () => {
    const rows = [section("Letters", 1, ["Jo", "", "Al"]), section("Schools", 2, ["Sam", ""])];
    expect(leadsOf(...rows)).toEqual(["Jo", null, "Al", "Sam", null]);
  });
});

describe("tables with a blank column between them", () => {
  const LABELS = ["Ref", "Action", "Lead", "Due date", "RAG"];
  const LATER = ["Ref", "Action", "Lead", "Target"];
  const THIRD: Cells = ["1.3", "Review the terms", "Ann Lee", "30/09/2024"];
  const rangesOf = (...rows: readonly Cells[]) => readSheet(rows).tables.map(({ range }) => range);

  it("are each read by itself, the third with fewer labels", () => {
    const plan = [
      [...LABELS, null, ...LABELS, null, ...LATER],
      [...FIRST, null, ...SECOND, null, ...THIRD],
    ];
    expect(rangesOf(...plan)).toEqual(["A1:E2", "G1:K2", "M1:P2"]);
  });

  it("are one where only the first is sure to be a tracker", () => {
    const plan = [
      [...LABELS, null, ...LATER],
      [...FIRST, null, ...THIRD],
    ];
    expect(rangesOf(...plan)).toHaveLength(1);
  });
});

describe("a table of measures between the rows of a tracker", () => {
  const MEASURES: readonly Cells[] = [
    [],
    [null, "Measures at a glance"],
    [null, "Measure", "Baseline", "Target"],
    [null, "Reviews on time", "41%", "70%"],
    [null, "Plans on time", "52%", "80%"],
    [],
  ];
  const THIRD: Cells = ["2.1", "Review the terms", "Ann Lee", "30/09/2024", "Red"];
  const heading = (text: string): Cells => [text, "<", "<", "<", "<"];

  it("is left out, and the tracker goes on below it under its next heading", () => {
    const { actions, tables } = readSheet([
      HEADER,
      heading("Priority 1: Terms"),
      FIRST,
      ...MEASURES,
      heading("Priority 2: Reviews"),
      THIRD,
      SECOND,
    ]);
    expect(actions.map(({ ref, theme }) => [ref, theme])).toEqual([
      ["1.1", "Priority 1: Terms"],
      ["2.1", "Priority 2: Reviews"],
      ["1.2", "Priority 2: Reviews"],
    ]);
    expect(tables.map(({ range }) => range)).toEqual(["A1:E12"]);
  });

  it("ends the tracker where what follows has no lead, no date or no more columns than its own", () => {
    const texts = (...rows: readonly Cells[]) =>
      each(readSheet([HEADER, FIRST, ...MEASURES, ...rows]), ({ text }) => text);
    expect(texts(["2.1", "Review the terms", null, "30/09/2024", "Red"])).toEqual(["Agree terms"]);
    expect(texts(["2.1", "Review the terms", "Ann Lee", "soon", "Red"])).toEqual(["Agree terms"]);
    expect(texts([null, "Review the terms", "Ann Lee", "30/09/2024"])).toEqual(["Agree terms"]);
  });
});

describe("measures with their figures", () => {
  const figures = (rag: string) => ["Plans in time", 0.31, 0.4, 0.6, rag];
  const measure = ["Key performance indicator", "Baseline", "Sept 2023", "Target"];
  const deed = ["Action", "Owner", "End", "RAG"];

  it("may stand behind actions that are led, dated and rated", () => {
    const plan = readSheet([
      [...deed, ...measure],
      ["Agree terms", "Jo Poole", "May 2024", "Green", "Plans in time", 0.31, 0.4, 0.6],
      ["Publish the guide", "Jo Poole", "May 2024", "Amber", null, null, null, null],
    ]);
    expect(plan.tables[0]).toMatchObject({
      columns: { action: "A", lead: "B", due: "C", rag: "D" },
      ...{ quarters: [], milestoneColumns: [] },
    });
    expect(each(plan, ({ rag }) => rag)).toEqual(["green", "amber"]);
  });

  it("are no tracker before what is done about them", () => {
    const plan = readSheet([
      [...measure, "RAG", "Action", "Owner", "By when"],
      [...figures("Green"), "Agree terms", "Jo Poole", "May 2024"],
      [...figures("Amber"), "Publish the guide", "Jo Poole", "May 2024"],
    ]);
    expect(plan.actions).toEqual([]);
  });
});

it("headings that say how far actions are begin tables, and are no objectives", () => {
  const [A, B] = [
    ["1.1", "Agree terms", "Jo Poole", "May 2024", "Green"],
    ["1.2", "Publish the guide", "Jo Poole", "May 2024", "Amber"],
  ];
  const block = (theme: string) => [
    [theme, "<", "<", "<", "<"],
    ...[["Actions in progress"], [...HEADER], A, []],
    ...[["Actions not yet started"], [...HEADER], B, []],
  ];
  const plan = readSheet([...block("Priority 1: Voice"), ...block("Priority 2: Data")]);
  expect(plan.tables.map(({ range }) => range)).toEqual(["A3:E4", "A7:E8", "A12:E13", "A16:E17"]);
  expect(each(plan, ({ theme, objective }) => [theme, objective])).toEqual([
    ["Priority 1: Voice", null],
    ["Priority 1: Voice", null],
    ["Priority 2: Data", null],
    ["Priority 2: Data", null],
  ]);
});

it("a row of labels with a value each is no action, and a table begins below it", () => {
  const block = (theme: string, lead: string, row: Cells) => [
    [theme, "<", "<", "<", "<"],
    ["Priority lead:", lead, "Overall RAG:", "Amber"],
    ...[[...HEADER], row, []],
  ];
  const plan = readSheet([
    ...block("Priority 1: Voice", "Ann Wood", FIRST),
    ...block("Priority 2: Data", "Jo Poole", SECOND),
  ]);
  expect(plan.tables.map(({ range }) => range)).toEqual(["A3:E4", "A8:E9"]);
  expect(each(plan, ({ ref, theme }) => [ref, theme])).toEqual([
    ["1.1", "Priority 1: Voice"],
    ["1.2", "Priority 2: Data"],
  ]);
});
