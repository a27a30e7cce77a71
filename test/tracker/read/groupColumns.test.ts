import type { CellSketch } from "../../support/worksheet";
import { readSheet } from "./readSheet";

describe("words merged over the rows before the actions", () => {
  const actions = ["Agree terms with partners", "Write to every school", "Book the hall"];
  const rows = (...groups: readonly CellSketch[]) =>
    actions.map((action, i) => [groups[i] ?? null, action, "Jo Poole", "March 2024", "Minutes"]);
  const groups = ["Needs are known early", "^", "Families are heard"];

  it.each([
    ["the theme, whatever they are called", "Evaluation criterion", [], { theme: "A" }],
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
