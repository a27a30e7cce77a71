import type { ColumnRole } from "../../../src/tracker/model";
import type { CellSketch } from "../../support/worksheet";
import { readSheet } from "./readSheet";

type Roles = Partial<Record<ColumnRole, string>>;

const columnsOf = (...rows: readonly (readonly CellSketch[])[]): Roles | undefined =>
  readSheet(rows).tables[0]?.columns;

describe("labels that name a person", () => {
  it.each<[string, string[], Roles]>([
    ["whatever is led", ["Workstream manager"], { lead: "C" }],
    ["beside the lead", ["Theme owner", "Lead"], { lead: "D" }],
    ["beside who is accountable", ["Accountable", "Delivered by"], { lead: "C" }],
    ["who delivers", ["Delivered by"], { lead: "C" }],
  ])("%s", (_, labels, expected) => {
    const names = labels.map(() => "Jo Poole");
    const columns = columnsOf(
      ["Action", "Due date", ...labels],
      ["Agree terms with every partner", "March 2024", ...names],
    );
    expect(columns).toEqual({ action: "A", due: "B", ...expected });
  });

  it("is no person where the words are about one", () => {
    const columns = columnsOf(
      ["Action", "Due date", "Lead", "Update from lead"],
      ["Agree terms with every partner", "March 2024", "Jo Poole", "Two partners have signed"],
    );
    expect(columns?.update).toBe("D");
  });
});

it("a label with both tells the lead and the organisation", () => {
  const { actions } = readSheet([
    ["Ref", "Action", "Lead / organisation", "Due date"],
    ["1", "Agree terms with partners", "Chief Nurse / ICB", "March 2024"],
    ["2", "Write to every school", "Jo Poole", "March 2024"],
  ]);
  expect(actions.map(({ leads }) => leads.map((lead) => [lead.name, lead.organisation]))).toEqual([
    [["Chief Nurse", "ICB"]],
    [["Jo Poole", null]],
  ]);
});

describe("a column of organisations beside the leads", () => {
  const read = (label: string, ...cells: readonly (readonly [lead: string, of: string])[]) =>
    readSheet([
      ["Ref", "Action", label, "Named lead", "Due date"],
      ...cells.map(([lead, of], i) => [`${i + 1}`, "Agree terms", of, lead, "March 2024"]),
    ]).actions.map(({ leads }) => leads.map((lead) => [lead.name, lead.organisation]));

  it.each(["Organisation", "Lead agency", "Lead partner", "Lead organisation(s)"])(
    "says whose they are: %s",
    (label) => {
      expect(read(label, ["Jo Poole", "Council"], ["Chief Nurse", "ICB"])).toEqual([
        [["Jo Poole", "Council"]],
        [["Chief Nurse", "ICB"]],
      ]);
    },
  );

  it("says it of each, of none where it cannot be told, and not against the lead's own cell", () => {
    const cells = [
      ["Jo Poole / Ann Wood", "Council / ICB"],
      ["Jo Poole / Ann Wood", "Council"],
      ["Ann Wood (ICB)", "Council"],
      ["Jo Poole", ""],
    ] as const;
    expect(read("Organisation", ...cells)).toEqual([
      [
        ["Jo Poole", "Council"],
        ["Ann Wood", "ICB"],
      ],
      [
        ["Jo Poole", null],
        ["Ann Wood", null],
      ],
      [["Ann Wood", "ICB"]],
      [["Jo Poole", null]],
    ]);
  });
});

describe("leads of two organisations", () => {
  const plan = readSheet([
    ["Ref", "Action", "LA lead", "Health lead", "Due date"],
    ["1", "Agree terms with partners", "Jo Poole", "Ann Wood", "March 2024"],
    ["2", "Write to every school", "Jo Poole", null, "March 2024"],
    ["3", "Recruit a clinical officer", null, "Ann Wood", "March 2024"],
  ]);

  it("are all leads of the action", () => {
    const names = plan.actions.map(({ leads }) => leads.map(({ name }) => name));
    expect(names).toEqual([["Jo Poole", "Ann Wood"], ["Jo Poole"], ["Ann Wood"]]);
  });

  it("are leads of a city and of its county, too", () => {
    const { actions } = readSheet([
      ["Ref", "Action", "City lead", "County lead", "Due date"],
      ["1", "Agree terms with partners", "Jo Poole", "Ann Wood", "March 2024"],
    ]);
    expect(actions[0]?.leads.map(({ name }) => name)).toEqual(["Jo Poole", "Ann Wood"]);
  });

  it("come from their own cells", () => {
    const cells = plan.actions.map(({ sources }) => sources.leads?.map(({ cell }) => cell));
    expect(cells).toEqual([["C2", "D2"], ["C3"], ["D4"]]);
  });

  it("are not taken from another column that names people", () => {
    const { actions } = readSheet([
      ["Ref", "Action", "Lead", "Senior lead", "Due date"],
      ["1", "Agree terms with partners", null, "Ann Wood", "March 2024"],
    ]);
    expect(actions[0]?.leads).toEqual([]);
  });

  it.each([
    ["Lead", "Senior lead"],
    ["Lead (LA)", "Leads consulted"],
    ["Lead", "Health lead"],
  ])("of “%s” and “%s”, the first alone leads", (...labels) => {
    const { actions } = readSheet([
      ["Ref", "Action", ...labels, "Due date"],
      ["1", "Agree terms with partners", "Jo Poole", "Ann Wood", "March 2024"],
      ["2", "Write to every school", "Jo Poole", "Ann Wood", "March 2024"],
    ]);
    expect(actions.flatMap(({ leads }) => leads.map(({ name }) => name))).toEqual([
      "Jo Poole",
      "Jo Poole",
    ]);
  });
});

