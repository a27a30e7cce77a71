import { each, HEADER, readSheet } from "./readSheet";

const A = ["1.1", "Agree terms", "JP", "31/03/2024", "Green"];
const B = ["1.2", "Publish terms", "AK", "30/04/2024", "Green"];

describe("what a document puts behind its plan", () => {
  const INITIALS = [
    ["JP", "Jo Poole", "Head of SEND"],
    ["AK", "Asha Kaye", "Designated Clinical Officer"],
  ];

  it.each([
    ["a title", [["Key to initials"], ["Initials", "Name", "Role"]]],
    ["a header alone", [["Initials", "Name", "Role"]]],
  ])("is a list of people below %s: it explains leads, and holds no action", (_, heading) => {
    const plan = readSheet([[...HEADER], A, B, [], ...heading, ...INITIALS]);
    expect(plan.tables[0]?.range).toBe("A1:E3");
    expect(each(plan, ({ leads }) => [leads[0]?.name, leads[0]?.person])).toEqual([
      ["JP", "Jo Poole"],
      ["AK", "Asha Kaye"],
    ]);
  });

  it.each([
    ["Glossary", ["ICB", "Integrated Care Board"]],
    ["Abbreviations:", ["ICB", "Integrated Care Board"]],
    ["Words  explained", ["EHC plan", "Education, health and care plan"]],
    ["Acronyms used and what they mean", ["ICB", "Integrated Care Board"]],
    ["Signed off by", ["Dilys Marr", "Director", "D Marr", "30/11/2023"]],
    ["Appendix B: Members of the partnership board", ["Ann Wood", "ICB", "ann@icb.example"]],
    ["Version control", ["0.1", "First draft", "JP", "30/11/2023"]],
  ])("is no action below %p", (title, row) => {
    expect(each(readSheet([[...HEADER], A, B, [], [title], row]), ({ text }) => text)).toEqual([
      "Agree terms",
      "Publish terms",
    ]);
  });

  it.each([
    ["signatures", "Signature", "D Marr"],
    ["addresses", "Email", "d.marr@council.example"],
  ])("is %s below their header", (_, label, text) => {
    const signed = [
      ["Name", "Role", label, "Date"],
      ["Dilys Marr", "Director", text, "30/11/2023"],
    ];
    expect(readSheet([[...HEADER], A, B, [], ...signed]).actions).toHaveLength(2);
  });

  it("is none where an action's own cell says that it is signed", () => {
    const signed = ["1.1", "Agree terms", "Signed", "31/03/2024", "Blue"];
    expect(readSheet([[...HEADER], signed, B]).actions).toHaveLength(2);
  });

  it("ends where the next header comes", () => {
    const { actions } = readSheet([
      ...[[...HEADER], A, [], ["Glossary"], ["ICB", "Integrated Care Board"], []],
      ...[["Priority 2: Therapies"], [...HEADER], B],
    ]);
    expect(actions).toMatchObject([{ ref: "1.1" }, { ref: "1.2", theme: "Priority 2: Therapies" }]);
  });
});

describe("the foot of a page", () => {
  it.each(["Page 3 of 9", "12 | P a g e", "WSoA – P a g e 4", "- 12 -", "12", "7  |  Page"])(
    "is a banner: %p before the header comes again ends no table",
    (foot) => {
      const plan = readSheet([[...HEADER], A, [foot], [...HEADER], B]);
      expect(plan.tables).toHaveLength(1);
      expect(plan.actions).toHaveLength(2);
    },
  );
});

describe("what a document's type put into words", () => {
  it.each([
    ["soft hyphens", "Speci\u00adfic ac\u00adtion", "specifi\u00adcation", "Offi\u00adcer"],
    ["ligatures", "Speci\ufb01c action", "speci\ufb01cation", "O\ufb03cer"],
    ["spaces that do not break", "Specific\u00a0action", "specification", "Officer"],
  ])("is no part of a label, of an action or of a name: %s", (_, label, word, officer) => {
    const plan = readSheet([
      ["Ref", label, "Lead", "Due date", "RAG"],
      ["1.1", `Agree the\u00a0${word}`, `SEND ${officer}`, "Octo\u00adber\u00a02023", "Green"],
      B,
    ]);
    expect(plan.actions[0]).toMatchObject({
      text: "Agree the specification",
      leads: [{ name: "SEND Officer" }],
      due: "2023-10-31",
    });
  });
});
