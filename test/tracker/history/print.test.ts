import { printOf, wordsPrint } from "../../../src/tracker/history/print";

// Workbooks keep prints from report to report: another way of making them would lose what was kept.
test.each([
  ["", "ztntfp15z3edo"],
  ["Agree a checklist with settings", "2bwyxx1tm28oa"],
  ["Agree a checklist with setting", "1iyyslx1bzppe8"],
])("the print of “%s” stays what it is", (text, print) => {
  expect(printOf(text)).toBe(print);
});

test.each([
  ["AGREE a checklist,  with settings.", true],
  ["Agree a check list with settings", false],
])("“%s” has the same words: %s", (text, isSame) => {
  expect(wordsPrint(text) === wordsPrint("Agree a checklist with settings")).toBe(isSame);
});
