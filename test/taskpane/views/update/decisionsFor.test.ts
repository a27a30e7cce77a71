import { decisionsFor } from "../../../../src/taskpane/views/update/conflicts/decisionsFor";
import { decidedUpdates, resolutionsOf } from "../../../../src/taskpane/state/decisions";
import type { ActionUpdate, CellChange, UpdateField } from "../../../../src/tracker/update/update";

const state = { value: "", numberFormat: "General", fill: "" };
const conflictIn = (field: UpdateField) => {
  const change: CellChange = {
    ...{ sheet: "Plan", cell: "F5", before: state, after: state, shown: { before: "", after: "" } },
    of: [{ key: "1.1", field, period: null }],
  };
  return { change, theirs: "Typed by somebody else" };
};
const updates: readonly ActionUpdate[] = [
  {
    key: "1.1",
    progress: { text: "Over", how: "replace" },
    evidence: { text: "More", how: "add" },
  },
];

test.each([
  { field: "rating", isUndo: false, offered: ["theirs", "mine"] },
  { field: "revisedDue", isUndo: false, offered: ["theirs", "mine"] },
  { field: "progress", isUndo: false, offered: ["theirs", "mine", "both"] },
  { field: "evidence", isUndo: false, offered: ["theirs", "both"] },
  { field: "evidence", isUndo: true, offered: ["theirs", "mine"] },
] as const)(
  "$field, undoing: $isUndo, is decided as one of $offered",
  ({ field, isUndo, offered }) => {
    const found = decisionsFor(conflictIn(field), updates, isUndo);
    expect(found.map(({ decision }) => decision)).toEqual(offered);
  },
);

test("a text that is to stand beside theirs is added, whatever it was to write over", () => {
  const decided = { "Plan!F5": "both", "Plan!G5": "theirs" } as const;
  const [update] = decidedUpdates(updates, [conflictIn("progress")], decided);
  expect(update?.progress).toEqual({ text: "Over", how: "add" });
  expect([...resolutionsOf(decided)]).toEqual([
    ["Plan!F5", "mine"],
    ["Plan!G5", "theirs"],
  ]);
  expect(decidedUpdates(updates, [conflictIn("progress")], { "Plan!F5": "mine" })).toEqual(updates);
});
