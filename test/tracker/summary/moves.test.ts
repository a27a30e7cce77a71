import {
  directionOf,
  movesSentence,
  whereMoved,
  type Direction,
} from "../../../src/tracker/summary/moves";
import { saySentence } from "../../../src/tracker/summary/sentence";
import { countWhere } from "../../../src/tracker/summary/measures";
import type { Action, Status } from "../../../src/tracker/model";
import { aReport } from "../../support/boardReport";
import { anAction, aTable } from "../../support/planBuilder";

const QUARTERS = [
  { label: "Q3", column: "G", start: "2023-10-01", end: "2023-12-31" },
  { label: "Q4", column: "H", start: "2024-01-01", end: "2024-03-31" },
];

function moved(ref: string | null, before: Status, now: Status, over: Partial<Action> = {}) {
  const ratings = QUARTERS.map(({ label: period, start, end, column }, at) => {
    const status = at === 0 ? before : now;
    return { period, start, end, rag: null, status, comment: null, cell: `${column}5`, text: "" };
  });
  return anAction({ key: `${ref ?? ""} ${before} ${now}`, ref, ratings, ...over });
}

function reportOf(actions: readonly Action[], quarters = QUARTERS) {
  return aReport(actions, [], { tables: [aTable({ quarters })] });
}

test.each<[Status, Status, Direction]>([
  ["at-risk", "on-track", "better"],
  ["on-track", "complete", "better"],
  ["complete", "on-track", "worse"],
  ["in-progress", "delayed", "worse"],
  ["unrated", "delayed", "rated"],
  ["on-track", "unrated", "unrated"],
  ["not-started", "on-track", "started"],
  ["delayed", "not-started", "unstarted"],
  ["not-started", "complete", "better"],
  ["complete", "not-started", "worse"],
  ["not-started", "unrated", "unrated"],
])("from %s to %s: %s", (from, to, direction) => {
  expect(directionOf({ from, to })).toBe(direction);
});

const ACTIONS = [
  moved("1.1", "at-risk", "on-track"),
  moved("1.2", "at-risk", "on-track"),
  moved(null, "at-risk", "on-track"),
  moved("1.3", "on-track", "delayed"),
  moved("1.4", "on-track", "on-track"),
  moved("1.5", "unrated", "complete"),
  moved("1.6", "at-risk", "delayed", { seeAlso: "1.1" }),
];

test("each move is told with its actions, what got worse first", () => {
  const { moves } = reportOf(ACTIONS);
  expect(moves?.rows).toEqual([
    { from: "on-track", to: "delayed", count: 1, which: "1.3" },
    { from: "at-risk", to: "on-track", count: 3, which: "1.1, 1.2 and 1 without a reference" },
    { from: "unrated", to: "complete", count: 1, which: "1.5" },
  ]);
});

test("the register holds as many rows as each move says", () => {
  const { moves, register, words } = reportOf(ACTIONS);
  if (moves === null) throw new Error("nothing moved");
  expect(moves.rows.map((move) => countWhere(register, whereMoved(moves, move, words)))).toEqual(
    moves.rows.map(({ count }) => count),
  );
});

test.each<[string, readonly Action[], string]>([
  [
    "what moved",
    ACTIONS,
    "At the end of Q4, 1 action was complete, 1 more than at the end of Q3; between the two, 3 improved, 1 got worse and 1 was newly rated.",
  ],
  [
    "fewer",
    [moved("1.1", "complete", "at-risk")],
    "At the end of Q4, no action was complete, 1 fewer than at the end of Q3; between the two, 1 got worse.",
  ],
  [
    "nothing",
    [moved("1.1", "on-track", "on-track")],
    "At the end of Q4, no action was complete, as at the end of Q3; between the two, no status changed.",
  ],
])("the headline tells %s", (_, actions, expected) => {
  const { headline, counts, moves, words } = reportOf(actions);
  const said = headline.map((sentence) => saySentence(sentence, counts));
  expect(said).toContain(expected);
  expect(moves && saySentence(movesSentence(moves, words), counts)).toBe(expected);
});

test("one quarter alone tells of no movement", () => {
  const { moves, headline, counts } = reportOf(ACTIONS, QUARTERS.slice(1));
  expect(moves).toBeNull();
  expect(headline.map((sentence) => saySentence(sentence, counts)).join(" ")).not.toContain(
    "between the two",
  );
});
