import type { Lead } from "../../../src/tracker/model";
import { leadsOf } from "../../../src/tracker/leads/leadsOf";
import { suggestJoins } from "../../../src/tracker/leads/suggestJoins";
import { aPlan, anAction } from "../../support/planBuilder";

const lead = (name: string, over: Partial<Lead> = {}): Lead => ({
  ...{ name, organisation: null, post: null, person: null },
  ...over,
});

const planOf = (leads: readonly Lead[]) =>
  aPlan(leads.map((each, i) => anAction({ ref: `1.${i + 1}`, leads: [each] })));

const suggested = (leads: readonly Lead[], settled: readonly string[] = []) =>
  suggestJoins(leadsOf(planOf(leads)), new Set(settled));

test.each<[string, Lead, Lead, string]>([
  ["one letter differs", lead("Tomasz Wilk"), lead("Tomasz Wilck"), "They differ by one letter."],
  ["two letters are swapped", lead("Priya Nair"), lead("Priya Nari"), "They differ by one letter."],
  ["two letters differ", lead("Head of Inclusion"), lead("Haed of Inclsion"), "two letters"],
  ["the words are turned", lead("Poole, Jo"), lead("Jo Poole"), "the same words in another order"],
  ["the first name stands alone", lead("Dilys"), lead("Dilys Marchbank"), "has this first name"],
  ["an acronym has its plural", lead("DCO"), lead("DCOs"), "one acronym, for one and for several"],
  ["an acronym fits", lead("DCO"), lead("Designated Clinical Officer"), "DCO can stand for"],
  [
    "the plan explains the acronym",
    lead("DCO", { post: "Designated Clinical Officer" }),
    lead("Designated Clinical Officer"),
    "The plan says that DCO is Designated Clinical Officer.",
  ],
  [
    "the plan names the person",
    lead("Head of SEND", { person: "Dilys Marchbank" }),
    lead("Dilys Marchbank"),
    "The plan says that Dilys Marchbank is Head of SEND.",
  ],
])("two leads may be one where %s", (_why, one, other, words) => {
  for (const pair of [
    [one, other],
    [other, one],
  ]) {
    const [only, ...more] = suggested(pair);
    expect(more).toEqual([]);
    expect([...(only?.names ?? [])].sort()).toEqual([one.name, other.name].sort());
    expect(only?.why).toContain(words);
  }
});

test.each<[string, readonly Lead[]]>([
  ["numbers differ", [lead("Locality Team 1"), lead("Locality Team 2")]],
  ["short names differ", [lead("Ann Lee"), lead("Ian Lee")]],
  ["acronyms differ", [lead("ADES"), lead("ADEH")]],
  ["the words differ", [lead("Head of SEND"), lead("Head of Early Help")]],
  ["a first name is shared", [lead("Dilys"), lead("Dilys Marchbank"), lead("Dilys Okafor")]],
  [
    "the acronym is explained as something else",
    [lead("DCO", { post: "Deputy Chief Officer" }), lead("Designated Clinical Officer")],
  ],
])("nothing is suggested where %s", (_why, leads) => expect(suggested(leads)).toEqual([]));

test("a doubt's suggestion is a suggestion to join", () => {
  const doubt = { kind: "unknown-lead", lead: "SLPEP", cell: "D5", suggestion: "SLPPEP" } as const;
  const message = "SLPEP is not in the plan's glossary or list of people";
  const plan = aPlan([
    anAction({ ref: "1.1", leads: [lead("SLPEP")], doubts: [{ ...doubt, message }] }),
    anAction({ ref: "1.2", leads: [lead("SLPPEP", { post: "Strategic Lead" })] }),
  ]);
  expect(suggestJoins(leadsOf(plan), new Set())[0]).toMatchObject({
    names: ["SLPEP", "SLPPEP"],
    why: expect.stringContaining("one letter away from SLPPEP") as string,
  });
});

test("the lead with more actions is kept", () => {
  const leads = [lead("Tomasz Wilk"), lead("Tomasz Wilck"), lead("Tomasz Wilck")];
  expect(suggested(leads)[0]?.keep).toBe("Tomasz Wilck");
});

test("of two names that a person has given nothing is said any more", () => {
  const pair = [lead("Tomasz Wilk"), lead("Tomasz Wilck")];
  expect(suggested(pair, ["Tomasz Wilk"])).toHaveLength(1);
  expect(suggested(pair, ["Tomasz Wilk", "Tomasz Wilck"])).toEqual([]);
});
