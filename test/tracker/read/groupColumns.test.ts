import type { CellSketch } from "../../support/worksheet";
import { readSheet } from "./readSheet";

describe("words merged over the rows before the actions", () => {
  const actions = ["Agree terms with partners", "Write to every school", "Book the hall"];
  const rows = (...groups: readonly CellSketch[]) =>
    actions.map((action, i) => [groups[i] ?? null, action, "Jo Poole", "March 2024", "Minutes"]);
  const groups = ["Needs are known early", "^", "Families are heard"];

  it.each([
    ["the theme, whatever they are called", "Evaluation criterion", [], { theme: "A" }],
    ["the theme, though actions are in its name", "Priority action area", [], { theme: "A" }],
    [
      "the objective under a heading that is the theme",
      "Quality statement",
      [["Priority 2: Inclusion"]],
      { objective: "A" },
    ],
    ["what the rows below them are for", "What", [], { objective: "A", action: "B" }],
  ])("are %s", (_, label, above, expected) => {
    const { tables } = readSheet([
      ...above,
      [label, label === "What" ? "How" : "Action", "Who", "When", "Evidence"],
      ...rows(...groups, "^"),
      ...rows(...groups, "^"),
    ]);
    expect(tables[0]?.columns).toMatchObject(expected);
  });

  it("are neither where each row has its own", () => {
    const { tables } = readSheet([
      ["Evaluation criterion", "Action", "Who", "When", "Evidence"],
      ...rows("One thing", "Another thing", "A third thing"),
    ]);
    expect(tables[0]?.columns.theme).toBeUndefined();
  });
});

describe("updates that grow to the right", () => {
  const row = ["Agree terms", "Jo Poole", "March 2024"];
  const update = (labels: readonly string[], ...cells: readonly (string | null)[]) =>
    readSheet([
      ["Action", "Lead", "Due date", ...labels],
      [...row, ...cells],
      [...row, ...cells],
      [...row, ...cells],
    ]).tables[0]?.columns.update;
  const told = ["Two have signed", "All have signed"] as const;

  it.each([
    ["the latest", ["Progress update Jan 24", "Progress update Apr 24"], [...told], "E"],
    [
      "the latest, though it stands first",
      ["Update (Apr 2024)", "Update (Jan 2024)"],
      [...told],
      "D",
    ],
    [
      "the latest of questions by the term",
      ["Where are we now? (Autumn 23)", "Where are we now? (Spring 24)"],
      [...told],
      "E",
    ],
    [
      "the latest of a financial year's quarters",
      ["Q1 23-24 commentary", "Q2 23-24 commentary"],
      [...told],
      "E",
    ],
    ["the latest that holds any", ["Progress Jan 24", "Progress Apr 24"], [told[0], null], "D"],
    ["the first, where they say no time", ["Progress update", "Further update"], [...told], "D"],
  ])("are told by %s", (_, labels, cells, column) => {
    expect(update(labels, ...cells)).toBe(column);
  });
});

it("a task's resource names are its leads, and a future task has not begun", () => {
  const { actions } = readSheet([
    ["WBS", "Task Name", "Start", "Finish", "Resource Names", "Status"],
    ["1.1", "Survey schools", "01/09/2023", "30/09/2023", "Jo Poole", "Complete"],
    ["1.2", "Train schools", "01/02/2024", "31/03/2024", "Ann Wood", "Future Task"],
  ]);
  expect(actions.map(({ leads, status }) => [leads[0]?.name, status])).toEqual([
    ["Jo Poole", "complete"],
    ["Ann Wood", "not-started"],
  ]);
});

describe("headings in the margin at the left of a table", () => {
  const header = [null, "Action", "Lead", "Due date"];
  const rows = (...refs: readonly (string | null)[]) =>
    refs.map((ref) => [ref, "Agree terms with partners", "Jo Poole", "March 2024"]);
  const themes = (...sheet: readonly (readonly CellSketch[])[]) =>
    readSheet(sheet).actions.map(({ theme, ref }) => [theme, ref]);

  it("are themes, between two headers and in the table", () => {
    const found = themes(
      ["Priority 1: Health"],
      header,
      ...rows(null),
      [],
      ["Priority 2: Schools"],
      header,
      ...rows(null),
      ["Priority 3: Families"],
      ...rows(null),
    );
    expect(found).toEqual([
      ["Priority 1: Health", null],
      ["Priority 2: Schools", null],
      ["Priority 3: Families", null],
    ]);
  });

  it("stand among the rows' references, which have no label", () => {
    const found = themes(
      ["Priority 1: Health"],
      header,
      ...rows("1", "2", "3"),
      ["Priority 2: Schools"],
      header,
      ...rows("4", "5", "6"),
    );
    expect(found.map(([, ref]) => ref)).toEqual(["1", "2", "3", "4", "5", "6"]);
    expect(found[3]).toEqual(["Priority 2: Schools", "4"]);
  });
});

