import { lineWidth, wrappedLines } from "../../src/host/operations/textSize";

const font = { size: 10, bold: false };

test("a line is as wide as its characters", () => {
  expect(lineWidth("il", font)).toBeCloseTo(4.44);
  expect(lineWidth("MW", font)).toBeCloseTo(17.77);
  expect(lineWidth("il", { size: 20, bold: true })).toBeCloseTo(9.5);
});

test.each([
  ["one word that fits", "plan", 100, 1],
  ["words are kept whole", "agree the plan", 45, 2],
  ["a word of its own line each", "agree pathway", 40, 2],
  ["a word that is too long is broken", "m".repeat(10), 42, 2],
  ["lines of the text's own", "a\nb\n\nc", 100, 4],
  ["no text", "", 100, 1],
  ["spaces alone", "   ", 100, 1],
])("wrapping: %s", (_, text, width, lines) => {
  expect(wrappedLines(text, width, font)).toBe(lines);
});
