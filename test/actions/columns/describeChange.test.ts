import { describeChange } from "../../../src/actions/columns";
import type { Reading } from "../../../src/actions";
import type { Action, Flag } from "../../../src/tracker/model";
import { aFlag, anAction, aPlan } from "../../support/planBuilder";

const reading = (actions: readonly Action[], flags: readonly Flag[]) =>
  ({ plan: aPlan(actions), flags }) as Reading;

const BEFORE = [anAction(), anAction({ ref: "1.2" })];
const late = aFlag({ rule: "overdue" });

test.each<[string, readonly Action[], readonly Flag[], string]>([
  ["nothing", BEFORE, [late], "2 actions, as before; 1 flag, as before."],
  [
    "an action more, and one that points at it",
    [...BEFORE, anAction({ ref: "1.3" }), anAction({ ref: "1.4", seeAlso: "1.3" })],
    [],
    "3 actions, 1 more than before; 0 flags, 1 fewer than before; 0 overdue, 1 fewer than before.",
  ],
  [
    "another weight of the same flag",
    BEFORE,
    [aFlag({ rule: "overdue", severity: "medium" })],
    "2 actions, as before; 1 flag, as before; 0 overdue, 1 fewer than before.",
  ],
  [
    "what is complete",
    [anAction({ status: "complete" }), anAction({ ref: "1.2" })],
    [late],
    "2 actions, as before; 1 flag, as before; 1 complete, 1 more than before.",
  ],
])("a correction that changes %s", (_, actions, flags, words) => {
  expect(describeChange(reading(BEFORE, [late]), reading(actions, flags))).toBe(words);
});
