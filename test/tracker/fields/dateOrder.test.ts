import type { DateOrder } from "../../../src/tracker/dateOrder";
import { readDate } from "../../../src/tracker/fields/date";
import { serial, typed } from "./content";

const CASES: readonly (readonly [
  text: string,
  dayFirst: string | null,
  monthFirst: string | null,
])[] = [
  ["3/4/2026", "2026-04-03", "2026-03-04"],
  ["03.04.26", "2026-04-03", "2026-03-04"],
  ["03 04 2026", "2026-04-03", "2026-03-04"],
  ["3/4/2026 - revised to 5/6/2026", "2026-06-05", "2026-05-06"],
  // Only one order gives a month.
  ["31/12/2026", "2026-12-31", "2026-12-31"],
  ["12/31/2026", "2026-12-31", "2026-12-31"],
  // A year or a month in letters leaves no doubt.
  ["2026-04-03", "2026-04-03", "2026-04-03"],
  ["3 April 2026", "2026-04-03", "2026-04-03"],
];

test.each(CASES)("%s", (text, dayFirst, monthFirst) => {
  const due = (dateOrder: DateOrder) =>
    readDate(typed(text), { date1904: false, planPeriod: null, dateOrder }).due;
  expect({ dayFirst: due("day-first"), monthFirst: due("month-first") }).toEqual({
    dayFirst,
    monthFirst,
  });
});

test.each<[DateOrder, string, string]>([
  ["day-first", "12/31/2026", "Not a real date: there is no month 31; it was read month first"],
  ["month-first", "31/12/2026", "Not a real date: there is no month 31; it was read day first"],
])("%s: %s in the other order is doubted", (dateOrder, text, message) => {
  const { doubts } = readDate(typed(text), { date1904: false, planPeriod: null, dateOrder });
  expect(doubts).toEqual([{ kind: "invalid-date", message }]);
});

test.each<[DateOrder, string, string | null]>([
  ["day-first", "31/3", "2026-03-31"],
  ["month-first", "31/3", null],
])("%s: %s takes its year from the plan", (dateOrder, text, due) => {
  const planPeriod = { start: "2025-04-01", end: "2026-03-31" };
  expect(readDate(typed(text), { date1904: false, planPeriod, dateOrder }).due).toBe(due);
});

test("a date of Excel's own is the day that Excel shows, whatever the order", () => {
  const context = { date1904: false, planPeriod: null, dateOrder: "day-first" } as const;
  expect(readDate(serial(46115, "mm/dd/yyyy", "04/03/2026"), context).due).toBe("2026-04-03");
});
