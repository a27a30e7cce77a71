import { readDate } from "../../../src/tracker/fields/date";
import { typed } from "./content";
import { expectRow, NO_PERIOD, PLAN_2017, type Row } from "./dateRows";

describe("days, terms and holidays without a year", () => {
  const rows: Row[] = [
    ["31/12", null, "2017-12-31"],
    ["by 31/3", null, "2018-03-31"],
    ["by close of play Fri 28/2", null, "2018-02-28"],
    ["Christmas", null, "2017-12-25"],
    ["By Xmas", null, "2017-12-25"],
    ["HT2", null, "2017-12-31"],
    ["End of financial year", null, "2018-03-31"],
    ["Year end", null, "2018-03-31"],
  ];
  test.each(rows)("%s", (...row) => expectRow(row, PLAN_2017));

  test.each([
    "31/3",
    "By Easter",
    "HT2",
    "Term 3",
    "By the end of the academic year",
    "End of the financial year",
    "within 6 months of approval",
    "12 weeks",
    "ASAP",
    "Immediate",
    "Friday",
    "half term",
    "3/4",
  ])("%s gives no day where nothing says from when", (text) =>
    expectRow([text, null, null, "date-to-be-confirmed"], NO_PERIOD),
  );
});

describe("terms that schools number", () => {
  const rows: Row[] = [
    ["HT1 2025/26", null, "2025-10-31"],
    ["Half term 4 2025-26", null, "2026-03-31"],
    ["HT6 2026", null, "2026-07-31"],
    ["Term 5 2025/26", null, "2026-05-31"],
    ["Term 5/6 2026", null, "2026-07-31"],
    // A year has three terms, or six.
    ["Term 1 2025/26", null, "2025-12-31", "ambiguous-date"],
    ["Term 2 2025", null, "2025-12-31", "ambiguous-date"],
    ["T3 25/26", null, "2026-07-31", "ambiguous-date"],
  ];
  test.each(rows)("%s", (...row) => expectRow(row, NO_PERIOD));

  test("both days that a term could end on are told", () => {
    const { doubts } = readDate(typed("Term 3 2025/26"), NO_PERIOD);
    expect(doubts[0]?.dates).toEqual(["2026-02-28", "2026-07-31"]);
  });
});

describe("slips of the keys", () => {
  const rows: Row[] = [
    ["Sepember 2025", null, "2025-09-30"],
    ["Septmeber 25", null, "2025-09-30"],
    ["31st Febuary 2026", null, "2026-02-28", "invalid-date"],
    ["Janurary 2026", null, "2026-01-31"],
    ["Novemebr 25", null, "2025-11-30"],
    ["31 Mach 2026", null, "2026-03-31"],
    ["March 2o25", null, "2025-03-31"],
    ["3o/09/2025", null, "2025-09-30"],
    // Near a month, and something else.
    ["Member 2025", null, null, "date-to-be-confirmed"],
    ["Match 2025", null, null, "date-to-be-confirmed"],
  ];
  test.each(rows)("%s", (...row) => expectRow(row, NO_PERIOD));
});
