import { each, readSheet, type Sketch } from "./readSheet";

const LABELS = ["Ref", "Action", "Lead", "Due date", "RAG", "Evidence"] as const;
const FIRST = ["1.1", "Open a hub in each town", "Jo Poole", "31/03/2024", "Amber", ""] as const;
const SECOND = ["1.2", "Train all school nurses", "Ann Lee", "31/05/2024", "Green", ""] as const;
const BOTH = LABELS.map((label) => (label === "Action" ? "Action / Milestone" : label));

describe("rows of milestones below their action", () => {
  it.each<[why: string, labels: readonly string[], below: Sketch]>([
    [
      "by references that carry on its own, under a label for both",
      BOTH,
      [
        ["1.1.1", "Sites chosen", "", "31/10/2023", "Complete", "Map"],
        ["1.1.2", "Staff in post", "Sam Reed", "29/02/2024", "", ""],
      ],
    ],
    [
      "without references, under a label for both",
      BOTH,
      [
        ["", "Sites chosen", "", "31/10/2023", "Complete", "Map"],
        ["", "Staff in post", "", "29/02/2024", "", ""],
      ],
    ],
    [
      "by a code of their own",
      LABELS,
      [
        ["M1", "Sites chosen", "", "31/10/2023", "Complete", "Map"],
        ["M2", "Staff in post", "", "29/02/2024", "", ""],
      ],
    ],
    [
      "by their first word",
      LABELS,
      [
        ["", "Milestone: Sites chosen", "", "31/10/2023", "Complete", "Map"],
        ["", "Milestone: Staff in post", "Sam Reed", "29/02/2024", "", ""],
      ],
    ],
  ])("are told apart %s", (_, labels, below) => {
    const { actions } = readSheet([labels, FIRST, ...below, SECOND]);
    expect(actions.map(({ ref, text }) => [ref, text])).toEqual([
      ["1.1", "Open a hub in each town"],
      ["1.2", "Train all school nurses"],
    ]);
    const [first] = actions;
    expect(first).toMatchObject({
      ...{ rag: "amber", status: "at-risk", due: "2024-03-31", evidence: ["Map"] },
      leads: [{ name: "Jo Poole" }],
      milestones: [
        { due: "2023-10-31", cell: "D3", met: true, isApart: true },
        { due: "2024-02-29", cell: "D4", isApart: true },
        { due: "2024-03-31", cell: "D2" },
      ],
    });
  });

  it("are told apart by a column of what each row is", () => {
    const kinds = ["Type", "Action", "Milestone", "Milestone", "Action"];
    const rows = [
      ...[LABELS, FIRST],
      ["1.1.1", "Sites chosen", "", "31/10/2023", "Complete", "Map"],
      ["1.1.2", "Staff in post", "", "31/05/2024", "", ""],
      SECOND,
    ];
    const plan = readSheet(rows.map((row, i) => [kinds[i] ?? "", ...row]));
    expect(each(plan, ({ ref, due, milestones }) => [ref, due, milestones.length])).toEqual([
      ["1.1", "2024-05-31", 2],
      ["1.2", "2024-05-31", 0],
    ]);
  });

  it.each<[why: string, labels: readonly string[], below: Sketch]>([
    [
      "references go on where nothing speaks of milestones",
      LABELS,
      [["1.1.1", "Choose the sites", "Sam Reed", "31/10/2023", "Green", ""]],
    ],
    [
      "a number of its own follows",
      BOTH,
      [["1.3", "Choose the sites", "Sam Reed", "31/10/2023", "Green", ""]],
    ],
    [
      "letters stand for themes",
      LABELS.map((label) => (label === "Ref" ? "No" : label)),
      [
        ["L2", "Write a guide", "Sam Reed", "31/10/2023", "Green", ""],
        ["M1", "Choose the sites", "Sam Reed", "31/10/2023", "Green", ""],
      ],
    ],
  ])("are actions where %s", (_, labels, below) => {
    const { actions } = readSheet([labels, FIRST, ...below, SECOND]);
    expect(actions).toHaveLength(below.length + 2);
  });
});
