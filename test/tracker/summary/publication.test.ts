import type { Action, Lead } from "../../../src/tracker/model";
import { statusWords } from "../../../src/tracker/statusLabels";
import { DEFAULT_REPORT_OPTIONS, type ReportMode } from "../../../src/tracker/summary/options";
import { saySentence } from "../../../src/tracker/summary/sentence";
import { summarise } from "../../../src/tracker/summary/summarise";
import { aFlag, anAction, aPlan } from "../../support/planBuilder";

function lead(name: string, more: Partial<Lead> = {}): Lead {
  return { name, organisation: null, post: null, person: null, ...more };
}

function reportOf(actions: readonly Action[], mode: ReportMode = "publication") {
  const flags = [aFlag({ rule: "overdue" }), aFlag({ rule: "missing-evidence" })];
  return summarise(aPlan(actions), flags, { ...DEFAULT_REPORT_OPTIONS, mode });
}

/** What a column of the register holds in its first row. */
function told(action: Partial<Action>, header: string, mode?: ReportMode) {
  const { columns, rows } = reportOf([anAction(action)], mode).register;
  return rows[0]?.[columns.findIndex((column) => column.header === header)];
}

test.each<[string, Lead, string]>([
  ["a post stays", lead("Head of SEND"), "Head of SEND"],
  ["a group stays", lead("Steering group"), "Steering group"],
  ["an acronym of a post stays", lead("DCO"), "DCO"],
  [
    "an acronym is told by its post",
    lead("CD", { post: "Corporate Director", person: "Rosa Field" }),
    "Corporate Director",
  ],
  ["a name is told by its post", lead("Jo Poole", { post: "Head of SEND" }), "Head of SEND"],
  ["a name is told by its organisation", lead("Jo Poole", { organisation: "ICB" }), "ICB"],
  ["a name alone is not told", lead("Jo Poole"), "Named officer"],
  ["initials alone are not told", lead("JP"), "Named officer"],
  ["what may be a name is not told", lead("Poole"), "Named officer"],
])("%s", (_, who, expected) => {
  expect(told({ leads: [who] }, "Lead")).toBe(expected);
});

test.each([
  ["Jo Poole to write to schools", "Named officer to write to schools"],
  ["Ask J. Poole, then Mrs Poole", "Ask Named officer, then Named officer"],
  ["Refill the pool", "Refill the pool"],
])("%s, in an action", (text, expected) => {
  const leads = [lead("Jo Poole")];
  expect(told({ text, leads }, "Action")).toBe(expected);
  expect(told({ text, leads }, "Action", "working")).toBe(text);
});

test("a name of one word may be a word too: it is found only as it is written", () => {
  const of = { text: "Wells to dig wells", leads: [lead("Wells")] };
  expect(told(of, "Action")).toBe("Named officer to dig wells");
});

test.each<[string, string, boolean]>([
  ["Progress", "Survey sent", true],
  ["Progress (internal)", "Survey sent", false],
  ["CONFIDENTIAL notes", "Survey sent", false],
  ["Sponsor", "Chief Nurse", false],
  ["Group", "Jo Poole, Rosa Field", false],
  ["Measure", "9 of 10 plans on time", true],
])("the plan's column %s with %s: published %s", (header, cell, isPublished) => {
  const { register, notes } = reportOf([anAction({ carried: { [header]: cell } })]);
  expect(register.columns.some((column) => column.header === header)).toBe(isPublished);
  const isNoted = notes.some(({ note }) =>
    note.startsWith(`The plan’s column “${header}” is left out`),
  );
  expect(isNoted).toBe(!isPublished);
});

const MIXED = [
  anAction({ leads: [lead("Jo Poole")], carried: { Sponsor: "Rosa Field" } }),
  anAction({ ref: "1.2", key: "1.2", status: "complete", theme: "Priority 2: Voice" }),
  anAction({ ref: "2.1", key: "2.1", seeAlso: "1.1" }),
];

test("both kinds of copy count the same, and say the same headline", () => {
  const [working, published] = (["working", "publication"] as const).map((mode) => {
    const { counts, themes, headline, totals } = reportOf(MIXED, mode);
    return { counts, themes, totals, said: headline.map((each) => saySentence(each, counts)) };
  });
  expect(published).toEqual(working);
});

test("no sheet for publication holds a lead's name", () => {
  const { register, exceptions, notes } = reportOf(MIXED);
  expect(exceptions).not.toEqual([]);
  expect(JSON.stringify({ register, exceptions, notes })).not.toMatch(/Poole|Rosa Field/);
  expect(JSON.stringify(reportOf(MIXED, "working").register)).toMatch(/Poole/);
});

test("the council's own words are counted by, and change no number", () => {
  const usual = reportOf(MIXED, "working");
  const words = statusWords({ complete: "Delivered", unrated: "RAG unknown" });
  const own = summarise(
    aPlan(MIXED),
    [aFlag({ rule: "overdue" }), aFlag({ rule: "missing-evidence" })],
    {
      ...DEFAULT_REPORT_OPTIONS,
      words,
    },
  );
  expect(own.counts).toEqual(usual.counts);
  expect(own.totals.map(({ label }) => label)).toContain("Delivered");
  expect(own.themes.map(({ worst }) => worst)).toEqual([
    "RAG unknown, 1 of 1",
    "Delivered, 1 of 1",
  ]);
  expect(own.headline.map((each) => saySentence(each, own.counts)).join(" ")).toContain(
    "1 delivered (50%) and 1 RAG unknown (50%)",
  );
});
