import { buildDirectory, readLeads, readLeadsFor } from "../../../src/tracker/fields/lead";
import type { PersonEntry } from "../../../src/tracker/fields/people";
import { processorTime } from "../../support/processorTime";

/** The plan's other lead cells, which make names known. */
const LEAD_TEXTS = [
  "Priya Nair",
  "Owen Hughes\nGrace Okafor",
  "Dawn Fletcher",
  "Sue Marsh",
  "Sam Marsh",
  "Head of Commissioning & Strategy, ICB",
  "Service Manager (ICB)",
  "ECPCF",
  "Service Area Leads",
];
const PLAIN = buildDirectory({ leadTexts: LEAD_TEXTS, people: [] });

const entry = (acronym: string, post: string, person: string | null = null): PersonEntry => ({
  acronym,
  post,
  person,
  organisation: null,
});
const GLOSSARY = buildDirectory({
  leadTexts: LEAD_TEXTS,
  people: [
    entry("ADES", "Assistant Director Education & Skills", "Morgan Ellis"),
    entry("DCO", "Designated Clinical Officer", "Asha Verma"),
    entry("SLIC", "Strategic Lead Integrated Commissioning"),
    entry("HoE", "Head of Education"),
  ],
});

/** "Name", "Name | organisation" or "Name | organisation | post". */
function told(text: string, directory = PLAIN): string[] {
  return readLeads(text, directory).leads.map(({ name, organisation, post }) =>
    [name, organisation, post]
      .map((part) => part ?? "")
      .join(" | ")
      .replace(/[ |]+$/, ""),
  );
}

describe("one entry a person or post", () => {
  test.each([
    ["Priya Nair", ["Priya Nair"]],
    ["Priya Nair / Owen Hughes", ["Priya Nair", "Owen Hughes"]],
    ["Priya Nair /Owen Hughes", ["Priya Nair", "Owen Hughes"]],
    ["Priya Nair; Owen Hughes", ["Priya Nair", "Owen Hughes"]],
    ["Priya Nair\n\nOwen Hughes", ["Priya Nair", "Owen Hughes"]],
    ["Priya Nair, Owen Hughes", ["Priya Nair", "Owen Hughes"]],
    ["Priya Nair & Owen Hughes", ["Priya Nair", "Owen Hughes"]],
    ["Priya Nair, Owen Hughes and Grace Okafor", ["Priya Nair", "Owen Hughes", "Grace Okafor"]],
    ["Priya Nair Owen Hughes", ["Priya Nair", "Owen Hughes"]],
    ["Priya Nair\nPriya Nair", ["Priya Nair"]],
    ["• Priya Nair\n• Owen Hughes", ["Priya Nair", "Owen Hughes"]],
    ["1. Priya Nair\n2. Owen Hughes", ["Priya Nair", "Owen Hughes"]],
    ["DCS/ CCG lead", ["DCS", "CCG lead"]],
    ["LA, ICB and ECPCF", ["LA", "ICB", "ECPCF"]],
    ["Head of Commissioning & Strategy", ["Head of Commissioning & Strategy"]],
    ["SEN & Engagement Service Manager", ["SEN & Engagement Service Manager"]],
    ["Assistant Director Children and Families", ["Assistant Director Children and Families"]],
    ["Head of Service, SEND and Inclusion", ["Head of Service, SEND and Inclusion"]],
    ["Steering group lead", ["Steering group lead"]],
    ["Multi-agency panel", ["Multi-agency panel"]],
    ["Leads for all groups", ["Leads for all groups"]],
    ["Joint Commissioning Steering Group", ["Joint Commissioning Steering Group"]],
    ["", []],
    ["TBC", []],
    ["n/a", []],
    ["-", []],
  ])("%p", (text, leads) => expect(told(text)).toEqual(leads));
});

