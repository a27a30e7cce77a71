import { readDate } from "../../../src/tracker/fields/date";
import { typed } from "./content";
import { expectRow, NO_PERIOD, type Row } from "./dateRows";

const TWO_YEARS = { date1904: false, planPeriod: { start: "2024-04-01", end: "2026-03-31" } };

describe("a year that stands behind its date", () => {
  const rows: Row[] = [
    ["Summer term (2025)", null, "2025-07-31"],
    ["Spring 1 half term 2025", null, "2025-02-28"],
    ["Q2 (Jul–Sep) 2025", "2025-07-01", "2025-09-30"],
    ["September (2025)", null, "2025-09-30"],
    // A date that has a year of its own keeps it.
    ["Sept 2024 to 2025", "2024-09-01", "2025-12-31"],
  ];
  test.each(rows)("%s", (...row) => expectRow(row, NO_PERIOD));
});

describe("one date said twice is the more exact of the two", () => {
  const rows: Row[] = [
    ["Q3 2024/25 (Dec 24)", null, "2024-12-31"],
    ["Q4 24/25 – March 25", null, "2025-03-31"],
    ["Quarter 2 2025/26, by 12 September 2025", null, "2025-09-12"],
    ["12 September 2025 (Autumn term 2025)", null, "2025-09-12"],
    ["Quarter 3 (Oct-Dec 2024)", "2024-10-01", "2024-12-31"],
    ["End of school year July 2025", null, "2025-07-31"],
    ["End of academic year (July 25)", null, "2025-07-31"],
    ["Sept 24 – July 25 (academic year)", "2024-09-01", "2025-07-31"],
    // Not the same date.
    ["Q3 2024/25 (Mar 25)", null, "2025-03-31", "ambiguous-date"],
    ["April 2024 - 2024/25", "2024-04-01", "2025-03-31"],
    ["Sept 2024 - end of academic year", "2024-09-01", "2025-08-31"],
  ];
  test.each(rows)("%s", (...row) => expectRow(row, NO_PERIOD));
});

describe("a school or financial year by one number", () => {
  const rows: Row[] = [
    ["End of academic year 2025", null, "2025-08-31"],
    ["By the end of the school year 2025", null, "2025-08-31"],
    ["Financial year ending 2025", null, "2025-03-31"],
    ["Academic year 2025", null, "2026-08-31", "ambiguous-date"],
    ["End of financial year 2025", null, "2026-03-31", "ambiguous-date"],
  ];
  test.each(rows)("%s", (...row) => expectRow(row, NO_PERIOD));
});

describe("dates without a year in a plan of two years", () => {
  const rows: Row[] = [
    ["March", null, "2026-03-31", "ambiguous-date"],
    ["31/3", null, "2026-03-31", "ambiguous-date"],
    ["Autumn 1", null, "2025-10-31", "ambiguous-date"],
    ["Q1", null, "2025-06-30", "ambiguous-date"],
    ["September - December", "2025-09-01", "2025-12-31", "ambiguous-date"],
    ["March 2025", null, "2025-03-31"],
    // Only one of them fits.
    ["April - January 2025", "2024-04-01", "2025-01-31"],
  ];
  test.each(rows)("%s", (...row) => expectRow(row, TWO_YEARS));

  test("are told with both days", () => {
    expect(readDate(typed("March"), TWO_YEARS).doubts[0]?.dates).toEqual([
      ...["2025-03-31", "2026-03-31"],
    ]);
  });
});

describe("words that move a date", () => {
  const rows: Row[] = [
    ["Start of the academic year 2025/26", null, "2025-09-30"],
    ["Early 2026", null, "2026-03-31"],
    ["Before October half term 2025", null, "2025-10-24"],
    ["Before the May half-term 2025", null, "2025-05-24"],
    ["Before autumn half term 2025", null, "2025-10-24"],
    ["Autumn half term 2025", null, "2025-10-31"],
    ["October half term 2025 – Dec 2025", "2025-10-25", "2025-12-31"],
    ["H1 2025/26", null, "2025-09-30"],
    ["First half of 2025/26", null, "2025-09-30"],
    ["By the first half of the autumn term 2025", null, "2025-10-31"],
    ["Before the summer break 2025", null, "2025-07-31"],
    ["Before the start of the summer holidays 2025", null, "2025-07-31"],
    ["Prior to the spring term 2025", null, "2024-12-31"],
    ["Wk commencing 6/1/25", "2025-01-06", "2025-01-12"],
    ["Week commencing Monday 3rd March 2025", "2025-03-03", "2025-03-09"],
    ["Before Friday 12 July 2024", null, "2024-07-11"],
    ["pre Mar 25", null, "2025-02-28"],
    ["wkc 6/1/25", "2025-01-06", "2025-01-12"],
    ["W/comm 6 Jan 2025", "2025-01-06", "2025-01-12"],
  ];
  test.each(rows)("%s", (...row) => expectRow(row, NO_PERIOD));
});
