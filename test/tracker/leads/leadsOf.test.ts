import { leadsOf } from "../../../src/tracker/leads/leadsOf";
import { editsApart } from "../../../src/tracker/leads/editsApart";
import type { Action, Lead } from "../../../src/tracker/model";
import { aPlan, anAction } from "../../support/planBuilder";

const lead = (name: string, over: Partial<Lead> = {}): Lead => ({
  ...{ name, organisation: null, post: null, person: null },
  ...over,
});
const led = (ref: string, cell: string, text: string, leads: Lead[], over: Partial<Action> = {}) =>
  anAction({
    ...{ ref, key: ref, leads },
    sources: { text: [{ cell: "C5", text: "Do it" }], leads: [{ cell, text }] },
    ...over,
  });

const plan = aPlan([
  led("1.1", "D5", "Dawn Fletcher (ICB)", [lead("Dawn Fletcher", { organisation: "ICB" })]),
  led("1.2", "D6", "D Fletcher / Sam Reed", [
    lead("Dawn Fletcher", { written: ["D Fletcher"] }),
    lead("Sam Reed"),
  ]),
  led("1.3", "D6", "D Fletcher / Sam Reed", [
    lead("Dawn Fletcher", { written: ["D Fletcher"] }),
    lead("Sam Reed"),
  ]),
  led("2.1", "B9", "DAWN FLETCHER", [lead("Dawn Fletcher", { written: ["DAWN FLETCHER"] })], {
    sheet: "Second",
    seeAlso: "1.1",
  }),
]);

test("each lead has its spellings with the cells that hold them, and its counted actions", () => {
  expect(leadsOf(plan)).toEqual([
    {
      ...{ name: "Dawn Fletcher", post: null, person: null, organisations: ["ICB"] },
      spellings: [
        { written: "Dawn Fletcher", places: [{ sheet: "Plan", cells: ["D5"] }] },
        { written: "D Fletcher", places: [{ sheet: "Plan", cells: ["D6"] }] },
        { written: "DAWN FLETCHER", places: [{ sheet: "Second", cells: ["B9"] }] },
      ],
      actions: ["1.1", "1.2", "1.3"],
      doubts: [],
    },
    {
      ...{ name: "Sam Reed", post: null, person: null, organisations: [] },
      spellings: [{ written: "Sam Reed", places: [{ sheet: "Plan", cells: ["D6"] }] }],
      actions: ["1.2", "1.3"],
      doubts: [],
    },
  ]);
});

test.each<[string, string, number, number | null]>([
  ["same", "same", 2, 0],
  ["form", "from", 1, 1],
  ["wilk", "wilck", 1, 1],
  ["abcd", "abdce", 2, 2],
  ["kitten", "sitting", 2, null],
  ["a", "abcd", 2, null],
])("%s and %s are, up to %d, %p edits apart", (a, b, most, edits) => {
  expect(editsApart(a, b, most)).toBe(edits);
  expect(editsApart(b, a, most)).toBe(edits);
});
