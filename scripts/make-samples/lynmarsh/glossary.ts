import { SheetDraft } from "../xlsx/sheet";

const WORDS: readonly (readonly [string, string])[] = [
  ["AP", "Alternative Provision"],
  ["CAMHS", "Child and Adolescent Mental Health Services"],
  ["CSC", "Children's Social Care"],
  ["CYP", "Children and Young People"],
  ["DCO", "Designated Clinical Officer"],
  ["DCS", "Director of Children's Services"],
  ["EHCP", "Education, Health and Care Plan"],
  ["HoSI", "Head of SEND and Inclusion"],
  ["ICB", "Integrated Care Board"],
  ["JSNA", "Joint Strategic Needs Assessment"],
  ["LO", "Local Offer"],
  ["PCF", "Parent Carer Forum"],
  ["PfA", "Preparing for Adulthood"],
  ["QA", "Quality Assurance"],
  ["SENCO", "Special Educational Needs Coordinator"],
  ["SEND", "Special Educational Needs and Disabilities"],
];

/** Abbreviations in two pairs of columns. */
export function glossary(): SheetDraft {
  const draft = new SheetDraft("Glossary", [12, 46, 12, 46]);
  draft.putMerged("A1:D1", "Abbreviations used in this statement", { bold: true, size: 14 });
  const half = WORDS.length / 2;
  WORDS.forEach(([short, long], index) => {
    const [first, second] = index < half ? ["A", "B"] : ["C", "D"];
    const row = (index % half) + 3;
    draft.put(`${first}${row}`, short, { bold: true, border: true });
    draft.put(`${second}${row}`, long, { border: true });
  });
  return draft;
}
