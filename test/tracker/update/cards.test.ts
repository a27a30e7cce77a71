import { NO_CORRECTIONS } from "../../../src/tracker/corrections";
import { readPlan } from "../../../src/tracker/read/readPlan";
import { applyToSnapshot } from "../../../src/tracker/update/applyToSnapshot";
import { locate } from "../../../src/tracker/update/locate";
import { planUpdate } from "../../../src/tracker/update/planUpdate";
import type { ActionUpdate } from "../../../src/tracker/update/update";
import { day, workbook, worksheet, type CellSketch } from "../../support/worksheet";

const AS_OF = "2024-06-15";
type Rows = CellSketch[][];

/** The third card has no label for its rating, its progress and its evidence. */
const CARDS: Rows = [
  ["Reference", "1.1", null],
  ["Action", "Agree terms with settings", null],
  ["Lead", "Jo Poole", null],
  ["Due date", day("31/03/2024"), null],
  ["RAG", "Green", null],
  ["Progress", "Begun", null],
  ["Evidence", "Minutes of May", null],
  [],
  ["Reference", "1.2", null],
  ["Action", "Publish the guide", null],
  ["Lead", "Sam Reed", null],
  ["Due date", day("30/09/2024"), null],
  ["RAG", "Red", null],
  ["Progress", "Begun", null],
  ["Evidence", "Draft of 1 June", null],
  [],
  ["Reference", "1.3", null],
  ["Action", "Match the lists", null],
  ["Lead", "Sam Reed", null],
  ["Due date", day("31/12/2024"), null],
];

/** The same labels once, and an action in each column at their right. */
const ACROSS: Rows = [
  ["Reference", "1.1", "1.2", "1.3"],
  ["Action", "Agree terms with settings", "Publish the guide", "Match the lists"],
  ["Lead", "Jo Poole", "Sam Reed", "Sam Reed"],
  ["Due date", day("31/03/2024"), day("30/09/2024"), day("31/12/2024")],
  ["RAG", "Green", "Red", "Green"],
  ["Progress", "Begun", "Begun", "Begun"],
  ["Evidence", "Minutes of May", "Draft of 1 June", "A list"],
];

function planned(rows: Rows, updates: readonly ActionUpdate[]) {
  const snapshot = workbook(worksheet("Plan", rows));
  const plan = readPlan(snapshot, { asOf: AS_OF });
  expect(plan.actions.map(({ ref }) => ref)).toEqual(["1.1", "1.2", "1.3"]);
  const context = { plan, snapshot };
  return { context, ...planUpdate(context, updates, NO_CORRECTIONS) };
}

const said: Omit<ActionUpdate, "key"> = {
  rating: { rag: "red", status: "delayed" },
  progress: { text: "First half agreed", how: "add" },
  evidence: { text: "Letter of 3 June", how: "add" },
  revisedDue: "2025-01-31",
};

test.each<[layout: string, rows: Rows, key: string, cells: string[]]>([
  ["one below the other, the first", CARDS, "1.1", ["B5", "B6", "B7", "B4"]],
  ["one below the other, the second", CARDS, "1.2", ["B14", "B15", "B12"]],
  ["across, the first", ACROSS, "1.1", ["B5", "B6", "B7", "B4"]],
  ["across, the last", ACROSS, "1.3", ["D5", "D6", "D7", "D4"]],
])("a card is updated beside its own labels: %s", (_, rows, key, cells) => {
  const { changes, refused, context } = planned(rows, [{ key, ...said }]);
  expect(refused).toEqual([]);
  expect(changes.map(({ cell }) => cell)).toEqual(cells);
  for (const { of, cell } of changes) {
    for (const field of of) expect(locate(context, field)).toEqual({ sheet: "Plan", cell });
  }
});

test("what a card has no label for is refused with the reason, and no cell is written for it", () => {
  const { changes, refused, context } = planned(CARDS, [{ key: "1.3", ...said }]);
  const reason = (what: string) =>
    `Its card has no label for ${what}: add the label to the card first.`;
  expect(refused).toEqual([
    { key: "1.3", field: "rating", reason: reason("a rating") },
    { key: "1.3", field: "progress", reason: reason("progress") },
    { key: "1.3", field: "evidence", reason: reason("evidence") },
  ]);
  expect(changes.map(({ cell }) => cell)).toEqual(["B20"]);
  for (const field of ["rating", "progress", "evidence"] as const) {
    expect(locate(context, { key: "1.3", field, period: null })).toBeNull();
  }
});

test("an update of all cards leaves every label, and each other action, as it is", () => {
  const keys = ["1.1", "1.2", "1.3"];
  const { changes, context } = planned(
    CARDS,
    keys.map((key) => ({ key, ...said })),
  );
  const after = applyToSnapshot(context.snapshot, changes);
  const labels = ({ worksheets }: typeof after) =>
    worksheets.flatMap(({ text }) => text.map(([label]) => label));
  expect(labels(after)).toEqual(labels(context.snapshot));
  const read = readPlan(after, { asOf: AS_OF });
  expect(read.actions.map(({ text, rag }) => [text, rag])).toEqual([
    ["Agree terms with settings", "red"],
    ["Publish the guide", "red"],
    ["Match the lists", null],
  ]);
});
