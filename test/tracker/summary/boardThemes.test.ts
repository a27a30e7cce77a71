import { summarise } from "../../../src/tracker/summary/summarise";
import { DEFAULT_REPORT_OPTIONS } from "../../../src/tracker/summary/options";
import type { Action } from "../../../src/tracker/model";
import { anAction, aPlan } from "../../support/planBuilder";

const P1 = "Priority 1: Waiting well";
const P2 = "Priority 2: Belonging";
const open = (ref: string, theme: string) => anAction({ ref, key: ref, theme });
/** An action of a sheet that says no theme: reading takes the sheet's name for it. */
const on = (sheet: string, ref: string | null) =>
  anAction({ ref, key: `${sheet} ${ref ?? ""}`, sheet, theme: sheet, status: "complete" });

const report = (actions: readonly Action[]) =>
  summarise(aPlan(actions), [], DEFAULT_REPORT_OPTIONS);
const themes = (actions: readonly Action[]) =>
  report(actions).themes.map(({ name, counts }) => [name, counts.total]);

const LIVE = [open("P1.01", P1), open("P1.02", P1), open("P2.01", P2)];

test.each<[string, readonly Action[], readonly (readonly [string, number])[]]>([
  [
    "closed actions under the priority of their references",
    [...LIVE, on("Closed actions", "P1.00"), on("Archive 2023", "P2.00")],
    [
      [P1, 3],
      [P2, 2],
    ],
  ],
  [
    "those that no other action's reference begins as, under their sheet",
    [...LIVE, on("Closed", "P9.01"), on("Closed", null)],
    [
      [P1, 2],
      [P2, 1],
      ["Kept on the worksheet “Closed”", 2],
    ],
  ],
  [
    "those whose references begin as those of two priorities, under their sheet",
    [open("1.1", P1), open("1.2", P2), on("Closed", "1.3")],
    [
      [P1, 1],
      [P2, 1],
      ["Kept on the worksheet “Closed”", 1],
    ],
  ],
  [
    "not under a sheet that tells of no priority either",
    [on("Live", "1.1"), on("Closed", "1.2")],
    [
      ["Live", 1],
      ["Kept on the worksheet “Closed”", 1],
    ],
  ],
  [
    "a sheet that is called by what its actions are about under its name",
    [...LIVE, on("Complete plans on time", "P1.09")],
    [
      [P1, 2],
      [P2, 1],
      ["Complete plans on time", 1],
    ],
  ],
  [
    "a closed action that has a theme of its own where the plan says",
    [...LIVE, { ...open("P1.03", P2), sheet: "Closed" }],
    [
      [P1, 2],
      [P2, 2],
    ],
  ],
  [
    "a plan on one sheet without themes as one whole",
    [on("Sheet1", "1"), on("Sheet1", "2")],
    [["The whole plan", 2]],
  ],
  [
    "a plan on one sheet that is called by its theme under that name",
    [on("Priority 3", "1"), on("Priority 3", "2")],
    [["Priority 3", 2]],
  ],
])("a board is told %s", (_, actions, expected) => {
  expect(themes(actions)).toEqual(expected);
});

test("the plan's word for its themes stands though a sheet of closed actions has none", () => {
  expect(report([...LIVE, on("Closed", "P9.01")]).themeWord.many).toBe("priorities");
});

test.each([
  [["P1.00"], "P1.00."],
  [["P1.00", "P2.00"], "P1.00 and P2.00."],
])("where %j stand is told in the notes", (refs, expected) => {
  const { notes } = report([...LIVE, ...refs.map((ref) => on("Closed", ref))]);
  expect(notes.filter(({ topic }) => topic === "Assumption").map(({ note }) => note)).toEqual([
    `Told with the other actions whose references begin the same way, as the worksheet “Closed” names no theme: ${expected}`,
  ]);
});

test.each<[string, readonly (string | null)[], readonly string[]]>([
  [
    "a number alone by the plan's word",
    ["Priority 1: Waits", "2"],
    ["Priority 1: Waits", "Theme 2"],
  ],
  ["what has none as such", [P1, null], [P1, "No priority stated"]],
])("a board is told of %s", (_, given, expected) => {
  const actions = given.map((theme, at) => anAction({ ref: `${at}`, key: `${at}`, theme }));
  expect(report(actions).themes.map(({ name }) => name)).toEqual(expected);
});
