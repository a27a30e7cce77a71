import { shortTexts } from "../../../../src/taskpane/views/update/preview/shortTexts";

const LONG = `${"Begun in May. ".repeat(10)}Last line`;

test.each([
  {
    says: "short texts are told whole",
    before: "Begun",
    after: "Begun\nDone",
    shown: { before: "Begun", after: "Begun\nDone" },
  },
  {
    says: "a line added to a long text is told alone",
    before: LONG,
    after: `${LONG}\nDone`,
    shown: { before: `…${LONG.slice(-80)}`, after: "…\nDone" },
  },
  {
    says: "what is written over is told by its end",
    before: LONG,
    after: "Done",
    shown: { before: `…${LONG.slice(-80)}`, after: "Done" },
  },
  { says: "a blank cell", before: "", after: "Done", shown: { before: "", after: "Done" } },
])("$says", ({ before, after, shown }) => {
  expect(shortTexts({ before, after })).toEqual(shown);
});
