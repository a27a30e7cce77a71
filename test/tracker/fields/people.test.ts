import { readPeople } from "../../../src/tracker/fields/people";
import type { WorksheetGrid } from "../../../src/tracker/grid";

function sheet(...rows: string[][]): WorksheetGrid {
  const width = Math.max(...rows.map((row) => row.length));
  const text = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ""));
  const same = (value: string) => text.map((row) => row.map(() => value));
  return {
    name: "People",
    origin: { row: 0, column: 0 },
    values: text,
    text,
    numberFormats: same("General"),
    fills: same(""),
    merges: [],
  };
}

/** "ACR = post : person (organisation)". */
function told(grid: WorksheetGrid): string[] {
  return readPeople(grid).map(
    ({ acronym, post, person, organisation }) =>
      `${acronym ?? ""} = ${post ?? ""} : ${person ?? ""} (${organisation ?? ""})`,
  );
}

describe("readPeople", () => {
  test("a glossary in two pairs of columns", () => {
    const grid = sheet(
      ["Glossary of terms"],
      [],
      ["ASC", "Adult Social Care", "HT", "Headteacher"],
      ["CYP", "Children and Young People", "LA", "Local Authority"],
      ["HoE", "Head of Education and Improvement", "PfA", "Preparation for Adulthood"],
      ["DCO", "Designated Clinical Officer", "LO", "Local Offer"],
      ["HoVL", "Head of Vulnerable Learners"],
    );
    expect(told(grid)).toEqual([
      "ASC = Adult Social Care :  ()",
      "CYP = Children and Young People :  ()",
      "HoE = Head of Education and Improvement :  ()",
      "DCO = Designated Clinical Officer :  ()",
      "HoVL = Head of Vulnerable Learners :  ()",
      "HT = Headteacher :  ()",
      "LA = Local Authority :  ()",
      "PfA = Preparation for Adulthood :  ()",
      "LO = Local Offer :  ()",
    ]);
  });

  test("posts with acronyms beside people, in two pairs of columns", () => {
    const grid = sheet(
      ["Key responsible people"],
      [
        "Portfolio Holder for Education & Health (PFH)",
        "Cllr Joan Amis",
        "Chief Executive",
        "Lena Marsh",
      ],
      [
        "Assistant Director Education & Skills (ADES)",
        "Morgan Ellis",
        "Chief Nurse, ICB",
        "Tom Day-Lewis",
      ],
      [
        "Strategic Lead Inclusion and SEND (SLISEND)",
        "Priya Nair",
        "Post 16 Service Manager (P16SM)",
        "Kate Boran",
      ],
    );
    expect(told(grid)).toEqual([
      "PFH = Portfolio Holder for Education & Health : Cllr Joan Amis ()",
      "ADES = Assistant Director Education & Skills : Morgan Ellis ()",
      "SLISEND = Strategic Lead Inclusion and SEND : Priya Nair ()",
      " = Chief Executive : Lena Marsh ()",
      " = Chief Nurse : Tom Day-Lewis (ICB)",
      "P16SM = Post 16 Service Manager : Kate Boran ()",
    ]);
  });

  test("people beside their posts", () => {
    const grid = sheet(
      ["Morgan Ellis", "Head of SEND (HoS)"],
      ["Asha Verma", "Designated Clinical Officer (DCO)"],
    );
    expect(told(grid)).toEqual([
      "HoS = Head of SEND : Morgan Ellis ()",
      "DCO = Designated Clinical Officer : Asha Verma ()",
    ]);
  });

  test("columns with headings", () => {
    const grid = sheet(
      ["Who is who"],
      ["Name", "Role", "Organisation", "Initials"],
      ["Morgan Ellis", "Head of SEND", "Exeshire Council", "ME"],
      ["Asha Verma", "Designated Clinical Officer", "ICB", "AV"],
    );
    expect(told(grid)).toEqual([
      "ME = Head of SEND : Morgan Ellis (Exeshire Council)",
      "AV = Designated Clinical Officer : Asha Verma (ICB)",
    ]);
  });

  test("terms in one column", () => {
    const grid = sheet(
      ["Terms"],
      ["DCO – Designated Clinical Officer"],
      ["LA: Local Authority"],
      ["Parent Carer Forum (PCF)"],
    );
    expect(told(grid)).toEqual([
      "DCO = Designated Clinical Officer :  ()",
      "LA = Local Authority :  ()",
      "PCF = Parent Carer Forum :  ()",
    ]);
  });

  test.each([
    [
      "on lines",
      ["HM – Helen Marsh, Head of SEND\nAV – Asha Verma (ICB)\nDCO: Asha Verma\nPN = Priya Nair"],
    ],
    [
      "behind a label",
      ["Leads", "HM – Helen Marsh, Head of SEND; AV – Asha Verma (ICB); PN – Priya Nair"],
    ],
    [
      "with commas",
      ["Initials: HM – Helen Marsh, Head of SEND, AV – Asha Verma (ICB), PN – Priya Nair"],
    ],
  ])("people by their initials in one cell, %s", (_, row) => {
    expect(told(sheet(["Action plan"], row, ["Ref", "Action"]))).toEqual([
      "HM = Head of SEND : Helen Marsh ()",
      "AV =  : Asha Verma (ICB)",
      "PN =  : Priya Nair ()",
    ]);
  });

  test.each([
    ["a key of colours", sheet(["R – Red; G – Green; A – Amber; B – Blue"])],
    ["a sentence", sheet(["LA: four plans; ICB: none of the plans; PCF: two, and DCO: one"])],
    [
      "meetings",
      sheet(
        ["Date", "Who", "Actions"],
        ["01/06/2024", "LA", "Plan workshop"],
        ["08/06/2024", "ICB, LA", "Template agreed"],
        ["09/06/2024", "DFE", "Progress update"],
        ["12/06/2024", "LA", "Working group"],
      ),
    ],
    ["figures", sheet(["Measure", "2023"], ["Plans in 20 weeks", "62%"], ["New plans", "340"])],
    [
      "actions",
      sheet(
        ["Action", "Lead", "RAG"],
        ["Review the offer", "Morgan Ellis", "Green"],
        ["Publish the strategy", "Asha Verma", "Amber"],
        ["Survey families", "Priya Nair", "Red"],
      ),
    ],
    ["nothing", sheet([""])],
  ])("%s are neither", (_, grid) => expect(readPeople(grid)).toEqual([]));
});
