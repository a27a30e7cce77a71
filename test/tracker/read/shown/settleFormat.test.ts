import type { CellValue, FormatCondition } from "../../../../src/tracker/grid";
import { settler } from "../../../../src/tracker/read/shown/settleFormat";

const value = (operator: string, ...operands: readonly string[]): FormatCondition => ({
  kind: "value",
  operator,
  operands,
});
const text = (operator: string, sought: string): FormatCondition => ({
  kind: "text",
  operator,
  text: sought,
});

test.each<[FormatCondition, CellValue, boolean | null]>([
  [value("EqualTo", "=3"), 3, true],
  [value("EqualTo", "3"), 4, false],
  [value("EqualTo", "=3"), "3", false],
  [value("EqualTo", "=-1.5"), -1.5, true],
  [value("EqualTo", '="Late"'), "late", true],
  [value("EqualTo", '="say ""no"""'), 'Say "no"', true],
  [value("EqualTo", '="R"'), 1, false],
  [value("EqualTo", '=""'), "", true],
  [value("NotEqualTo", "=3"), 4, true],
  [value("NotEqualTo", '="R"'), "r", false],
  [value("GreaterThan", "=2"), 3, true],
  [value("GreaterThan", "=3"), 3, false],
  [value("GreaterThanOrEqual", "=3"), 3, true],
  [value("LessThan", "=3"), 2, true],
  [value("LessThan", "=3"), 3, false],
  [value("LessThanOrEqual", "=2"), 3, false],
  [value("Between", "=1", "=2"), 2, true],
  [value("Between", "=1", "=2"), 2.5, false],
  [value("NotBetween", "=1", "=2"), 3, true],
  [text("Contains", "Late"), "too late", true],
  [text("Contains", "Late"), "on time", false],
  [text("NotContains", "Late"), "on time", true],
  [text("BeginsWith", "R"), "red", true],
  [text("EndsWith", "1"), 21, true],
])("%j holds for %j: %j", (condition, cell, expected) => {
  expect(settler(condition)(cell)).toBe(expected);
});

describe("is not settled", () => {
  test.each<[string, FormatCondition, CellValue]>([
    ["a comparison with a cell", value("EqualTo", "=$H$1"), 3],
    ["a comparison with today", value("LessThan", "=TODAY()"), 45_000],
    ["an order of texts", value("GreaterThan", '="B"'), "C"],
    ["a text beside a number's rank", value("GreaterThan", "=3"), "n/a"],
    ["a blank cell that counts as 0", value("LessThan", "=3"), ""],
    ["a blank cell that equals 0", value("EqualTo", "=0"), ""],
    ["limits in the wrong order", value("Between", "=5", "=1"), 3],
    ["a limit that is a cell", value("Between", "=1", "=$H$1"), 3],
    ["an operator that Excel does not name", value("Invalid", "=1"), 1],
    ["a logical value", value("EqualTo", "=1"), true],
    ["a text with signs for any letters", text("Contains", "R*"), "red"],
    ["a text in a cell", text("Contains", "=$H$1"), "red"],
    ["no text at all", text("Contains", ""), "red"],
    ["how Excel writes out a fraction", text("Contains", "5"), 0.5],
    ["a formula", { kind: "other", what: "a formula" }, 1],
  ])("%s", (_, condition, cell) => {
    expect(settler(condition)(cell)).toBeNull();
  });
});
