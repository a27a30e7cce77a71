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
