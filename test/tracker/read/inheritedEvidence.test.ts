import { worksheet } from "../../support/worksheet";
import { each, readSheet, readSheets, type Sketch } from "./readSheet";

describe("evidence in several columns", () => {
  it.each([
    ["Impact at 6 months", "Impact at 12 months"],
    ["Evidence (Dec 2023)", "Evidence (June 2024)"],
    ["Evidence – council", "Evidence – health"],
    ["Evidence of impact", "Evidence of delivery"],
  ])("is told by %s and %s", (first, second) => {
    const plan = readSheet([
      ["Action", "Lead", "By when", first, second],
      ["Agree terms", "Jo Poole", "May 2024", "Terms", "Minutes"],
      ["Publish the guide", "Jo Poole", "May 2024", null, "The guide"],
      ["Train the panel", "Jo Poole", "May 2024", null, null],
    ]);
    expect(
      each(plan, ({ evidence, sources }) => [evidence, sources.evidence?.map(({ cell }) => cell)]),
    ).toEqual([
      [
        ["Terms", "Minutes"],
        ["D2", "E2"],
      ],
      [["The guide"], ["E3"]],
      [[], ["D4"]],
    ]);
  });

  it("is told by one of them where the other says something else", () => {
    const plan = readSheet([
      ["Action", "Lead", "By when", "Evidence", "Evidence reviewed by"],
      ["Agree terms", "Jo Poole", "May 2024", null, "Ann Wood"],
    ]);
    expect(plan.actions[0]?.evidence).toEqual([]);
  });
});

describe("evidence that is only said to be held", () => {
  it("is none where it is not", () => {
    const plan = readSheet([
      ["Objective", "Action", "Lead", "By when", "Evidence on file (Y/N)"],
      ["1.1 Data", "Agree terms", "Jo Poole", "May 2024", "Y"],
      ["^", "Publish the guide", "Jo Poole", "May 2024", "N"],
      ["^", "Train the panel", "Jo Poole", "May 2024", "No"],
    ]);
    expect(each(plan, ({ evidence }) => evidence)).toEqual([["Y"], [], []]);
  });
});

describe("evidence", () => {
  const header = ["Objective", "Action", "Lead", "By when", "Evidence"];
  const row = (objective: string | null, action: string, evidence: string | null) => [
    objective,
    action,
    "Jo Poole",
    "May 2024",
    evidence,
  ];
  const evidenceOf = (rows: Sketch) =>
    each(readSheet(rows), ({ evidence, sources }) => [
      evidence.join("+"),
      sources.evidence?.[0].cell,
    ]);

  it.each<[string, Sketch, [string, string][]]>([
    [
      "is merged over rows",
      [header, row("1.1 Data", "A. Agree", "Minutes"), row("^", "B. Sign", "^")],
      [
        ["Minutes", "E2"],
        ["Minutes", "E2"],
      ],
    ],
    [
      "stands once for its objective",
      [header, row("1.1 Data", "A. Agree", "Minutes"), row("^", "B. Sign", null)],
      [
        ["Minutes", "E2"],
        ["Minutes", "E2"],
      ],
    ],
    [
      "is shared across its objective's tables",
      [
        header,
        row("1.1 Data", "1.1.1: Agree", "Minutes"),
        row("^", "1.1.2: Sign", "^"),
        ["Aims:"],
        header,
        row(null, "1.1.3: Meet", null),
      ],
      [
        ["Minutes", "E2"],
        ["Minutes", "E2"],
        ["Minutes", "E2"],
      ],
    ],
    [
      "is missing where rows keep their own",
      [
        header,
        row("1.1 Data", "A. Agree", "Minutes"),
        row("^", "B. Sign", "Terms"),
        row("^", "C. Meet", null),
      ],
      [
        ["Minutes", "E2"],
        ["Terms", "E3"],
        ["", "E4"],
      ],
    ],
    [
      "is filled down where others merge",
      [
        header,
        row("1.1 Data", "A. Agree", "Minutes of the joint panel of June 2024"),
        row("^", "B. Sign", "Minutes of the joint panel of June 2024"),
        row("^", "C. Meet", null),
      ],
      [
        ["Minutes of the joint panel of June 2024", "E2"],
        ["Minutes of the joint panel of June 2024", "E3"],
        ["Minutes of the joint panel of June 2024", "E2"],
      ],
    ],
    [
      "is missing where two of the rows that keep their own have the same",
      [
        header,
        row("1.1 Data", "A. Agree", "Minutes of the joint panel of June 2024"),
        row("^", "B. Sign", "Minutes of the joint panel of June 2024"),
        row("^", "C. Share", "Terms"),
        row("^", "D. Meet", null),
      ],
      [
        ["Minutes of the joint panel of June 2024", "E2"],
        ["Minutes of the joint panel of June 2024", "E3"],
        ["Terms", "E4"],
        ["", "E5"],
      ],
    ],
    [
      "is missing where the rows of another objective keep their own",
      [
        header,
        row("1.1 Data", "A. Agree", "Minutes"),
        row("^", "B. Sign", "Terms"),
        row("1.2 Health", "A. Meet", "Notes"),
        row("^", "B. Plan", null),
      ],
      [
        ["Minutes", "E2"],
        ["Terms", "E3"],
        ["Notes", "E4"],
        ["", "E5"],
      ],
    ],
    [
      "is shared by an objective though another's rows differ, where a third's is merged",
      [
        header,
        row("1.1 Data", "A. Agree", "Minutes"),
        row("^", "B. Sign", "Terms"),
        row("1.2 Health", "A. Meet", "Notes"),
        row("^", "B. Plan", "^"),
        row("1.3 Care", "A. Ask", "Survey"),
        row("^", "B. Tell", null),
      ],
      [
        ["Minutes", "E2"],
        ["Terms", "E3"],
        ["Notes", "E4"],
        ["Notes", "E4"],
        ["Survey", "E6"],
        ["Survey", "E6"],
      ],
    ],
    [
      "is nothing where it says nothing",
      [header, row("1.1 Data", "A. Agree", "TBC"), row("1.2 Health", "A. Meet", "n/a")],
      [
        ["", "E2"],
        ["", "E3"],
      ],
    ],
  ])("%s", (_, rows, expected) => {
    expect(evidenceOf(rows)).toEqual(expected);
  });

  it("is missing where the rows of another sheet keep their own under the same labels", () => {
    const one = [header, row("1.1 Data", "A. Agree", "Minutes"), row("^", "B. Sign", "Terms")];
    const two = [header, row("2.1 Health", "A. Meet", "Notes"), row("^", "B. Plan", null)];
    const plan = readSheets(worksheet("One", one), worksheet("Two", two));
    expect(each(plan, ({ evidence }) => evidence.join())).toEqual([
      "Minutes",
      "Terms",
      "Notes",
      "",
    ]);
  });

  it("stands beside its block's heading", () => {
    const plan = readSheet([
      ["Actions", "Lead", "By when", "Outcomes and measures"],
      ["A1. Oversight", "<", "<", "Waits fall"],
      ["a) Agree", "Jo", "May 2024", null],
      ["b) Sign", "Jo", "May 2024", null],
    ]);
    expect(
      each(plan, ({ evidence, sources, evidenceKind }) => [
        evidence,
        sources.evidence?.[0].cell,
        evidenceKind,
      ]),
    ).toEqual([
      [["Waits fall"], "D2", "expected"],
      [["Waits fall"], "D2", "expected"],
    ]);
  });
});
