import { chosenPeriod, updatePeriods } from "../../../src/tracker/update/periods";
import type { Rating } from "../../../src/tracker/model";
import { anAction, aPlan } from "../../support/planBuilder";

const rating = (period: string, start: string | null, end: string | null): Rating => ({
  ...{ period, start, end, rag: null, status: "unrated" },
  ...{ comment: null, cell: "G5", text: "" },
});
const Q1 = rating("Q1", "2024-01-01", "2024-03-31");
const Q2 = rating("Q2", "2024-04-01", "2024-06-30");
const Q3 = rating("Q3", "2024-07-01", "2024-09-30");
const NOW = rating("now", null, null);

test.each<{
  says: string;
  ratings: readonly Rating[];
  asOf: string;
  current: string | null;
  closed: readonly string[];
}>([
  {
    says: "within a quarter",
    ratings: [Q1, Q2, Q3],
    asOf: "2024-05-10",
    current: "Q2",
    closed: ["Q1"],
  },
  {
    says: "on its last day",
    ratings: [Q1, Q2, Q3],
    asOf: "2024-06-30",
    current: "Q2",
    closed: ["Q1"],
  },
  {
    says: "on the next one's first day",
    ratings: [Q1, Q2, Q3],
    asOf: "2024-07-01",
    current: "Q3",
    closed: ["Q1", "Q2"],
  },
  {
    says: "after the last quarter",
    ratings: [Q1, Q2],
    asOf: "2025-01-10",
    current: "Q2",
    closed: ["Q1"],
  },
  {
    says: "between two quarters",
    ratings: [Q1, Q3],
    asOf: "2024-05-10",
    current: "Q1",
    closed: [],
  },
  {
    says: "before the first quarter",
    ratings: [Q2, Q3],
    asOf: "2024-02-01",
    current: "Q2",
    closed: [],
  },
  {
    says: "columns in another order",
    ratings: [Q3, Q1, Q2],
    asOf: "2024-05-10",
    current: "Q2",
    closed: ["Q1"],
  },
  {
    says: "a column for the present beside them",
    ratings: [NOW, Q1, Q2],
    asOf: "2024-05-10",
    current: "Q2",
    closed: ["Q1"],
  },
  { says: "the present alone", ratings: [NOW], asOf: "2024-05-10", current: "now", closed: [] },
  { says: "no ratings", ratings: [], asOf: "2024-05-10", current: null, closed: [] },
])("$says: $current is current", ({ ratings, asOf, current, closed }) => {
  const found = updatePeriods(aPlan([anAction({ ratings })], { asOf }));
  expect(found.current).toBe(current);
  expect(found.periods.filter(({ isClosed }) => isClosed).map(({ label }) => label)).toEqual(
    closed,
  );
});

test("a period that was chosen holds while the plan has it", () => {
  const found = updatePeriods(aPlan([anAction({ ratings: [Q1, Q2] })], { asOf: "2024-05-10" }));
  expect(chosenPeriod(found, "Q1")).toBe("Q1");
  expect(chosenPeriod(found, "Q9")).toBe("Q2");
  expect(chosenPeriod(found, null)).toBe("Q2");
});
