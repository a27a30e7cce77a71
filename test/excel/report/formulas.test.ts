import {
  countFormula,
  linkFormula,
  sentenceFormula,
  tableHeader,
  textLiteral,
} from "../../../src/excel/report/formulas";

test.each([
  ["a quotation mark is doubled", 'say "so"', '"say ""so"""'],
  ["no text", "", '""'],
  [
    "a text over 255 characters in pieces",
    "a".repeat(300),
    `"${"a".repeat(255)}"&"${"a".repeat(45)}"`,
  ],
  [
    "an emoji is not parted",
    `${"a".repeat(254)}😀${"b".repeat(254)}`,
    `"${"a".repeat(254)}"&"😀${"b".repeat(253)}"&"b"`,
  ],
])("a text in a formula: %s", (_, text, expected) => {
  expect(textLiteral(text)).toBe(expected);
});

test("a header's own cell is named, whatever stands in it", () => {
  expect(tableHeader("BoardDecisions", "Decided")).toBe("BoardDecisions[[#Headers],[Decided]]");
  expect(tableHeader("Log", "No. [#1]")).toBe("Log[[#Headers],[No. '['#1']]]");
});

test("a count names the register's columns", () => {
  const formula = countFormula(
    [
      { column: "counted", test: "is", value: "Yes" },
      { column: "evidence", test: "is not", value: "Recorded" },
    ],
    (id) => `Register[${id}]`,
    ["Register[theme]", "$B9"],
  );
  expect(formula).toBe(
    'COUNTIFS(Register[counted],"Yes",Register[evidence],"<>Recorded",Register[theme],$B9)',
  );
});

test("a sentence chooses its words by its count", () => {
  const formula = sentenceFormula(
    [
      { choose: "overdue", none: ["None"], one: ["1 is"], many: [{ count: "overdue" }, " are"] },
      " late (",
      { share: "overdue" },
      ").",
    ],
    { overdue: "$B$4", total: "$B$2" },
  );
  expect(formula).toBe(
    '=IF($B$4=0,"None",IF($B$4=1,"1 is",$B$4&" are"))&" late ("&TEXT(IF($B$2=0,0,$B$4/$B$2),"0%")&")."',
  );
});

test.each([
  [3, "3"],
  ["total" as const, "$B$2"],
])("a sentence compares a count with %s", (before, other) => {
  const words = { more: ["more"], fewer: ["fewer"], same: ["as many"] };
  const places = { overdue: "$B$4", total: "$B$2" };
  expect(sentenceFormula([{ versus: "overdue", before, ...words }], places)).toBe(
    `=IF($B$4>${other},"more",IF($B$4<${other},"fewer","as many"))`,
  );
});

test("a link reaches a sheet whose name has an apostrophe", () => {
  expect(linkFormula("Children's plan", "C8")).toBe(`=HYPERLINK("#'Children''s plan'!C8","C8")`);
});
