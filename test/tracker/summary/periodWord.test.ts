import { periodWord } from "../../../src/tracker/summary/periodWord";
import { aTable } from "../../support/planBuilder";

test.each([
  [
    "quarters",
    [
      ["2025-01-01", "2025-03-31"],
      ["2025-07-01", "2025-09-30"],
    ],
    "quarter",
  ],
  ["quarters from a month's middle of the year", [["2024-12-01", "2025-02-28"]], "quarter"],
  ["months", [["2025-01-01", "2025-01-31"]], "period"],
  [
    "terms",
    [
      ["2024-09-01", "2024-12-31"],
      ["2025-01-01", "2025-03-31"],
    ],
    "period",
  ],
] as const)("%s are told by the word for them", (_, spans, expected) => {
  const quarters = spans.map(([start, end]) => ({ label: end, column: "E", start, end }));
  expect(periodWord({ tables: [aTable({ quarters })] })).toBe(expected);
});