it("a list of quick wins below is a table of its own", () => {
  const { tables } = readSheet([
    ["Action", "Lead", "Due date", "RAG"],
    ["Agree terms with partners", "Jo Poole", "March 2024", "Green"],
    ["Part B"],
    ["No.", "Quick win", "Owner", "Done?", "Date done"],
    ["1", "Put one number on every letter", "Ann Wood", "Yes", "04/11/2023"],
  ]);
  expect(tables.map(({ range }) => range)).toEqual(["A1:D2", "A4:E5"]);
});

it.each([
  ["Due (orig)", "Due (rev)"],
  ["Target date – original", "Target date – revised"],
  ["Initial timescale", "Timescale (extended)"],
])("%s and %s are the two dates of an action", (first, second) => {
  const { actions } = readSheet([
    ["Action", "Lead", first, second],
    ["Agree terms with partners", "Jo Poole", "31/03/2024", "30/06/2024"],
    ["Write to every school", "Jo Poole", "31/03/2024", null],
    ["Book the hall", "Jo Poole", "30/04/2024", null],
  ]);
  expect(actions.map(({ due, originalDue }) => [due, originalDue])).toEqual([
    ["2024-06-30", "2024-03-31"],
    ["2024-03-31", null],
    ["2024-04-30", null],
  ]);
});

describe("sub-actions with references of their own", () => {
  const header = ["Action no.", "Action", "Sub-action ref", "Sub-action", "Sub-action lead"];
  const more = ["Sub-action due", "Sub-action BRAG", "Overall action RAG"];
  const plan = readSheet([
    [...header, ...more],
    ["1", "Same help in every school", "1a", "Agree terms", "Jo Poole", "May 2024", "Blue", "Red"],
    ["^", "^", "1b", "Visit each school", "Ann Wood", "June 2024", "Green", "^"],
    ["2", "Advice by telephone", "2a", "Recruit advisers", "Jo Poole", "June 2024", "Red", "Red"],
  ]);

  it("are the actions, and the action over them is what they are for", () => {
    expect(plan.tables[0]?.columns).toMatchObject({
      ...{ objective: "B", ref: "C", action: "D", lead: "E", due: "F", rag: "G" },
    });
    expect(plan.actions.map(({ ref, objective, status }) => [ref, objective, status])).toEqual([
      ["1a", "Same help in every school", "complete"],
      ["1b", "Same help in every school", "on-track"],
      ["2a", "Advice by telephone", "delayed"],
    ]);
  });

  it("which their own letters give, where each is dated by itself", () => {
    const rows = (due: string) => [
      ["1. Same help in every school", "a) Agree terms", "Jo Poole", "May 2024", "Green"],
      ["^", "b) Visit each school", "Ann Wood", due, "Red"],
      ["2. Advice by telephone", "a) Recruit advisers", "Jo Poole", "June 2024", "Green"],
    ];
    const labels = ["Action", "Sub-actions", "Lead", "Deadline", "RAG"];
    const { tables, actions } = readSheet([labels, ...rows("June 2024")]);
    expect(tables[0]?.columns).toMatchObject({ objective: "A", action: "B" });
    expect(actions.map(({ ref, status }) => [ref, status])).toEqual([
      ["1.a", "on-track"],
      ["1.b", "delayed"],
      ["2.a", "on-track"],
    ]);
    const [first = [], , last = []] = rows("June 2024");
    const steps = readSheet([labels, first, ["^", "b) Visit each school", "^", "^", "^"], last]);
    expect(steps.tables[0]?.columns.action).toBe("A");
  });

  it.each(["Sub ref", "Sub-no.", "Sub-action ID"])("which %s gives", (label) => {
    const { tables, actions } = readSheet([
      ["No.", "Action", label, "Sub-actions", "Lead", "End date", "Status"],
      ["1", "Same help in every school", "1a", "Agree terms", "Jo Poole", "May 2024", "On track"],
      ["^", "^", "1b", "Visit each school", "Ann Wood", "June 2024", "On track"],
      ["2", "Advice by telephone", "2a", "Recruit advisers", "Jo Poole", "June 2024", "At risk"],
    ]);
    expect(tables[0]?.columns).toMatchObject({ objective: "B", ref: "C", action: "D" });
    expect(actions.map(({ ref }) => ref)).toEqual(["1a", "1b", "2a"]);
  });
});
