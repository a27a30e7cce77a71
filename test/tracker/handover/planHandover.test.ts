import { NO_CORRECTIONS } from "../../../src/tracker/corrections";
import { planHandover } from "../../../src/tracker/handover/planHandover";
import { finished } from "../../../src/tracker/steps";
import { readPlan } from "../../../src/tracker/read/readPlan";
import { applyToSnapshot } from "../../../src/tracker/update/applyToSnapshot";
import type { CellRules, UpdateContext } from "../../../src/tracker/update/target";
import { day, workbook, worksheet, type CellSketch } from "../../support/worksheet";

const DUE = day("31/12/2026");
const HEADER = ["Ref", "Action", "Lead", "Due date", "RAG", "Evidence"];
const ROWS: readonly (readonly CellSketch[])[] = [
  ["1.1", "Agree a checklist with settings", "Jo Poole", DUE, "Amber", "Draft"],
  ["1.2", "Train every setting in its use", "Jo Poole / Dilys Hart", DUE, "Green", "Dates"],
  ["1.3", "Publish a guide for parents", "Dilys Hart", DUE, "Green", "Guide"],
  ["1.4", "Ask parents what they think", "Jo Poole", DUE, "Blue", "Survey"],
  ["2.1", "Report to the board each term", "Jo Poole", DUE, "Red", "Minutes"],
  ["2.2", "Tell every school of the results", "^", DUE, "Red", "Letter"],
  ["3.1", "Move the records to one system", "Jo Poole", DUE, "Red", "Plan"],
  ["3.2", "Close the system that it replaces", "^", DUE, "Blue", "Email"],
];

const CONTEXT: UpdateContext = contextOf([HEADER, ...ROWS]);

function contextOf(rows: readonly (readonly CellSketch[])[]): UpdateContext {
  const snapshot = workbook(worksheet("Plan", rows));
  return {
    snapshot,
    plan: readPlan(snapshot, { asOf: "2026-06-30", corrections: NO_CORRECTIONS }),
  };
}

const plan = (from: string, to: string, openOnly = true, rules?: CellRules) =>
  finished(planHandover(CONTEXT, { from, to, openOnly }, NO_CORRECTIONS, rules));

test("of open actions' cells only the leaver's name is changed, a merged cell once", () => {
  const { changes, refused } = plan("jo poole", "Ann Bell");
  expect(
    changes.map(({ cell, shown, of }) => [cell, shown.after, of.map(({ key }) => key)]),
  ).toEqual([
    ["C2", "Ann Bell", ["1.1"]],
    ["C3", "Ann Bell / Dilys Hart", ["1.2"]],
    ["C6", "Ann Bell", ["2.1", "2.2"]],
  ]);
  expect(refused).toMatchObject([{ cell: "C8", keys: ["3.1", "3.2"] }]);
  expect(refused[0]?.reason).toContain("complete (3.2)");
});

test("what is written is read as the handover says, and nothing else is changed", () => {
  const { changes } = plan("Jo Poole", "Head of Inclusion");
  const snapshot = applyToSnapshot(CONTEXT.snapshot, changes);
  const after = readPlan(snapshot, { asOf: "2026-06-30", corrections: NO_CORRECTIONS });
  expect(after.actions.map(({ leads }) => leads.map(({ name }) => name).join(" + "))).toEqual([
    "Head of Inclusion",
    "Head of Inclusion + Dilys Hart",
    "Dilys Hart",
    "Jo Poole",
    "Head of Inclusion",
    "Head of Inclusion",
    "Jo Poole",
    "Jo Poole",
  ]);
});

test("completed actions are handed over where that is asked for", () => {
  const { changes, refused } = plan("Jo Poole", "Ann Bell", false);
  expect(changes.map(({ cell }) => cell)).toEqual(["C2", "C3", "C5", "C6", "C8"]);
  expect(refused).toEqual([]);
});

test("somebody who leads beside the leaver is not named twice", () => {
  const { changes } = plan("Jo Poole", "Dilys Hart");
  expect(changes.map(({ cell, shown }) => [cell, shown.after])).toContainEqual([
    "C3",
    "Dilys Hart",
  ]);
});

test.each<[why: string, rules: CellRules, reason: RegExp]>([
  ["locked", () => ({ blocked: "It is locked.", choices: null }), /^It is locked\.$/],
  ["of a list without the name", () => ({ blocked: null, choices: ["Jo Poole"] }), /list .* first/],
])("a cell that is %s is refused", (_, rules, reason) => {
  const { changes, refused } = plan("Jo Poole", "Ann Bell", true, rules);
  expect(changes).toEqual([]);
  expect(refused.filter((each) => reason.test(each.reason)).map(({ cell }) => cell)).toEqual([
    "C2",
    "C3",
    "C6",
  ]);
});

test("a name that would not be read as a lead is refused", () => {
  const { changes, refused } = plan("Jo Poole", "TBC");
  expect(changes).toEqual([]);
  expect(refused.map(({ cell }) => cell).sort()).toEqual(["C2", "C3", "C6", "C8"]);
});
