import { NO_CORRECTIONS } from "../../../src/tracker/corrections";
import { readPlan } from "../../../src/tracker/read/readPlan";
import { applyToSnapshot } from "../../../src/tracker/update/applyToSnapshot";
import { planUpdate } from "../../../src/tracker/update/planUpdate";
import type { ActionUpdate } from "../../../src/tracker/update/update";
import { day, workbook, worksheet } from "../../support/worksheet";

const PLAN = workbook(
  worksheet("Plan", [
    ["Ref", "Action", "Lead", "Due date", "RAG", "Progress", "Evidence"],
    ["1.1", "Agree a checklist", "Jo Poole", day("31/07/2024"), "Green", "Begun", "Minutes"],
    ["1.2", "Train every visitor", "Sam Reed", day("31/07/2024"), "Red", null, null],
  ]),
);

const changesOf = (snapshot: typeof PLAN, update: ActionUpdate) => {
  const plan = readPlan(snapshot, { asOf: "2024-06-15" });
  return planUpdate({ plan, snapshot }, [update], NO_CORRECTIONS).changes;
};

// Where Excel broke an update off half-way, the person is told to do the same again.
test.each<[string, ActionUpdate]>([
  ["a line of evidence", { key: "1.1", evidence: { text: "Letter of May", how: "add" } }],
  ["a first line of progress", { key: "1.2", progress: { text: "Begun", how: "add" } }],
  ["two lines", { key: "1.1", evidence: { text: "Letter\nSurvey", how: "add" } }],
  ["a text in place of another", { key: "1.1", evidence: { text: "Letter", how: "replace" } }],
  ["a rating", { key: "1.1", rating: { rag: "red", status: "delayed" } }],
  ["a revised date", { key: "1.1", revisedDue: "2024-12-31" }],
])("%s that is said again where it stands changes nothing", (_says, update) => {
  const changes = changesOf(PLAN, update);
  expect(changes).toHaveLength(1);
  expect(changesOf(applyToSnapshot(PLAN, changes), update)).toEqual([]);
});

test("a line that ends as the one before it begins is another line", () => {
  const update: ActionUpdate = { key: "1.1", evidence: { text: "utes", how: "add" } };
  expect(changesOf(PLAN, update)).toMatchObject([{ after: { value: "Minutes\nutes" } }]);
});
