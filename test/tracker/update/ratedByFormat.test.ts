import { NO_CORRECTIONS } from "../../../src/tracker/corrections";
import type { ConditionalFormat } from "../../../src/tracker/grid";
import { readPlan } from "../../../src/tracker/read/readPlan";
import { planUpdate } from "../../../src/tracker/update/planUpdate";
import { ratedRows } from "../../support/ratedRows";
import { workbook, worksheet, type CellSketch } from "../../support/worksheet";

const FORMATS = [
  ["=1", "#FF0000"],
  ["=2", "#FFC000"],
  ["=3", "#00B050"],
].map(([operand = "", fill = ""]): ConditionalFormat => ({
  areas: [{ row: 1, column: 4, rowCount: 9, columnCount: 1 }],
  condition: { kind: "value", operator: "EqualTo", operands: [operand] },
  fill,
  stops: false,
}));

/** What is written to rate action 1.1 red in a plan whose column RAG holds these cells, coloured by the formats. */
function ratedRed(...cells: readonly CellSketch[]) {
  const rows = ratedRows("31/03/2026", cells);
  const grid = worksheet("Plan", [["Ref", "Action", "Lead", "Due date", "RAG"], ...rows]);
  const snapshot = workbook({ ...grid, formats: FORMATS });
  const plan = readPlan(snapshot, { asOf: "2026-01-15" });
  const update = { key: "1.1", rating: { rag: "red", status: "delayed" } } as const;
  return planUpdate({ plan, snapshot }, [update], NO_CORRECTIONS);
}

test("a number that a format colours becomes the number of the other colour", () => {
  const { changes, refused } = ratedRed(3, 1, 2, 1);
  expect(refused).toEqual([]);
  expect(changes).toMatchObject([{ cell: "E2", after: { value: 1, fill: "" } }]);
});

test("where no action has that colour, the number that a format gives it is found", () => {
  const { changes, refused } = ratedRed(3, 2, 2);
  expect(refused).toEqual([]);
  expect(changes).toMatchObject([{ cell: "E2", after: { value: 1, fill: "" } }]);
});

test("a blank cell among numbers gets a number, which a format can colour", () => {
  const { changes } = ratedRed(null, 1, 2, 3);
  expect(changes).toMatchObject([{ cell: "E2", before: { value: "" }, after: { value: 1 } }]);
});
