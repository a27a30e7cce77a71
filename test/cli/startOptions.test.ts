import { parseStartOptions } from "../../src/cli/startOptions";

test.each([
  [[], { file: null, port: null, open: true }],
  [["My plan.xlsx"], { file: "My plan.xlsx", port: null, open: true }],
  [["--port", "4000", "--no-open"], { file: null, port: 4000, open: false }],
  [["--help"], "help"],
])("%j", (words, expected) => {
  expect(parseStartOptions(words)).toEqual(expected);
});

test.each([
  [["--port", "many"], "--port must be a number"],
  [["--port", "70000"], "--port must be a number"],
  [["a.xlsx", "b.xlsx"], "One workbook is opened at a time"],
  [["--prot", "1"], "There is no option --prot"],
])("%j is refused", (words, sentence) => {
  expect(() => parseStartOptions(words)).toThrow(sentence);
});
