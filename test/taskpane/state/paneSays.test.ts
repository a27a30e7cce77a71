import type { Position } from "../../../src/actions";
import { paneSays } from "../../../src/taskpane/state/paneSays";
import type { Outcome } from "../../../src/taskpane/state/paneState";

const position = {
  asOf: "15 June 2024",
  found: "12 actions in 2 tables on 1 worksheet",
  headline: ["2 of 12 actions are overdue."],
} as unknown as Position;

test.each<[string, Outcome | null, Position | null, string]>([
  [
    "an error",
    { kind: "failed", title: "Excel is busy", message: "Wait, then try again.", canRetry: true },
    position,
    "Excel is busy. Wait, then try again.",
  ],
  [
    "what was written",
    { kind: "done", message: "The report is written.", sheets: ["Board summary", "Board notes"] },
    position,
    "The report is written. Sheets: Board summary, Board notes.",
  ],
  [
    "else where the plan stands",
    null,
    position,
    "Position as at 15 June 2024: 12 actions in 2 tables on 1 worksheet. 2 of 12 actions are overdue.",
  ],
  [
    "and before anything was read what to do",
    null,
    null,
    "Nothing was read yet: choose Check on the Home tab.",
  ],
])("the pane says %s", (_, outcome, at, words) => {
  expect(paneSays({ outcome, position: at })).toBe(words);
});
