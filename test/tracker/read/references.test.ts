import { each, HEADER, readSheet, type Sketch } from "./readSheet";

const refsOf = (rows: Sketch) => each(readSheet(rows), ({ ref }) => ref);

describe("an action's reference", () => {
  const header = ["Objective", "Action", "Lead", "By when", "RAG"];
  const rest = ["Jo Poole", "May 2024", "Green"];

  it.each<[string, Sketch, (string | null)[]]>([
    [
      "is the column's, as displayed",
      [HEADER, ["4.10", "Agree", ...rest], ["2.1..2", "Sign", ...rest]],
      ["4.10", "2.1.2"],
    ],
    [
      "is the one in the words, where a column only counts the rows",
      [
        ["#", "Action", "Lead", "By when", "RAG"],
        ["1", "1.1 Agree terms", ...rest],
        ["2", "1.2 Sign terms", ...rest],
        ["3", "2.1 Share terms", ...rest],
        ["4", "2.2 Post terms", ...rest],
        ["5", "2.3 Keep terms", ...rest],
      ],
      ["1.1", "1.2", "2.1", "2.2", "2.3"],
    ],
    [
      "joins a letter to its objective's number",
      [header, ["1.1 Share data", "A. Agree terms", ...rest], ["^", "B. Sign them", ...rest]],
      ["1.1.A", "1.1.B"],
    ],
    [
      "joins a letter in the column of references",
      [
        ["Ref", "Objective", "Action", "Lead", "By when"],
        ["a", "1.1 Share data", "Agree terms", "Jo", "May 2024"],
        ["b", "^", "Sign", "Jo", "May 2024"],
      ],
      ["1.1.a", "1.1.b"],
    ],
    [
      "joins letters to the heading above them",
      [
        ["Actions", "Lead", "By when"],
        ["A1. Oversight", "<", "<"],
        ["a) Agree terms", "Jo", "May 2024"],
      ],
      ["A1.a"],
    ],
    [
      "joins letters to the number of the theme above them",
      [
        ...[HEADER, ["1. Waits", "<", "<", "<", "<"], ["a", "Agree", ...rest]],
        ...[
          ["2. Plans", "<", "<", "<", "<"],
          ["a", "Sign", ...rest],
          ["3", "Send", ...rest],
        ],
      ],
      ["1.a", "2.a", "3"],
    ],
    [
      "is a letter in a column without a label, though it could be a rating",
      [
        ...[
          [null, "Action", "Lead", "By when", "Evidence"],
          ["a", "Agree", "Jo", "May 2024", "Note"],
        ],
        ...["b", "c", "d"].map((letter) => [letter, "Sign", "Jo", "May 2024", "Note"]),
      ],
      ["a", "b", "c", "d"],
    ],
    [
      "joins letters to the heading in their cell",
      [
        ["Actions", "Lead", "By when"],
        ["A2: Oversight\na) Agree terms\nb) Sign them", "Jo", "May 2024"],
      ],
      ["A2.a", "A2.b"],
    ],
    [
      "is the number before its words",
      [header, ["Data", "1.1.1: Agree terms", ...rest]],
      ["1.1.1"],
    ],
    [
      "is the objective's where it has one row",
      [header, ["1.1 Share data", "Agree terms", ...rest]],
      ["1.1"],
    ],
    [
      "is nothing where rows under an objective carry no number",
      [header, ["1.1 Share data", "Agree terms", ...rest], ["^", "Sign them", ...rest]],
      [null, null],
    ],
    [
      "is each one of several in one cell",
      [header, ["2.2 Data", "2.2.1: Agree terms\n\n2.2.2: Sign them", ...rest]],
      ["2.2.1", "2.2.2"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(refsOf(rows)).toEqual(expected);
  });

  it("is a letter alone where no objective is known", () => {
    expect(
      refsOf([
        ["Actions", "Lead", "By when"],
        ["d) Agree terms", "Jo", "May 2024"],
      ]),
    ).toEqual(["d"]);
  });
});

describe("a cross-reference", () => {
  it("keeps the reference of the action told elsewhere, and inherits nothing from it", () => {
    const plan = readSheet([
      ["Objective", "Action", "Lead", "By when", "RAG"],
      ["1.1 Share data", "A. Agree terms", "Jo Poole", "May 2024", "Green"],
      ["Ref - 1.1 Share data", "A. Agree terms", null, "May 2024", "Green"],
    ]);
    expect(each(plan, ({ ref, seeAlso, leads }) => [ref, seeAlso, leads.length])).toEqual([
      ["1.1.A", null, 1],
      ["1.1.A", "1.1.A", 0],
    ]);
    expect(plan.actions[1]?.objective).toBe("Ref - 1.1 Share data");
  });

  it("keeps its own reference where it has one", () => {
    const plan = readSheet([
      HEADER,
      ["1.1", "Agree terms", "Jo", "May 2024"],
      ["2.1", "See 1.1"],
      ["2.2", "Sign", "Jo"],
    ]);
    expect(each(plan, ({ ref, seeAlso }) => [ref, seeAlso])).toEqual([
      ["1.1", null],
      ["2.1", "1.1"],
      ["2.2", null],
    ]);
  });
});

describe("an action's key", () => {
  const keysOf = (rows: Sketch) => each(readSheet(rows), ({ key }) => key);
  const row = (ref: string | null, text: string) => [ref, text, "Jo Poole", "May 2024", "Green"];

  it("is its reference where no other has it", () => {
    expect(keysOf([HEADER, row("1.1", "Agree"), row("1.2", "Sign")])).toEqual(["1.1", "1.2"]);
  });

  it("outlives re-sorting where references are missing or twice there", () => {
    const rows = [row("1", "Agree terms"), row("1", "Sign them"), row(null, "Meet monthly")];
    const keys = keysOf([HEADER, ...rows]);
    expect(new Set(keys).size).toBe(3);
    expect(keysOf([HEADER, ...rows.toReversed()])).toEqual(keys.toReversed());
  });

  it("tells apart actions that agree in everything", () => {
    const keys = keysOf([HEADER, row(null, "Meet monthly"), row(null, "Meet monthly")]);
    expect(new Set(keys).size).toBe(2);
  });
});
