import { groupedNotes, type Remark } from "../../../src/tracker/summary/groupedNotes";

const remark = (text: string, subject: string, at: string): Remark => {
  const [sheet = "", cell = ""] = at.split("!");
  return { text, subject, source: { sheet, cell } };
};
const NO_LEAD = "No lead is named";

test.each<[string, readonly Remark[], readonly (readonly [string, number | null, string])[]]>([
  [
    "one alone keeps its words and has no number",
    [remark(NO_LEAD, "1.2", "Plan!C5")],
    [["1.2: No lead is named", null, "C5"]],
  ],
  [
    "those that say the same are one, at the first one's place",
    [
      remark(NO_LEAD, "1.2", "Plan!C5"),
      remark("Not rated", "1.2", "Plan!F5"),
      remark(NO_LEAD, "1.3", "Plan!C6"),
      remark(NO_LEAD, "1.4", "Plan!C7"),
    ],
    [
      ["No lead is named: 1.2, 1.3 and 1.4 (cells C5, C6 and C7)", 3, "C5"],
      ["1.2: Not rated", null, "F5"],
    ],
  ],
  [
    "of several actions in one cell, the cell is told once",
    [remark(NO_LEAD, "1.2", "Plan!C5"), remark(NO_LEAD, "1.3", "Plan!C5")],
    [["No lead is named: 1.2 and 1.3 (cell C5)", 2, "C5"]],
  ],
  [
    "each sheet has its own, so that its cells are known",
    [remark(NO_LEAD, "1.2", "Plan!C5"), remark(NO_LEAD, "2.1", "Other!C5")],
    [
      ["1.2: No lead is named", null, "C5"],
      ["2.1: No lead is named", null, "C5"],
    ],
  ],
  [
    "a sentence of no action ends as one",
    [remark("A repeated banner.", "", "Plan!A5"), remark("A repeated banner.", "", "Plan!A9")],
    [["A repeated banner (cells A5 and A9).", 2, "A5"]],
  ],
])("%s", (_, remarks, expected) => {
  const notes = groupedNotes("Data quality", remarks, true);
  expect(notes.map(({ note, count, source }) => [note, count, source?.cell])).toEqual(expected);
});

test("where cells are not told, actions are", () => {
  const remarks = [remark(NO_LEAD, "1.2", "Plan!C5"), remark(NO_LEAD, "1.3", "Plan!C6")];
  expect(groupedNotes("Data quality", remarks, false)[0]?.note).toBe(
    "No lead is named: 1.2 and 1.3",
  );
});

test("a long list says how many more there are, and keeps to what a cell shows", () => {
  const remarks = Array.from({ length: 600 }, (_, at) =>
    remark(NO_LEAD, `1.${at + 1}`, `Plan!C${at + 5}`),
  );
  const [note] = groupedNotes("Data quality", remarks, true);
  expect(note?.note).toMatch(
    /^No lead is named: 1\.1, .* and \d+ more \(cells C5, .* and \d+ more\)$/,
  );
  expect(note?.note.length).toBeLessThan(1_600);
  expect(note?.count).toBe(600);
});
