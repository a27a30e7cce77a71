import { NO_CORRECTIONS } from "../../../src/tracker/corrections";
import { readPlan } from "../../../src/tracker/read/readPlan";
import { finished } from "../../../src/tracker/steps";
import { fitTargets } from "../../../src/tracker/update/fitTargets";
import type { Target } from "../../../src/tracker/update/target";
import { workbook, worksheet } from "../../support/worksheet";

const NAMES = ["Agree a checklist", "Train key workers", "Publish an offer", "Set up a panel"];
const snapshot = workbook(
  worksheet("Plan", [
    ["Ref", "Action", "Lead", "Due date", "RAG"],
    ...NAMES.map((name, i) => [`1.${i + 1}`, name, "Head of SEND", "31/03/2026", "G"]),
  ]),
);
const context = { plan: readPlan(snapshot, { asOf: "2026-01-15" }), snapshot };
type Plan = typeof context.plan;

const rag = (plan: Plan, key: string) => plan.actions.find((each) => each.key === key)?.rag ?? null;

/** A rating's cell with the words that are tried in it. */
function target(key: string, words: readonly string[], holds: (plan: Plan) => boolean): Target {
  return {
    ...{ sheet: "Plan", cell: `E${Number(key.slice(2)) + 1}`, holds },
    of: [{ key, field: "rating", period: "now" }],
    candidates: words.map((word) => ({
      state: { value: word, numberFormat: "General", fill: "" },
      shown: word,
    })),
  };
}

const fit = (...targets: readonly Target[]) => {
  const { changes, unfit, disturbing } = finished(fitTargets(context, targets, NO_CORRECTIONS));
  return {
    written: changes.map(({ cell, after }) => `${cell} ${after.value}`),
    unfit: unfit.map(({ cell }) => cell),
    disturbing: disturbing.map(({ cell }) => cell),
  };
};

test("the first way that reads as meant is taken", () => {
  const red = target("1.1", ["?", "R", "Red"], (plan) => rag(plan, "1.1") === "red");
  expect(fit(red)).toEqual({ written: ["E2 R"], unfit: [], disturbing: [] });
});

test("a way that spoils how another cell is read does not take that one's own way from it", () => {
  const spoils = (plan: Plan) => rag(plan, "1.1") !== null;
  const spoiling = target("1.1", ["?", "R"], spoils);
  const spoilt = target(
    "1.2",
    ["A", "Amber"],
    (plan) => spoils(plan) && rag(plan, "1.2") === "amber",
  );
  expect(fit(spoiling, spoilt)).toEqual({ written: ["E2 R", "E3 A"], unfit: [], disturbing: [] });
});

test("what nothing fits is told, and the others are written", () => {
  const never = target("1.1", ["R", "Red"], () => false);
  const red = target("1.2", ["R"], (plan) => rag(plan, "1.2") === "red");
  expect(fit(never, red)).toEqual({ written: ["E3 R"], unfit: ["E2"], disturbing: [] });
});

test("what would change how other actions are read is left out, and the others are written", () => {
  const disturbing: Target = {
    ...target("1.1", ["Ref"], () => true),
    cell: "A5",
    candidates: [{ state: { value: "", numberFormat: "General", fill: "" }, shown: "" }],
  };
  const red = target("1.2", ["R"], (plan) => rag(plan, "1.2") === "red");
  const blue = target("1.3", ["B"], (plan) => rag(plan, "1.3") === "blue");
  expect(fit(red, disturbing, blue)).toEqual({
    written: ["E3 R", "E4 B"],
    unfit: [],
    disturbing: ["A5"],
  });
});

test("cells that would be written alike are tried once for all of them", () => {
  const read = new Set<Plan>();
  const targets = ["1.1", "1.2", "1.3", "1.4"].map((key) =>
    target(key, ["?", "R"], (plan) => {
      read.add(plan);
      return rag(plan, key) === "red";
    }),
  );
  const written = ["E2 R", "E3 R", "E4 R", "E5 R"];
  expect(fit(...targets)).toEqual({ written, unfit: [], disturbing: [] });
  // Once for each way of writing, however many cells there are.
  expect(read.size).toBe(2);
});

test("nothing is read again where nothing can be written", () => {
  const never = target("1.1", [], () => {
    throw new Error("It was read again.");
  });
  expect(fit(never)).toEqual({ written: [], unfit: ["E2"], disturbing: [] });
});
