import { shortNames } from "../../../src/tracker/summary/shortNames";

describe("a theme's short name", () => {
  test.each([
    ["its label", "Priority 1 Leaders do not work together", "Priority 1"],
    ["its label before a colon", "Area of Concern 2: Records are incomplete", "Area of Concern 2"],
    ["the label of a condition", "Condition 3: Review the cost of placements", "Condition 3"],
    ["a label in words", "PRIORITY ONE - To commission together", "PRIORITY ONE"],
    ["a short name whole", "4 Outcomes", "4 Outcomes"],
    ["not a label: a word that goes on", "Priority Areas of work", "Priority Areas of work"],
    [
      "the first words of a long name",
      "Commissioning, in a way that improves provision for all young people",
      "Commissioning, in a way that…",
    ],
    [
      "never cut before a loose word",
      "Strategic planning together, in a way that improves provision",
      "Strategic planning together…",
    ],
    ["a number alone, which COUNTIFS would count as a number", "1", "Theme 1"],
    ["a date, which COUNTIFS would count as a date", "March 2024", "Theme March 2024"],
    ["without wildcards", "What works? *All* of it", "What works All of it"],
    ["without a comparison", ">= 25 year olds", "25 year olds"],
    ["of a blank name", " ", "Unnamed theme"],
  ])("is %s", (_, name, expected) => {
    expect(shortNames([name])).toEqual([expected]);
  });

  test("has the plan's own word", () => {
    expect(shortNames(["1", " "], "priority")).toEqual(["Priority 1", "Unnamed priority"]);
  });

  test("is unique without regard to case", () => {
    expect(shortNames(["Theme A: one", "THEME A: two", "Other"])).toEqual([
      "Theme A",
      "THEME A (2)",
      "Other",
    ]);
  });
});
