import { NO_CORRECTIONS } from "../../../src/tracker/corrections";
import { readPlan } from "../../../src/tracker/read/readPlan";
import { locate } from "../../../src/tracker/update/locate";
import { planUpdate } from "../../../src/tracker/update/planUpdate";
import type { ActionUpdate } from "../../../src/tracker/update/update";
import { day, filled, workbook, worksheet, type CellSketch } from "../../support/worksheet";

const HEADER = ["Ref", "Action", "Lead", "Milestone", "Due date", "RAG", "Evidence"];

/** An action of three steps, a row each, with ratings as given, and another action of one row. */
function plan(ratings: readonly CellSketch[], update: Omit<ActionUpdate, "key">) {
  const [first = null, second = null, third = null] = ratings;
  const snapshot = workbook(
    worksheet("Plan", [
      HEADER,
      ["1.1", "Agree a checklist", "Head of SEND", "Draft it", day("31/01/2024"), first, "Draft"],
      ["^", "^", "^", "Try it in two schools", day("30/04/2024"), second, "^"],
      ["^", "^", "^", "Publish it", day("31/07/2024"), third, "^"],
      ["1.2", "Train key workers", "SENCO lead", "Book a venue", day("31/05/2024"), "G", "List"],
    ]),
  );
  const read = readPlan(snapshot, { asOf: "2024-05-15" });
  return planUpdate({ plan: read, snapshot }, [{ key: "1.1", ...update }], NO_CORRECTIONS);
}

const RED = { rating: { rag: "red", status: "delayed" } } as const;

test("a revised date goes to the step that is due last, as it is the action's own", () => {
  const { changes, refused } = plan(["B", "G", "A"], { revisedDue: "2024-09-30" });
  expect(refused).toEqual([]);
  expect(changes.map(({ cell, shown: { after } }) => [cell, after])).toEqual([
    ["E4", "31/07/2024 revised to 30/09/2024"],
  ]);
});

test.each<{ says: string; ratings: readonly CellSketch[]; cells: string }>([
  { says: "in letters", ratings: ["B", "G", "A"], cells: "F2, F3, F4" },
  { says: "in fills", ratings: [filled("blue"), filled("green"), null], cells: "F2, F3" },
  { says: "the same", ratings: ["G", "G", "G"], cells: "F2, F3, F4" },
])("steps that are rated each are not rated by guess: $says", ({ ratings, cells }) => {
  const reason = `Its rows are rated each by itself, in ${cells}: change the one that is meant in the sheet.`;
  expect(plan(ratings, RED)).toEqual({
    changes: [],
    refused: [{ key: "1.1", field: "rating", reason }],
  });
});

test.each<{ says: string; ratings: readonly CellSketch[]; cell: string }>([
  { says: "merged over its steps", ratings: ["A", "^", "^"], cell: "F2" },
  { says: "beside one of its steps", ratings: [null, "A", null], cell: "F3" },
  { says: "that is not given yet", ratings: [null, null, null], cell: "F2" },
])("the one rating of an action is changed where it stands: $says", ({ ratings, cell }) => {
  const { changes, refused } = plan(ratings, RED);
  expect(refused).toEqual([]);
  expect(changes.map((change) => change.cell)).toEqual([cell]);
});

test("an earlier change is found in the row that it was made in, whichever step rates the action by now", () => {
  const snapshot = workbook(
    worksheet("Plan", [
      HEADER,
      ["1.1", "Agree a checklist", "Head of SEND", "Draft it", day("31/01/2024"), "B", "Draft"],
      ["^", "^", "^", "Publish it", day("31/07/2024"), "R", "^"],
    ]),
  );
  const context = { plan: readPlan(snapshot, { asOf: "2024-05-15" }), snapshot };
  const rating = { key: "1.1", field: "rating", period: "now" } as const;
  const cells = [undefined, 0, 1].map((below) => locate(context, rating, below)?.cell);
  expect(cells).toEqual(["F3", "F2", "F3"]);
});

test("a milestone in a row of its own below the action leaves the action's rating its own", () => {
  const snapshot = workbook(
    worksheet("Plan", [
      ["Ref", "Action / Milestone", "Lead", "Due date", "RAG"],
      ["1.1", "Agree a checklist", "Head of SEND", day("31/07/2024"), "A"],
      ["1.1.1", "Draft written", null, day("31/01/2024"), "B"],
      ["1.2", "Train key workers", "SENCO lead", day("31/05/2024"), "G"],
    ]),
  );
  const read = readPlan(snapshot, { asOf: "2024-05-15" });
  const { changes } = planUpdate(
    { plan: read, snapshot },
    [{ key: "1.1", ...RED }],
    NO_CORRECTIONS,
  );
  expect(changes.map(({ cell, shown: { after } }) => [cell, after])).toEqual([["E2", "R"]]);
});
