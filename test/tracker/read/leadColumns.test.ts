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

  it("are not a name and its post", () => {
    const { actions } = readSheet([
      ["Action", "Due", "Lead", "<"],
      ["^", "^", "Name", "Job title"],
      ["Agree terms with partners", "March 2024", "Jo Poole", "Head of SEND"],
    ]);
    expect(actions[0]?.leads.map(({ name }) => name)).toEqual(["Jo Poole"]);
  });
});
