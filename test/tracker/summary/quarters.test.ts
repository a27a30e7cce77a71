import type { Action, Rating, Status } from "../../../src/tracker/model";
import { aReport } from "../../support/boardReport";
import { anAction, aTable } from "../../support/planBuilder";

const QUARTERS = [
  { label: "Q3", column: "G", start: "2023-10-01", end: "2023-12-31" },
  { label: "Q4", column: "H", start: "2024-01-01", end: "2024-03-31" },
  { label: "Q1", column: "I", start: "2024-04-01", end: "2024-06-30" },
  { label: "Q2", column: "J", start: "2024-07-01", end: "2024-09-30" },
];

function ratedAs(...statuses: readonly Status[]): readonly Rating[] {
  return QUARTERS.map(({ label: period, start, end, column }, at) => ({
    period,
    start,
    end,
    rag: null,
    status: statuses[at] ?? "unrated",
    comment: null,
    cell: `${column}5`,
    text: "",
  }));
}

function quartersOf(actions: readonly Action[]) {
  return aReport(actions, [], {
    asOf: "2024-07-15",
    tables: [aTable({ quarters: QUARTERS })],
  }).quarters;
}

test.each<[string, Partial<Action>, readonly (readonly [string, Status])[]]>([
  [
    "as it is rated",
    { ratings: ratedAs("at-risk", "on-track") },
    [
      ["Q3", "at-risk"],
      ["Q4", "on-track"],
    ],
  ],
  [
    "without a rating between two",
    { ratings: ratedAs("at-risk", "unrated", "on-track") },
    [
      ["Q3", "at-risk"],
      ["Q1", "on-track"],
    ],
  ],
  [
    "complete since it was",
    { ratings: ratedAs("complete", "unrated", "at-risk") },
    [
      ["Q3", "complete"],
      ["Q1", "at-risk"],
    ],
  ],
  [
    "not by what is typed for a quarter that runs",
    { ratings: ratedAs("at-risk", "unrated", "unrated", "complete") },
    [["Q3", "at-risk"]],
  ],
])("an action stands at each quarter %s", (_, over, expected) => {
  const { rows } = quartersOf([anAction(over)]);
  const all = rows.filter(({ theme }) => theme === null);
  expect(
    all.map(({ quarter, counts }) => [
      quarter.label,
      Object.entries(counts).find(([, count]) => count > 0)?.[0],
    ]),
  ).toEqual(expected);
});

test("one that was complete, or has a day of completion, stays so where it is not rated again", () => {
  const other = anAction({ ref: "1.9", ratings: ratedAs("on-track", "on-track", "on-track") });
  const { rows } = quartersOf([
    other,
    anAction({ ref: "1.1", ratings: ratedAs("complete") }),
    anAction({ ref: "1.2", completed: "2024-02-01", ratings: ratedAs() }),
  ]);
  const complete = rows.filter(({ theme }) => theme === null).map(({ counts }) => counts.complete);
  expect(complete).toEqual([1, 2, 2]);
});

test("a closed action stands as complete from its day on, though its own sheet has no quarters", () => {
  const { quarters, moves } = aReport(
    [
      anAction({ ref: "1.1", ratings: ratedAs("on-track", "on-track", "on-track") }),
      anAction({ ref: "1.2", table: 1, completed: "2024-02-01", status: "complete", ratings: [] }),
      anAction({ ref: "1.3", table: 1, completed: "2024-05-01", status: "complete", ratings: [] }),
    ],
    [],
    { asOf: "2024-07-15", tables: [aTable({ quarters: QUARTERS }), aTable({ sheet: "Closed" })] },
  );
  const all = quarters.rows.filter(({ theme }) => theme === null);
  expect(all.map(({ counts }) => counts.complete)).toEqual([0, 1, 2]);
  expect(moves).toMatchObject({ complete: { before: 1, now: 2 } });
});

test("theme by theme, and all together; cross-references are not counted", () => {
  const { rows, statuses } = quartersOf([
    anAction({ ratings: ratedAs("at-risk") }),
    anAction({ ref: "2.1", theme: "Priority 2: Voice", ratings: ratedAs("on-track") }),
    anAction({ ref: "2.2", seeAlso: "1.1", ratings: ratedAs("delayed") }),
  ]);
  expect(statuses).toEqual(["on-track", "at-risk"]);
  expect(rows.map(({ theme, counts }) => [theme, counts["on-track"], counts["at-risk"]])).toEqual([
    [null, 1, 1],
    ["Priority 1", 0, 1],
    ["Priority 2", 1, 0],
  ]);
});

test("a plan that is not rated by quarter has none", () => {
  expect(quartersOf([anAction({ ratings: ratedAs() })]).held).toEqual([]);
  expect(aReport([anAction()]).quarters.held).toEqual([]);
});

test.each([
  ["one theme tells it once, as all", ["Priority 1: Waits"], [null]],
  [
    "two themes tells all, then each",
    ["Priority 1: Waits", "Priority 2: Voice"],
    [null, "Priority 1", "Priority 2"],
  ],
])("a plan of %s", (_, themes, expected) => {
  const actions = themes.map((theme, at) =>
    anAction({ ref: `${at}`, key: `${at}`, theme, ratings: ratedAs("at-risk") }),
  );
  expect(quartersOf(actions).rows.map(({ theme }) => theme)).toEqual(expected);
});
