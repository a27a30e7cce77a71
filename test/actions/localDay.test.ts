import { localDay } from "../../src/actions/localDay";

test.each([
  [new Date(2026, 0, 1, 0, 0), "2026-01-01"],
  [new Date(2026, 2, 31, 23, 59), "2026-03-31"],
  [new Date(2024, 1, 29, 12, 0), "2024-02-29"],
])("%s falls on %s where this machine is", (moment, day) => {
  expect(localDay(moment)).toBe(day);
});
