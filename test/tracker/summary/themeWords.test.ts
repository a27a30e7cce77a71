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

test.each([
  ["workstreams", "Workstream"],
  ["areas for improvement", "AREA FOR IMPROVEMENT"],
  ["areas for improvement", "Areas for improvement (from the inspection)"],
  ["priorities", "Priority\nno."],
  ["priorities", "SEND Priority"],
  ["themes", "Domain of the framework"],
  ["themes", "Team"],
])("themes are called %s under the header “%s”", (expected, header) => {
  expect(themeWordOf(["Waiting well", "Belonging"], [header, header]).many).toBe(expected);
});

test("what every theme begins with goes before a header, and headers that differ say nothing", () => {
  expect(themeWordOf(["Outcome 1: Needs are met"], ["Priority"]).many).toBe("outcomes");
  expect(themeWordOf(["Waiting well"], ["Priority", "Workstream"]).many).toBe("themes");
});
