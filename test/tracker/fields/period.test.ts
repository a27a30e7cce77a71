import {
  fitMilestoneSequence,
  quartersAfter,
  readMilestoneHeader,
  readPlanPeriod,
  readQuarterHeader,
  usesDate1904,
} from "../../../src/tracker/fields/period";
import type { DateContext } from "../../../src/tracker/fields/date";
import { serial, typed } from "./content";

const CONTEXT: DateContext = { date1904: false, planPeriod: null };
const PLAN_2023: DateContext = {
  date1904: false,
  planPeriod: { start: "2023-04-01", end: "2024-03-31" },
};

describe("readPlanPeriod", () => {
  test.each([
    ["Implementation plan April 2017 - March 2018", "2017-04-01", "2018-03-31"],
    ["SEND improvement plan 2023/24", "2023-04-01", "2024-03-31"],
    ["Plan for the academic year 2023/24", "2023-09-01", "2024-08-31"],
    ["Strategy 2022-2025", "2022-01-01", "2025-12-31"],
    ["Sept 2019 to August 2021", "2019-09-01", "2021-08-31"],
  ])("%s", (title, start, end) => {
    expect(readPlanPeriod(["Exeshire County Council", title])).toEqual({ start, end });
  });

  test.each(["Written Statement of Action April 2019", "Version 10", "Position at 15 July 2020"])(
    "%s says none",
    (title) => expect(readPlanPeriod([title])).toBeNull(),
  );
});

describe("readMilestoneHeader", () => {
  test.each([
    ["Aug-19", "2019-08-31"],
    ["AUG-19", "2019-08-31"],
    ["Aug–19", "2019-08-31"],
    ["Aug 19", "2019-08-31"],
    ["Milestones by Aug 2019", "2019-08-31"],
    ["By 15 August 2019", "2019-08-15"],
    ["To be achieved by\nAug 2019", "2019-08-31"],
    ["Q1", null],
    ["RAG", null],
    ["Milestones", null],
    ["Minutes of the August 2019 board", null],
  ])("%p", (text, due) => expect(readMilestoneHeader(typed(text), CONTEXT)).toBe(due));

  test("a real date shown as a month is its last day", () => {
    expect(readMilestoneHeader(serial(43678, "mmm-yy", "Aug-19"), CONTEXT)).toBe("2019-08-31");
    expect(readMilestoneHeader(serial(43708, "mmm-yy", "Aug-19"), CONTEXT)).toBe("2019-08-31");
  });
});

describe("readQuarterHeader", () => {
  test.each([
    ["Q2 2023/24", "Q2 2023/24", "2023-07-01", "2023-09-30"],
    ["Q2\n2023/24", "Q2 2023/24", "2023-07-01", "2023-09-30"],
    ["Quarter 4 2023-24 RAG", "Quarter 4 2023-24", "2024-01-01", "2024-03-31"],
    ["Jun 23", "Jun 23", "2023-04-01", "2023-06-30"],
    ["June 2023", "June 2023", "2023-04-01", "2023-06-30"],
    ["Quarter 1 (Apr-Jun 2023)", "Quarter 1 (Apr-Jun 2023)", "2023-04-01", "2023-06-30"],
    ["Q3 (Oct - Dec 23)", "Q3 (Oct - Dec 23)", "2023-10-01", "2023-12-31"],
    ["Rating at end of Dec 23", "at end of Dec 23", "2023-10-01", "2023-12-31"],
    ["Autumn term 2023", "Autumn term 2023", "2023-09-01", "2023-12-31"],
  ])("%p", (text, label, start, end) => {
    expect(readQuarterHeader(text, CONTEXT)).toEqual({ label, start, end });
  });

  test("months without a year have the plan's", () => {
    expect(readQuarterHeader("Quarter 1 (Apr-Jun)", PLAN_2023)).toEqual({
      label: "Quarter 1 (Apr-Jun)",
      start: "2023-04-01",
      end: "2023-06-30",
    });
    expect(readQuarterHeader("Quarter 1 (Apr-Jun)", CONTEXT)).toBeNull();
  });

  test.each(["Q1", "Q\n10", "RAG", "Evidence", "Update for the March 2023 board", "2023/24"])(
    "%p says none of its own",
    (text) => expect(readQuarterHeader(text, CONTEXT)).toBeNull(),
  );
});

test("quarters follow the first milestone's month, by their numbers", () => {
  expect(quartersAfter("2019-08-31", ["Q1", "Q 2", "Q\n4", "Q10"])).toEqual([
    { label: "Q1", start: "2019-09-01", end: "2019-11-30" },
    { label: "Q2", start: "2019-12-01", end: "2020-02-29" },
    { label: "Q4", start: "2020-06-01", end: "2020-08-31" },
    { label: "Q10", start: "2021-12-01", end: "2022-02-28" },
  ]);
});

describe("fitMilestoneSequence", () => {
  test.each([
    [
      "one out of step",
      ["2019-08-31", "2020-02-29", "2019-08-31", "2021-02-28", "2021-08-31"],
      { 2: "2020-08-31" },
    ],
    [
      "the first out of step",
      ["2020-08-31", "2020-02-29", "2020-08-31", "2021-02-28"],
      { 0: "2019-08-31" },
    ],
    ["a year off, of three", ["2019-08-31", "2020-02-29", "2019-08-31"], { 2: "2020-08-31" }],
    ["even steps", ["2019-08-31", "2020-02-29", "2020-08-31"], {}],
    ["no even steps", ["2019-08-31", "2019-10-31", "2020-03-31", "2021-02-28"], {}],
    ["uneven steps in order", ["2025-06-30", "2025-09-30", "2026-02-27", "2026-03-31"], {}],
    ["two dates", ["2019-08-31", "2019-02-28"], {}],
  ] as const)("%s", (_, dates, corrected: Record<number, string>) => {
    const expected = dates.map((due, i) => ({
      due: corrected[i] ?? due,
      corrected: i in corrected,
    }));
    expect(fitMilestoneSequence(dates)).toEqual(expected);
  });
});

describe("usesDate1904", () => {
  test("1904 serials are 1,462 less for the same shown day", () => {
    expect(usesDate1904([serial(42642, "dd/mm/yyyy", "31/10/2020")])).toBe(true);
    expect(usesDate1904([serial(44104 - 1462, "mmm-yy", "Sep-20"), typed("Aug 19")])).toBe(true);
  });
  test("1900 serials, shown in any order", () => {
    expect(usesDate1904([serial(44135, "dd/mm/yyyy", "31/10/2020")])).toBe(false);
    expect(usesDate1904([serial(44135, "m/d/yyyy", "10/31/2020")])).toBe(false);
    expect(usesDate1904([])).toBe(false);
  });
});
