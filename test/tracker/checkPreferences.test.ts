import { checkPreferences } from "../../src/tracker/checkPreferences";
import { DEFAULT_PREFERENCES } from "../../src/tracker/preferences";

const { report } = DEFAULT_PREFERENCES;

test.each<[string, object]>([
  ["nothing chosen", DEFAULT_PREFERENCES],
  [
    "everything chosen",
    {
      version: 1,
      plan: "Anyshire plan",
      preparedBy: "Programme office",
      dueSoonDays: 60,
      dateOrder: "month-first",
      labels: { complete: "Delivered", "in-progress": "Started" },
      report: {
        purpose: "decision",
        mode: "publication",
        sections: ["notes"],
        period: { text: "Spring", asOf: "2026-03-31" },
      },
    },
  ],
])("%s is taken as it is", (_, data) => {
  expect(checkPreferences(JSON.parse(JSON.stringify(data)))).toEqual({
    preferences: data,
    problems: [],
  });
});

test.each<[string, unknown, object, RegExp]>([
  ["no data at all", "yes", {}, /must hold the preferences/],
  ["a newer version", { version: 2, plan: "Anyshire" }, {}, /“version” must be 1/],
  ["an unknown name", { version: 1, colour: "red" }, {}, /“colour” is not known/],
  ["a blank plan", { version: 1, plan: " " }, {}, /“plan” must be a text that is not blank/],
  ["no days ahead", { version: 1, dueSoonDays: 0 }, {}, /“dueSoonDays” must be a whole number/],
  ["another order", { version: 1, dateOrder: "year" }, {}, /“dateOrder” must be one of day-first/],
  ["a status not known", { version: 1, labels: { done: "x" } }, {}, /“labels” must be one of/],
  [
    "two statuses of one word",
    { version: 1, labels: { complete: "Done", delayed: "done", unrated: "None" } },
    { labels: { unrated: "None" } },
    /“labels.complete” cannot be used. “Done” is already the word for delayed/,
  ],
  [
    "a part not known beside one that is",
    { version: 1, report: { sections: ["risks", "notes"] } },
    { report: { ...report, sections: ["notes"] } },
    /“report.sections” must be one of exceptions, look-ahead, .*notes/,
  ],
  [
    "a period without its day",
    { version: 1, report: { period: { text: "Spring" } } },
    {},
    /“report.period.asOf” must be a text/,
  ],
])("%s is told, and the rest holds", (_, data, kept, problem) => {
  const { preferences, problems } = checkPreferences(data);
  expect(preferences).toEqual({ ...DEFAULT_PREFERENCES, ...kept });
  expect(problems[0]).toMatch(problem);
});
