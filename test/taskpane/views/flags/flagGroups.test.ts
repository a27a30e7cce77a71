import {
  filterFlags,
  groupFlags,
  withActions,
} from "../../../../src/taskpane/views/flags/flagGroups";
import { flagRows } from "../../../../src/taskpane/views/flags/flagRows";
import type { FlagFilter, FlagGrouping } from "../../../../src/taskpane/state/paneState";
import { aFlag, anAction, aPlan, aTable } from "../../../support/planBuilder";

const lead = (name: string) => ({ name, organisation: null, post: null, person: null });

const plan = aPlan(
  [
    anAction({ ref: "1.1", theme: "Voice", leads: [lead("Tomasz"), lead("Anna")] }),
    anAction({ ref: "1.2", theme: null, leads: [], text: "Écouter every family", sheet: "Late" }),
  ],
  { tables: [aTable(), aTable({ sheet: "Late" })] },
);

const flags = withActions(
  [
    aFlag({ rule: "missing-lead", severity: "medium", key: "1.2", ref: "1.2", sheet: "Late" }),
    aFlag({ rule: "due-soon", severity: "low" }),
    aFlag({ rule: "missing-evidence", severity: "medium", cell: "F5" }),
    aFlag({ rule: "missing-evidence", key: "1.2", ref: "1.2", sheet: "Late", cell: "F5" }),
    aFlag({ rule: "header-date-sequence", severity: "medium", key: null, ref: null, cell: "J3" }),
  ],
  plan,
);

test.each<[FlagGrouping, readonly (readonly [string, number])[]]>([
  [
    "rule",
    [
      ["Evidence missing", 2],
      ["No lead", 1],
      ["Header date out of order", 1],
      ["Due soon", 1],
    ],
  ],
  [
    "theme",
    [
      ["Voice", 2],
      ["No theme stated", 2],
      ["Table headers", 1],
    ],
  ],
  [
    "lead",
    [
      ["Anna", 2],
      ["No lead named", 2],
      ["Table headers", 1],
      ["Tomasz", 2],
    ],
  ],
  [
    "sheet",
    [
      ["Plan", 3],
      ["Late", 2],
    ],
  ],
])("by %s", (by, expected) => {
  const groups = groupFlags(flags, by, plan);
  expect(groups.map(({ name, flags: { length } }) => [name, length])).toEqual(expected);
});

test("in a group the gravest stand first, then in the order of the plan", () => {
  const [, late] = groupFlags(flags, "sheet", plan);
  expect(late?.flags.map(({ flag }) => flag.rule)).toEqual(["missing-evidence", "missing-lead"]);
});

test.each<[string, Partial<FlagFilter>, readonly string[]]>([
  ["a reference", { text: "1.2" }, ["missing-lead", "missing-evidence"]],
  [
    "words in any order, case and accent",
    { text: "FAMILY ecouter" },
    ["missing-lead", "missing-evidence"],
  ],
  ["a lead", { text: "tomasz" }, ["due-soon", "missing-evidence"]],
  ["a rule's words", { text: "header" }, ["header-date-sequence"]],
  ["rules", { rules: ["due-soon", "missing-lead"] }, ["missing-lead", "due-soon"]],
  ["rules and words", { rules: ["missing-evidence"], text: "1.2" }, ["missing-evidence"]],
  ["nothing of the kind", { text: "budget" }, []],
])("finds flags by %s", (_, filter, expected) => {
  const found = filterFlags(flags, { text: "", rules: null, ...filter });
  expect(found.map(({ flag }) => flag.rule)).toEqual(expected);
});

describe("rows", () => {
  const many = Array.from({ length: 20 }, (_, n) =>
    aFlag({ rule: n % 2 === 0 ? "overdue" : "missing-lead", cell: `E${n + 5}` }),
  );
  const few = groupFlags(flags, "rule", plan);
  const groups = groupFlags(withActions(many, plan), "rule", plan);

  test.each<[string, Parameters<typeof flagRows>, number]>([
    ["few flags stand open", [few, [], false], 4 + 5],
    ["many are closed, to be seen at a glance", [groups, [], false], 2],
    ["one that was opened", [groups, ["rule overdue"], false], 2 + 10],
    ["what was searched for stands open", [groups, [], true], 2 + 20],
    ["and can be closed", [groups, ["rule overdue"], true], 2 + 10],
    ["one group alone stands open", [groups.slice(0, 1), [], false], 1 + 10],
  ])("%s", (_, given, count) => {
    expect(flagRows(...given)).toHaveLength(count);
  });
});
