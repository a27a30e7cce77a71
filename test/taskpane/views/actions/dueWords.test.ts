import { dueWords } from "../../../../src/taskpane/views/actions/dueWords";
import type { Action, RuleId } from "../../../../src/tracker/model";
import { aFlag, anAction, aSetAsideFlag } from "../../../support/planBuilder";

const flag = (rule: RuleId) => aFlag({ rule });

test.each<[string, Partial<Action>, RuleId | null, string]>([
  ["a day", { due: "2024-03-31" }, null, "Due 31 March 2024"],
  ["completion", { completed: "2024-02-29" }, null, "Completed 29 February 2024"],
  ["no end", { due: null, ongoing: true }, null, "Ongoing"],
  ["nothing", { due: null }, "missing-due-date", "No due date"],
  ["that it is to be confirmed", { due: null }, "date-to-be-confirmed", "Date to be confirmed"],
])("an action whose date says %s", (_, over, rule, words) => {
  const line = { action: anAction(over), theme: null, deadline: "No", counted: true } as const;
  const flags = rule === null ? [] : [flag(rule)];
  expect(dueWords({ ...line, flags, setAside: [] })).toBe(words);
  // A flag that was set aside says nothing of the date.
  expect(dueWords({ ...line, flags: [], setAside: flags.map(aSetAsideFlag) })).toBe(words);
});
