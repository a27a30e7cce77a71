import { movementBetween } from "../../../src/tracker/history/movement";
import { aReport } from "../../support/boardReport";
import { anAction } from "../../support/planBuilder";

/** A plan's actions as "reference words", "-" for none. */
type Plan = readonly string[];

function positionOf(asOf: string, plan: Plan) {
  const actions = plan.map((line) => {
    const [ref = "", ...words] = line.split(" ");
    return anAction({ ref: ref === "-" ? null : ref, key: line, text: words.join(" ") });
  });
  const keyed = actions.map((action) => ({ ...action, key: action.ref ?? action.key }));
  return aReport(keyed, [], { asOf }).position;
}

const told = ({ ref, text }: { ref: string | null; text: string }) => `${ref ?? "-"} ${text}`;

test.each<[string, Plan, Plan, readonly string[]]>([
  [
    "reworded under its reference",
    ["1.1 Train staff", "1.2 Hold a panel"],
    ["1.1 Train all staff", "1.2 Hold a panel"],
    ["1.1 Train staff → 1.1 Train all staff", "1.2 Hold a panel → 1.2 Hold a panel"],
  ],
  [
    "numbered anew after one was put in: each has another's reference",
    ["1.1 Train staff", "1.2 Hold a panel", "1.3 Write a guide"],
    ["1.1 Appoint a lead", "1.2 Train staff", "1.3 Hold a panel", "1.4 Write a guide"],
    [
      "1.1 Train staff → 1.2 Train staff",
      "1.2 Hold a panel → 1.3 Hold a panel",
      "1.3 Write a guide → 1.4 Write a guide",
    ],
  ],
  [
    "two that change places",
    ["1.1 Train staff", "1.2 Hold a panel"],
    ["1.1 Hold a panel", "1.2 Train staff"],
    ["1.2 Hold a panel → 1.1 Hold a panel", "1.1 Train staff → 1.2 Train staff"],
  ],
  [
    "the same words told twice: the reference tells which",
    ["1.1 Report to the board", "2.1 Report to the board"],
    ["1.1 Report to the board monthly", "2.1 Report to the board"],
    [
      "1.1 Report to the board → 1.1 Report to the board monthly",
      "2.1 Report to the board → 2.1 Report to the board",
    ],
  ],
  [
    "taken out, and its reference given to a new one with other words: told as one that was reworded",
    ["1.1 Train staff"],
    ["1.1 Buy software"],
    ["1.1 Train staff → 1.1 Buy software"],
  ],
])("an action is found again: %s", (_, before, now, expected) => {
  const { pairs } = movementBetween(
    positionOf("2025-03-31", before),
    positionOf("2025-06-30", now),
  );
  expect(pairs.map((pair) => `${told(pair.before)} → ${told(pair.now)}`)).toEqual(expected);
});

test("what is found again is neither new nor gone", () => {
  const before = positionOf("2025-03-31", ["1.1 Train staff", "1.2 Hold a panel"]);
  const now = positionOf("2025-06-30", ["1.1 Appoint a lead", "1.2 Train staff"]);
  const { added, gone } = movementBetween(before, now);
  expect([added.map(told), gone.map(told)]).toEqual([["1.1 Appoint a lead"], ["1.2 Hold a panel"]]);
});
