import { revisedDay } from "../../../src/tracker/update/revisedDay";

const DAY_FIRST = { dateOrder: "day-first" } as const;

test.each([
  ["31/10/2026", "2026-10-31"],
  [" 31 Oct 2026 ", "2026-10-31"],
  ["October 2026", "2026-10-31"],
])("%s is a day", (typed, date) => {
  expect(revisedDay(typed, DAY_FIRST)).toEqual({ date, problem: null });
});

test("it is read in the plan's order of day and month", () => {
  expect(revisedDay("3/4/2026", DAY_FIRST).date).toBe("2026-04-03");
  expect(revisedDay("3/4/2026", { dateOrder: "month-first" }).date).toBe("2026-03-04");
});

test("nothing typed is no day and no problem", () => {
  expect(revisedDay("  ", DAY_FIRST)).toEqual({ date: null, problem: null });
});

test.each([
  ["31/02/2026", "There is no such day as 31/02/2026."],
  ["soon", "“soon” is not a day: write it like 31/10/2026."],
  ["ongoing", "“ongoing” is not a day: write it like 31/10/2026."],
  [
    "October 2026 and ongoing",
    "“October 2026 and ongoing” is not a day: write it like 31/10/2026.",
  ],
  ["TBC", "“TBC” is not a day: write it like 31/10/2026."],
])("%s is none, and what to do is said", (typed, problem) => {
  expect(revisedDay(typed, DAY_FIRST)).toEqual({ date: null, problem });
});

test("the example is in the plan's order too", () => {
  const { problem } = revisedDay("soon", { dateOrder: "month-first" });
  expect(problem).toBe("“soon” is not a day: write it like 10/31/2026.");
});
