import { describeThemes } from "../../src/actions/describeThemes";
import { anAction, aPlan } from "../support/planBuilder";

/** Actions as [reference, theme, sheet]. */
type Rows = readonly (readonly [string, string | null, string])[];

const P1 = "Priority 1: Waiting well";
const P2 = "Priority 2: Belonging";

test.each<[string, Rows, readonly (string | null)[]]>([
  [
    "closed actions on a sheet of their own, under the priority of their references",
    [
      ["1.1", P1, "Plan"],
      ["2.1", P2, "Plan"],
      ["1.2", "Closed", "Closed"],
    ],
    ["Priority 1", "Priority 2", "Priority 1"],
  ],
  [
    "a bare number, as the theme of that number",
    [
      ["1.1", "1", "Plan"],
      ["2.1", "2", "Plan"],
    ],
    ["Theme 1", "Theme 2"],
  ],
  [
    "an action without one",
    [
      ["1.1", P1, "Plan"],
      ["2.1", null, "Plan"],
    ],
    ["Priority 1", "No priority stated"],
  ],
  [
    "none, of a plan on one sheet that says none",
    [
      ["1.1", "Action plan", "Action plan"],
      ["1.2", "Action plan", "Action plan"],
    ],
    [null, null],
  ],
  ["none, where no action has one", [["1.1", null, "Plan"]], [null]],
  ["the only one that there is", [["1.1", P1, "Plan"]], ["Priority 1"]],
  ["nothing of a plan without actions", [], []],
])("themes are called as on Board summary: %s", (_, rows, themes) => {
  const actions = rows.map(([ref, theme, sheet]) => anAction({ ref, key: ref, theme, sheet }));
  expect(describeThemes(aPlan(actions))).toEqual(themes);
});
