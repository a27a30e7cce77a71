import { buildDirectory, readLeads } from "../../../src/tracker/fields/lead";

/** The plan's other lead cells, which make names known. */
const KNOWN = ["Jane Doe", "Sam Poe", "Ann Lee", "LA", "ICB", "PCF", "Head of SEND"];

/** "Name", then what the cell says beside it: "of" an organisation, "as" a post, "is" a person. */
function told(text: string): string[] {
  const directory = buildDirectory({ leadTexts: [...KNOWN, text], people: [] });
  return readLeads(text, directory).leads.map(({ name, organisation, post, person }) =>
    [name, organisation && `of ${organisation}`, post && `as ${post}`, person && `is ${person}`]
      .filter(Boolean)
      .join(", "),
  );
}

describe("leads listed on one line", () => {
  test.each([
    ["1. Jane Doe 2. Sam Poe", ["Jane Doe", "Sam Poe"]],
    ["(1) Jane Doe (2) Sam Poe", ["Jane Doe", "Sam Poe"]],
    ["i) Jane Doe ii) Sam Poe", ["Jane Doe", "Sam Poe"]],
    ["a) Head of SEND b) DCO", ["Head of SEND", "DCO"]],
    ["LA: Jane Doe ICB: Sam Poe", ["Jane Doe, of LA", "Sam Poe, of ICB"]],
    ["Adult Social Care – Jane Doe", ["Jane Doe, of Adult Social Care"]],
    ["Head of Adult Social Care – Jane Doe", ["Head of Adult Social Care, is Jane Doe"]],
    ["Education: Jane Doe, Health: Sam Poe", ["Jane Doe, of Education", "Sam Poe, of Health"]],
    ["LA – Jane Doe, ICB – Sam Poe", ["Jane Doe, of LA", "Sam Poe, of ICB"]],
    ["Lead: Jane Doe. Support: Sam Poe", ["Jane Doe", "Sam Poe"]],
    ["Jane Doe - Sam Poe", ["Jane Doe", "Sam Poe"]],
    ["Jane Doe | Sam Poe", ["Jane Doe", "Sam Poe"]],
    ["Jane Doe with Sam Poe and Ann Lee", ["Jane Doe", "Sam Poe", "Ann Lee"]],
    ["Jane Doe (lead) with Sam Poe", ["Jane Doe", "Sam Poe"]],
    ["Jane Doe in liaison with ICB", ["Jane Doe", "ICB"]],
    ["Education, Health and Social Care", ["Education", "Health", "Social Care"]],
    // One after another.
    ["Jane Doe until Sept, then Sam Poe", ["Jane Doe", "Sam Poe"]],
    ["Jane Doe until 31 March 2025, Sam Poe from April 2025", ["Jane Doe", "Sam Poe"]],
    ["Head of SEND (Council) followed by Sam Poe", ["Head of SEND, of Council", "Sam Poe"]],
    // A label, and a post with what it leads on.
    ["Strategic lead – Jane Doe", ["Jane Doe"]],
    ["Strategic lead – Head of SEND", ["Head of SEND"]],
    ["Strategic Lead – Health (ICB)", ["Strategic Lead – Health, of ICB"]],
    // Not lists.
    ["Head of Moves to School", ["Head of Moves to School"]],
    ["Lead for Children with Disabilities", ["Lead for Children with Disabilities"]],
    ["Jane Doe & team", ["Jane Doe"]],
  ])("%s", (text, leads) => expect(told(text)).toEqual(leads));
});

describe("an acronym that is a post in every plan", () => {
  test.each([
    ["Sam Poe, DCO", ["Sam Poe, as DCO"]],
    ["Sam Poe (DCO)", ["Sam Poe, as DCO"]],
    ["Sam Poe (DCO, ICB)", ["Sam Poe, of ICB, as DCO"]],
    ["DCO, Hill and Dale ICB", ["DCO, of Hill and Dale ICB"]],
    ["DCO, Hill and Dale NHS Trust", ["DCO, of Hill and Dale NHS Trust"]],
    ["Sam Poe DCO", ["Sam Poe, as DCO"]],
    ["DCS: Jane Doe", ["DCS, is Jane Doe"]],
    // An organisation, and a subject.
    ["Sam Poe (ICB)", ["Sam Poe, of ICB"]],
    ["Sam Poe – SEND", ["Sam Poe, of SEND"]],
  ])("%s", (text, leads) => expect(told(text)).toEqual(leads));
});

describe("what stands beside a name and is none", () => {
  test.each([
    ["Jane Doe <jane.doe@brackenmoor.gov.uk>", ["Jane Doe"]],
    ["Jane Doe (jane.doe@brackenmoor.gov.uk)", ["Jane Doe"]],
    ["Jane Doe (07700 900123)", ["Jane Doe"]],
    ["jane.doe@brackenmoor.gov.uk", ["Jane Doe"]],
    ["jane.doe@brackenmoor.gov.uk, a_o'neil@brackenmoor.gov.uk", ["Jane Doe", "A O'Neil"]],
    ["send@brackenmoor.gov.uk", ["send@brackenmoor.gov.uk"]],
    ["Procurement Lead,Commissioning Manager", ["Procurement Lead", "Commissioning Manager"]],
    ["Deputy Head, Inclusion Manager", ["Deputy Head, Inclusion Manager"]],
    ["Assistant Director, Education", ["Assistant Director, Education"]],
    ["0", []],
    ["Jane Doe[50%],Ann Lee", ["Jane Doe", "Ann Lee"]],
    ["@Jane Doe", ["Jane Doe"]],
    ["Doe, Jane", ["Jane Doe"]],
    ["Jane Doe (from 1/9/24)", ["Jane Doe"]],
    ["Jane Doe (to 31/12/24) / Sam Poe (from 1/1/25)", ["Jane Doe", "Sam Poe"]],
    ["Jane Doe (LA/ICB)", ["Jane Doe, of LA/ICB"]],
    ["Jane Doe (job share with Sam Poe)", ["Jane Doe"]],
    ["Jane Doe (Lead for Autism)", ["Jane Doe, as Lead for Autism"]],
    ["ICB (Lead: S Poe)", ["ICB, is S Poe"]],
    ["New Head of SEND (starts Sept 24)", ["New Head of SEND"]],
    ["SRO: Jane Doe", ["Jane Doe"]],
    ["Interim – Jane Doe", ["Jane Doe"]],
    ["Jane Doe [Head of SEND]", ["Jane Doe, as Head of SEND"]],
    ["Jane Doe Head of SEND", ["Jane Doe, as Head of SEND"]],
    ["Jane Doe\n(ICB)", ["Jane Doe, of ICB"]],
    ["Jane Doe?? TBC", ["Jane Doe"]],
    ["Accountable: Jane Doe\nResponsible: Sam Poe", ["Jane Doe", "Sam Poe"]],
  ])("%s", (text, leads) => expect(told(text)).toEqual(leads));
});

describe("a post that nobody holds", () => {
  test.each([
    ["Vacant (was J Doe)", []],
    ["Vacant – previously Jane Doe", []],
    ["TBC – new postholder", []],
    ["Awaiting appointment", []],
    ["Vacant – Jane Doe covering", ["Jane Doe"]],
    ["Vacant post - Head of SEND", ["Head of SEND"]],
    ["TBC (Head of SEND)", ["Head of SEND"]],
  ])("%s", (text, leads) => expect(told(text)).toEqual(leads));
});
