import { sinceDay } from "../../src/cli/sinceDay";
import type { KeptReport } from "../../src/actions";

const kept = (asOf: string, label: string): KeptReport => ({
  period: { label, start: asOf, end: asOf },
  asOf,
});
const ALL = [kept("2024-06-28", "Q1"), kept("2024-09-30", "Q2"), kept("2025-06-30", "Q1")];

test.each([
  ["2024-09-30", "2024-09-30"],
  ["q2", "2024-09-30"],
  ["2025-06-30", "2025-06-30"],
])("“%s” is the report as at %s", (text, day) => {
  expect(sinceDay(text, ALL)).toBe(day);
});

test.each([
  ["Q1", ALL, /^More than one report of “Q1”.* 2024-06-28 \(Q1\) or 2025-06-30 \(Q1\)\.$/],
  ["Q4", ALL, /^No earlier report of “Q4” is kept: .*2024-06-28 \(Q1\) or 2024-09-30 \(Q2\) or /],
  ["Q1", [], /^The workbook keeps no report of an earlier period/],
])("“%s” is told where it names none, or more than one", (text, reports, says) => {
  expect(() => sinceDay(text, reports)).toThrow(says);
});