describe("leads of three organisations", () => {
  const NAMES = ["Jo Poole", "Ann Wood", "Ravi Shah"];
  it.each<[string, string[][]]>([
    ["in labels of their own", [["Action", "Due", "Lead (LA)", "Lead (ICB)", "Lead (Settings)"]]],
    [
      "under one label that says who leads",
      [
        ["Action", "Due", "Who is responsible?", "<", "<"],
        ["^", "^", "LA", "ICB", "Parent carer forum"],
      ],
    ],
    [
      "though one is called only by its place",
      [
        ["Action", "Due", "Who", "<", "<"],
        ["^", "^", "County", "City", "ICB"],
      ],
    ],
  ])("are all leads of the action, %s", (_, header) => {
    const { actions } = readSheet([
      ...header,
      ["Agree terms with partners", "March 2024", ...NAMES],
      ["Write to every school", "March 2024", null, ...NAMES.slice(1)],
      ["Ask families what they need", "March 2024", null, null, NAMES[2] ?? ""],
    ]);
    expect(actions.map(({ leads }) => leads.map(({ name }) => name))).toEqual([
      NAMES,
      NAMES.slice(1),
      NAMES.slice(2),
    ]);
  });

  it.each(["Job title", "Grade"])("are not a name and its %s", (label) => {
    const { actions } = readSheet([
      ["Action", "Due", "Lead", "<"],
      ["^", "^", "Name", label],
      ["Agree terms with partners", "March 2024", "Jo Poole", "Head of SEND"],
    ]);
    expect(actions[0]?.leads.map(({ name }) => name)).toEqual(["Jo Poole"]);
  });
});

it("leads in numbered columns are all leads of the action", () => {
  const { actions } = readSheet([
    ["Action", "Owner 1", "Owner 2", "Due date"],
    ["Agree terms with partners", "Jo Poole", "Ann Wood", "March 2024"],
    ["Write to every school", "Jo Poole", null, "March 2024"],
  ]);
  const names = actions.map(({ leads }) => leads.map(({ name }) => name));
  expect(names).toEqual([["Jo Poole", "Ann Wood"], ["Jo Poole"]]);
});

describe("a heading that says who leads", () => {
  const header = ["Ref", "Action", "Due date", "RAG"];
  const row = (ref: string) => [ref, "Agree terms with partners", "March 2024", "Green"];
  const leads = (...rows: readonly (readonly CellSketch[])[]) =>
    readSheet(rows).actions.map(({ leads: [lead], sources }) => [
      lead?.name,
      sources.leads?.[0].cell,
    ]);

  it("leads the rows below it, until another does", () => {
    const found = leads(
      header,
      ["Lead: Head of SEND", "<", "<", "<"],
      ...[row("1"), row("2")],
      ["Responsible officer: Ann Wood", "<", "<", "<"],
      row("3"),
    );
    expect(found).toEqual([
      ["Head of SEND", "A2"],
      ["Head of SEND", "A2"],
      ["Ann Wood", "A5"],
    ]);
  });

  it("leads no other theme's rows", () => {
    const found = leads(
      ["Priority 1: Health"],
      ["Lead: Head of SEND"],
      ...[header, row("1")],
      ["Priority 2: Schools"],
      ...[header, row("2")],
    );
    expect(found).toEqual([
      ["Head of SEND", "A2"],
      [undefined, undefined],
    ]);
  });

  it("goes behind a column of leads", () => {
    const { actions } = readSheet([
      ["Lead: Head of SEND"],
      ["Action", "Lead", "Due date"],
      ["Agree terms with partners", "Jo Poole", "March 2024"],
      ["Write to every school", null, "March 2024"],
    ]);
    expect(actions.map(({ leads: [lead] }) => lead?.name)).toEqual(["Jo Poole", undefined]);
  });
});
