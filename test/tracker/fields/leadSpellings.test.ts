import { buildDirectory, readLeads, spellingsOf } from "../../../src/tracker/fields/lead";

const DIRECTORY = buildDirectory({
  leadTexts: ["Dawn Fletcher", "Service Area Leads"],
  people: [],
  set: [
    { names: ["Joanna P"], as: "Jo Poole" },
    { names: ["Ann Lee and Ben Mee"], as: "Team L" },
  ],
});

test.each<[string, string, Record<string, readonly string[]>]>([
  ["as the plan writes it", "Dawn Fletcher", { "Dawn Fletcher": ["Dawn Fletcher"] }],
  ["in short", "D. Fletcher", { "Dawn Fletcher": ["D. Fletcher"] }],
  ["in other case", "SERVICE AREA LEADS", { "Service Area Leads": ["SERVICE AREA LEADS"] }],
  ["without its organisation", "D Fletcher (ICB)", { "Dawn Fletcher": ["D Fletcher"] }],
  ["as a person joined it", "Joanna P, ICB", { "Jo Poole": ["Joanna P"] }],
  [
    "whole where a person keeps it so",
    "Ann Lee and Ben Mee",
    { "Team L": ["Ann Lee and Ben Mee"] },
  ],
  [
    "each spelling of one cell once",
    "Dawn Fletcher / D Fletcher / dawn fletcher / D Fletcher",
    { "Dawn Fletcher": ["Dawn Fletcher", "D Fletcher", "dawn fletcher"] },
  ],
  [
    "for each lead of a cell",
    "Joanna P / Sam Reed",
    { "Jo Poole": ["Joanna P"], "Sam Reed": ["Sam Reed"] },
  ],
])("a lead's spelling is told %s", (_how, text, expected) => {
  const { leads } = readLeads(text, DIRECTORY);
  expect(Object.fromEntries(leads.map((lead) => [lead.name, spellingsOf(lead)]))).toEqual(expected);
});

test("a lead that is written as its name says no more", () => {
  expect(readLeads("Dawn Fletcher", DIRECTORY).leads[0]).not.toHaveProperty("written");
});

test("an unknown acronym's doubt names it", () => {
  const people = [
    { acronym: "DCO", post: "Designated Clinical Officer", person: null, organisation: null },
  ];
  const { doubts } = readLeads("DCP and XYZ", buildDirectory({ leadTexts: [], people }));
  expect(doubts.map(({ lead, suggestion }) => [lead, suggestion])).toEqual([
    ["DCP", "DCO"],
    ["XYZ", undefined],
  ]);
});