describe("organisations and posts", () => {
  test.each([
    ["Priya Nair (ICB)", ["Priya Nair | ICB"]],
    ["Priya Nair (Social Care)", ["Priya Nair | Social Care"]],
    ["Priya Nair (Health Trust)", ["Priya Nair | Health Trust"]],
    ["Priya Nair (Early Years)", ["Priya Nair | Early Years"]],
    ["Kelly-Ann Boyd (Public Health)", ["Kelly-Ann Boyd | Public Health"]],
    ["Designated Clinical Officer (DCO)", ["Designated Clinical Officer (DCO)"]],
    ["Service Manager (ICB)", ["Service Manager | ICB"]],
    ["Strategic Health & Wellbeing Manager, ECC", ["Strategic Health & Wellbeing Manager | ECC"]],
    ["Strategic Development Manager ICB", ["Strategic Development Manager | ICB"]],
    ["Head of SEND", ["Head of SEND"]],
    ["Chair, Exeshire Parent Carer Forum", ["Chair | Exeshire Parent Carer Forum"]],
    ["Priya Nair, Head of SEND", ["Priya Nair |  | Head of SEND"]],
    ["Priya Nair - Head of SEND, Exeshire", ["Priya Nair |  | Head of SEND, Exeshire"]],
    ["Priya Nair (Head of SEND)", ["Priya Nair |  | Head of SEND"]],
    ["Priya Nair, ICB and Owen Hughes", ["Priya Nair | ICB", "Owen Hughes"]],
    ["Priya Nair, ICB & Owen Hughes, LA", ["Priya Nair | ICB", "Owen Hughes | LA"]],
    ["Priya Nair, ICB and Owen Hughes, LA", ["Priya Nair | ICB", "Owen Hughes | LA"]],
    ["Commissioning Lead ESCCG", ["Commissioning Lead | ESCCG"]],
    ["Priya Nair ESM ICB", ["Priya Nair | ESM ICB"]],
    ["Priya Nair (interim)", ["Priya Nair"]],
    ["Priya Nair (maternity cover: Ann Lee)", ["Priya Nair"]],
    ["Priya Nair – ICB", ["Priya Nair | ICB"]],
    ["ICB: Priya Nair", ["Priya Nair | ICB"]],
    [
      "Council: Head of SEND\nHospital Trust: Finance Partner",
      ["Head of SEND | Council", "Finance Partner | Hospital Trust"],
    ],
    ["Council: all heads", ["Council: all heads"]],
    ["LA – Head of SEND\nHealth: Priya Nair", ["Head of SEND | LA", "Priya Nair | Health"]],
    ["Priya Nair: Head of SEND", ["Priya Nair |  | Head of SEND"]],
    ["Priya Nair (Lead), Owen Hughes (Support)", ["Priya Nair", "Owen Hughes"]],
    ["Priya Nair, Owen Hughes, ECPCF", ["Priya Nair", "Owen Hughes", "ECPCF"]],
    [
      "Priya Nair, Director of Education, and Owen Hughes, Head of SEND",
      ["Priya Nair |  | Director of Education", "Owen Hughes |  | Head of SEND"],
    ],
    ["Priya Nair\nHead of SEND", ["Priya Nair |  | Head of SEND"]],
    ["Priya Nair\nOwen Hughes", ["Priya Nair", "Owen Hughes"]],
    ["Head of SEND and the DCO", ["Head of SEND", "DCO"]],
    ["Head of SEND, DCO", ["Head of SEND", "DCO"]],
    ["Headteachers, SENCOs", ["Headteachers", "SENCOs"]],
    ["Head of SEND & the Parent Carer Forum", ["Head of SEND", "Parent Carer Forum"]],
    [
      "Head of Inclusion and Designated Clinical Officer",
      ["Head of Inclusion", "Designated Clinical Officer"],
    ],
    ["Operational Director, Education", ["Operational Director, Education"]],
    ["Head of SEND\nPriya Nair", ["Head of SEND", "Priya Nair"]],
    ["Associate Director,\nInclusion", ["Associate Director, Inclusion"]],
    ["Head of SEND,\nPriya Nair", ["Head of SEND", "Priya Nair"]],
    ["DCS and Commissioning Manager", ["DCS", "Commissioning Manager"]],
    ["TBC (Head of SEND)", ["Head of SEND"]],
    ["Head of SEND – vacant", ["Head of SEND"]],
    ["DCO - vacant", ["DCO"]],
    [
      "Finance: Priya Nair\nEducation: Owen Hughes",
      ["Priya Nair | Finance", "Owen Hughes | Education"],
    ],
    ["Strategic: Priya Nair\nOperational lead: Owen Hughes", ["Priya Nair", "Owen Hughes"]],
    ["Head of SEND (LA), Head of Nursing (ICB)", ["Head of SEND | LA", "Head of Nursing | ICB"]],
  ])("%p", (text, leads) => expect(told(text)).toEqual(leads));
});

test("a dash puts an organisation beside a name, though it is a lead elsewhere", () => {
  const directory = buildDirectory({ leadTexts: ["LA", "Priya Nair"], people: [] });
  expect(told("Priya Nair - LA", directory)).toEqual(["Priya Nair | LA"]);
});

describe("the plan's own spelling", () => {
  test.each([
    ["D Fletcher", ["Dawn Fletcher"]],
    ["D. Fletcher", ["Dawn Fletcher"]],
    ["S Marsh", ["S Marsh"]],
    ["B Unknown", ["B Unknown"]],
    ["priya nair", ["Priya Nair"]],
    ["Service area leads", ["Service Area Leads"]],
    ["Priya  Nair.", ["Priya Nair"]],
  ])("%p", (text, leads) => expect(told(text)).toEqual(leads));
});

