import { changedWords } from "../../../src/taskpane/shell/changedWords";

test.each([
  [{ cells: 0, sheets: 0 }, null],
  [{ cells: 1, sheets: 0 }, "1 cell was changed since this was read."],
  [{ cells: 3, sheets: 0 }, "3 cells were changed since this was read."],
  [{ cells: 0, sheets: 1 }, "1 sheet was added or deleted since this was read."],
  [
    { cells: 2, sheets: 2 },
    "2 cells were changed and 2 sheets were added or deleted since this was read.",
  ],
])("%j", (changed, words) => {
  expect(changedWords(changed)).toBe(words);
});
