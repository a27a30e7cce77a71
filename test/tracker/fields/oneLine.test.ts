import { oneLine } from "../../../src/tracker/fields/oneLine";

it.each([
  ["", ""],
  ["Head of SEND", "Head of SEND"],
  ["  Head of SEND ", "Head of SEND"],
  ["Head  of\tSEND", "Head of SEND"],
  ["Head\r\nof\nSEND\n", "Head of SEND"],
  ["Head\u00a0of SEND\u00a0", "Head of SEND"],
  [" \n\t\u00a0", ""],
])("%j is %j in one line", (text, expected) => {
  expect(oneLine(text)).toBe(expected);
});