describe("what leads in another lead", () => {
  test.each([
    ["In partnership with ECPCF", ["ECPCF"]],
    ["Support from Service Area Leads", ["Service Area Leads"]],
    ["Head of SEND\n\nSupport from Service Area Leads", ["Head of SEND", "Service Area Leads"]],
    ["In partnership\nwith ECPCF", ["ECPCF"]],
    ["Head of SEND\nSupport\nfrom Service Area Leads", ["Head of SEND", "Service Area Leads"]],
    ["Head of\nNursing\nDirector\nof Care", ["Head of Nursing", "Director of Care"]],
    ["Head of SEND supported by Priya Nair", ["Head of SEND", "Priya Nair"]],
    ["Head of SEND supported by the Carers Forum", ["Head of SEND", "Carers Forum"]],
    ["Head of SEND w/ Priya Nair", ["Head of SEND", "Priya Nair"]],
    ["Lead: Priya Nair", ["Priya Nair"]],
    ["with ECPCF", ["ECPCF"]],
  ])("%p", (text, leads) => expect(told(text)).toEqual(leads));
});

describe("acronyms", () => {
  const told1 = (text: string, directory = GLOSSARY) => readLeads(text, directory).leads[0];

  test("a glossary gives post and person; the acronym stays the name", () => {
    expect(told1("ADES")).toEqual({
      name: "ADES",
      organisation: null,
      post: "Assistant Director Education & Skills",
      person: "Morgan Ellis",
    });
    expect(told1("DCOs")).toMatchObject({ name: "DCOs", post: "Designated Clinical Officer" });
    expect(told1("HoE")).toMatchObject({ name: "HoE", post: "Head of Education" });
  });

  test("a person beside a post or its acronym is who holds it", () => {
    for (const text of [
      "Head of SEND (Priya Nair)",
      "Head of SEND - Priya Nair",
      "Head of SEND: Priya Nair",
    ])
      expect(told1(text)).toMatchObject({ name: "Head of SEND", person: "Priya Nair" });
    expect(told1("ADES: Priya Nair")).toMatchObject({ name: "ADES", person: "Priya Nair" });
  });

  test("a post with its acronym in brackets explains it throughout the plan", () => {
    const directory = buildDirectory({
      leadTexts: ["Designated Clinical Officer (DCO)\nECPCF", "DCO"],
      people: [],
    });
    expect(told1("DCO", directory)).toMatchObject({
      name: "DCO",
      post: "Designated Clinical Officer",
    });
  });

  test.each([
    ["ADSE", undefined],
    ["ADS", "ADES"],
    ["SLICS", "SLIC"],
    ["ADES\nADS", undefined],
    ["XYZ", undefined],
  ])("%p is not in the glossary", (text, suggestion) => {
    const { doubts } = readLeads(text, GLOSSARY);
    expect(doubts).toHaveLength(1);
    expect(doubts[0]?.suggestion).toBe(suggestion);
  });

  test.each(["ADES", "DCOs", "ICB commissioner", "Priya Nair", "ALL"])(
    "%p raises no doubt",
    (text) => expect(readLeads(text, GLOSSARY).doubts).toEqual([]),
  );

  test("without a glossary no acronym is unknown", () =>
    expect(readLeads("XYZ", PLAIN).doubts).toEqual([]));
});

describe("one cell for several lettered actions", () => {
  const names = (text: string, count: number) =>
    readLeadsFor(text, count, GLOSSARY).map(({ leads }) =>
      leads.map(({ name }) => name).join(" + "),
    );

  test.each([
    ["as many lines", "ADES\nDCO\nADES", 3, ["ADES", "DCO", "ADES"]],
    ["as many officers", "Priya Nair / Owen Hughes", 2, ["Priya Nair", "Owen Hughes"]],
    ["fewer", "ADES\nDCO", 3, ["ADES + DCO", "ADES + DCO", "ADES + DCO"]],
    ["one, over and over", "ADES\nADES\nADES", 2, ["ADES", "ADES"]],
    ["none", "", 2, ["", ""]],
  ])("%s", (_, text, count, expected) => expect(names(text, count)).toEqual(expected));

  test("a pair's doubt is its own, with the suggestion that another line holds", () => {
    const doubts = readLeadsFor("ADES\nADS", 2, GLOSSARY).map((reading) => reading.doubts);
    expect(doubts).toMatchObject([[], [{ suggestion: "ADES" }]]);
  });
});

test("the longest cell is read in a moment", () => {
  const longest = ["A, ", "Jo Brown ", "a(", "and ", "/", "Jo Brown\n", "-", ", ", "(a) "].map(
    (t) => t.repeat(32_767 / t.length),
  );
  const taken = processorTime(() => {
    for (const text of longest) {
      readLeadsFor(text, 3, GLOSSARY);
      buildDirectory({ leadTexts: [text], people: [] });
    }
  });
  expect(taken).toBeLessThan(5_000);
});
