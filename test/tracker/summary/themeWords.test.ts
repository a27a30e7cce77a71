import { themeWordOf } from "../../../src/tracker/summary/themeWords";

test.each([
  ["priorities", ["Priority 1 Leaders", "PRIORITY TWO - Plans"]],
  ["areas of concern", ["Area of Concern 1: Records", "Area of concern 2: Plans"]],
  [
    "areas for priority action",
    ["Area for Priority Action 1: Waits", "Area for priority action 2"],
  ],
  ["domains", ["Domain 1: Leaders", "Domain 2: Plans"]],
  ["themes", ["Priority 1 Leaders", "Transport"]],
  ["themes", ["Area 1: Records", "Priority 2: Plans"]],
  ["themes", []],
])("themes are called %s", (expected, names) => {
  expect(themeWordOf(names).many).toBe(expected);
});
