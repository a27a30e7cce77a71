import { lastEndedQuarter } from "../../../src/tracker/summary/actionFacts";
import { aTable } from "../../support/planBuilder";

const QUARTERS = [
  { label: "Q2", column: "H", start: "2024-04-01", end: "2024-06-30" },
  { label: "Q1", column: "G", start: "2024-01-01", end: "2024-03-31" },
];

test.each([
  ["before any has ended", "2024-03-30", null],
  ["on its last day", "2024-03-31", "Q1"],
  ["a day before the next has ended", "2024-06-29", "Q1"],
  ["the later of two, in whichever order they stand", "2024-06-30", "Q2"],
  ["long after", "2025-06-30", "Q2"],
])("the last quarter that has ended, %s", (_, asOf, label) => {
  expect(lastEndedQuarter(aTable({ quarters: QUARTERS }), asOf)?.label ?? null).toBe(label);
});
