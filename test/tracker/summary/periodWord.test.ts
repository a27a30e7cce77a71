import { lastPeriod, lastPeriodName } from "../../../src/tracker/summary/lastPeriod";
import { periodWord, runningWord } from "../../../src/tracker/summary/periodWord";
import type { Quarter } from "../../../src/tracker/model";
import { aTable } from "../../support/planBuilder";

type Span = readonly [label: string, start: string, end: string];
const quartersOf = (spans: readonly Span[]): readonly Quarter[] =>
  spans.map(([label, start, end]) => ({ label, column: "E", start, end }));
const plan = (...tables: readonly (readonly Span[])[]) => ({
  asOf: "2025-10-15",
  tables: tables.map((spans) => aTable({ quarters: quartersOf(spans) })),
});

const Q1: Span = ["Q1", "2025-04-01", "2025-06-30"];
const Q2: Span = ["Q2", "2025-07-01", "2025-09-30"];

test.each<[string, readonly Span[], string, string]>([
  ["no periods", [], "quarter", "quarters"],
  ["quarters", [Q1, Q2], "quarter", "quarters"],
  ["quarters by their last month", [["Feb 25", "2024-12-01", "2025-02-28"]], "quarter", "quarters"],
  ["weeks", [["w/e 7 March", "2025-03-01", "2025-03-07"]], "week", "weeks"],
  ["fortnights", [["to 14 March", "2025-03-01", "2025-03-14"]], "fortnight", "fortnights"],
  [
    "months",
    [
      ["Jan", "2025-01-01", "2025-01-31"],
      ["Feb", "2025-02-01", "2025-02-28"],
    ],
    "month",
    "months",
  ],
  [
    "terms, one of which is as long as a quarter",
    [
      ["Autumn term 2024", "2024-09-01", "2024-12-31"],
      ["Spring 2025", "2025-01-01", "2025-03-31"],
    ],
    "term",
    "terms",
  ],
  [
    "half-terms",
    [
      ["Autumn 1 2024", "2024-09-01", "2024-10-31"],
      ["Autumn term 2", "2024-11-01", "2024-12-31"],
    ],
    "half-term",
    "half-terms",
  ],
  [
    "terms of 2025, not second halves",
    [["Autumn 2025", "2025-09-01", "2025-12-31"]],
    "term",
    "terms",
  ],
  ["half-years", [["Apr-Sep 25", "2025-04-01", "2025-09-30"]], "half-year", "half-years"],
  ["years", [["2024/25", "2024-04-01", "2025-03-31"]], "year", "years"],
  ["a month and a quarter", [Q1, ["Oct", "2025-10-01", "2025-10-31"]], "period", "periods"],
])("%s are told by the word for them", (_, spans, one, many) => {
  expect(periodWord(plan(spans))).toEqual({ one, many });
});

test.each([
  ["quarters", [Q1], "quarters"],
  ["reports, where nothing is rated by period", [], "reports"],
])("what lasts is told in %s", (_, spans, expected) => {
  expect(runningWord(plan(spans))).toBe(expected);
});

const LONG: Span = ["Quarter 2 (July to September 2025)", Q2[1], Q2[2]];

test.each<[string, readonly (readonly Span[])[], string | null, string]>([
  ["with its last day", [[Q1, Q2]], "Q2", "Q2 (to 30 September 2025)"],
  [
    "also beside a table that is not rated by period",
    [[], [Q2]],
    "Q2",
    "Q2 (to 30 September 2025)",
  ],
  ["alone, where it tells its year", [[["Sept 2025", Q2[1], Q2[2]]]], "Sept 2025", "Sept 2025"],
  ["alone, where it names a month", [[["Sep 25", Q2[1], Q2[2]]]], "Sep 25", "Sep 25"],
  [
    "by what it is, where it is called by a day",
    [[["28/03/2025", "2025-03-22", "2025-03-28"]]],
    "28/03/2025",
    "the week to 28 March 2025",
  ],
  [
    "as the first table calls it, where tables call it otherwise",
    [[["Q2 2025/26", Q2[1], Q2[2]]], [["Sep-25", Q2[1], Q2[2]]]],
    "Q2 2025/26",
    "Q2 2025/26",
  ],
  ["by what it is, where its label is long", [[LONG]], LONG[0], "the last full quarter"],
  ["by what it is, where tables differ", [[Q1], [Q2]], null, "the last full quarter"],
  [
    "by what it is, before any has ended",
    [[["Q3", "2025-10-01", "2025-12-31"]]],
    null,
    "the last full quarter",
  ],
])("the last period is told %s", (_, tables, label, name) => {
  expect(lastPeriod(plan(...tables))?.label ?? null).toBe(label);
  expect(lastPeriodName(plan(...tables))).toBe(name);
});
