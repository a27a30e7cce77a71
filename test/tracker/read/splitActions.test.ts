import { splitActions } from "../../../src/tracker/read/splitActions";

const refs = (text: string, headed = false, before: string | null = null) =>
  splitActions(text, headed, before).parts.map(({ reference, text: words }) => [
    reference?.ref ?? null,
    words,
  ]);

describe("the actions of one cell", () => {
  it.each([
    [
      "lettered lines",
      "A. Agree terms\nB. Publish them",
      [
        ["A", "Agree terms"],
        ["B", "Publish them"],
      ],
    ],
    [
      "lines from a later letter",
      "E. Agree\n\nF. Publish",
      [
        ["E", "Agree"],
        ["F", "Publish"],
      ],
    ],
    [
      "numbers on lines",
      "2.2.1: Agree\n\n2.2.2: Publish",
      [
        ["2.2.1", "Agree"],
        ["2.2.2", "Publish"],
      ],
    ],
    [
      "numbers in one line",
      "2.2.1: Agree. 2.2.2: Publish",
      [
        ["2.2.1", "Agree."],
        ["2.2.2", "Publish"],
      ],
    ],
    ["one letter", "D. Agree terms", [["D", "Agree terms"]]],
    ["no reference", "Agree terms", [[null, "Agree terms"]]],
    ["roman sub-points", "D. Agree:\ni. terms\nii. dates", [["D", "Agree:\ni. terms\nii. dates"]]],
    ["sub-points alone", "i. terms\nii. dates", [[null, "i. terms\nii. dates"]]],
    [
      "sub-points within one of several",
      "A. Agree:\ni. terms\nii. dates\nB. Publish",
      [
        ["A", "Agree:\ni. terms\nii. dates"],
        ["B", "Publish"],
      ],
    ],
    [
      "letters that do not follow one another",
      "A. Agree\nC. Publish",
      [["A", "Agree\nC. Publish"]],
    ],
    ["a bulleted list", "- Agree terms\n- Publish them", [[null, "- Agree terms\n- Publish them"]]],
  ])("%s", (_, text, expected) => {
    expect(refs(text)).toEqual(expected);
  });

  it("takes the words before lettered lines for their objective where no column holds it", () => {
    const text = "A2. Oversight of places\na) Agree terms\nb) Publish them";
    const split = splitActions(text, true, null);
    expect(split.heading).toBe("A2. Oversight of places");
    expect(split.parts.map(({ reference }) => reference?.ref)).toEqual(["a", "b"]);
  });

  it("keeps lettered lines in the text of a numbered action where a column holds the objective", () => {
    expect(refs("1.2 Agree:\na) terms\nb) dates")).toEqual([["1.2", "Agree:\na) terms\nb) dates"]]);
  });

  const list = "1. Agree terms:\n- for parents\n2) Publish them";

  it("takes a numbered list apart where other cells go by its lines", () => {
    const split = splitActions(list, false, null, (count) => count === 2);
    expect(split.parts).toMatchObject([
      { reference: null, item: "1", text: "Agree terms:\n- for parents" },
      { reference: null, item: "2", text: "Publish them" },
    ]);
  });

  it.each([
    ["a list that no other cell goes by", list],
    ["a list below other words", "Agree:\n1. terms\n2. dates"],
  ])("keeps %s whole, its numbers no references", (_, text) => {
    expect(refs(text)).toEqual([[null, text]]);
  });

  it("reads i) as a letter after h)", () => {
    expect(refs("i) Agree", false, "h")).toEqual([["i", "Agree"]]);
    expect(refs("i) Agree", false, "b")).toEqual([[null, "i) Agree"]]);
  });
});
