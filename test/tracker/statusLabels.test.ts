import type { Status } from "../../src/tracker/model";
import { labelProblem, type StatusLabels } from "../../src/tracker/statusLabels";

test.each<[string, Status, string, StatusLabels, RegExp | null]>([
  ["a word of the council's own", "complete", "Delivered", {}, null],
  ["a part of another status's word", "in-progress", "Started", {}, null],
  ["the usual word", "delayed", "Delayed", {}, null],
  [
    "a word that another status gave up",
    "complete",
    "On track",
    { "on-track": "Going well" },
    null,
  ],
  ["another status's usual word", "complete", "on track", {}, /already the word for on track/],
  ["another status's own word", "complete", "Done", { unrated: "DONE" }, /word for not rated/],
  ["a count of the report", "delayed", "Overdue", {}, /already names something else/],
  ["blank", "delayed", " ", {}, /at least one letter/],
  ["a number", "delayed", "3", {}, /cannot be a number/],
  ["a date", "delayed", "March 2026", {}, /cannot be a number or a date/],
  ["TRUE", "complete", "True", {}, /plain words/],
  ["a wildcard", "delayed", "Late*", {}, /plain words/],
  ["a comparison", "delayed", "=Late", {}, /plain words/],
  ["too long for its column", "delayed", "Considerably later than planned", {}, /at most 24/],
])("%s", (_, status, label, others, problem) => {
  const said = labelProblem(status, { ...others, [status]: label });
  if (problem === null) expect(said).toBeNull();
  else expect(said).toMatch(problem);
});
