import { filled } from "../../support/worksheet";
import { each, HEADER, readSheet, type Sketch } from "./readSheet";

const line = (text: string) => [filled("heading", text), "<", "<", "<", "<"];
const ROWS: Sketch = [
  ["1.1", "Agree terms with settings", "Jo Poole", "31/03/2024", "Green"],
  ["1.2", "Train all school nurses", "Ann Lee", "31/03/2024", "Amber"],
];

/** Theme and objective of a plan's last action, under rows that all have a fill. */
function headsOf(above: Sketch, rows: Sketch = ROWS) {
  const plan = readSheet([...above, [...HEADER], ...rows]);
  return each(plan, ({ theme, objective }) => [theme, objective]).at(-1);
}

describe("what stands above a header, all of it with a fill", () => {
  it.each<[string, Sketch, (string | null)[]]>([
    ["a title apart from the table", [line("Fenwater partnership"), []], ["Plan", null]],
    [
      "a title and what is told of the plan",
      [line("Fenwater partnership"), line("Sponsor: Ann Lee"), line("Overall RAG: Amber"), []],
      ["Plan", null],
    ],
    [
      "a title and what explains",
      [line("Fenwater partnership"), line("We publish this. Words are explained below."), []],
      ["Plan", null],
    ],
    [
      "a title and pairs of a name and a value",
      [
        line("Fenwater partnership"),
        [filled("heading", "Cycle"), filled("heading", "Monthly")],
        [],
      ],
      ["Plan", null],
    ],
    ["a line right over the table", [line("Timely plans")], ["Timely plans", null]],
    [
      "a heading below a title",
      [line("Fenwater partnership"), line("Timely plans"), []],
      ["Timely plans", null],
    ],
    [
      "a part with its number",
      [line("Working group 2: Timely plans"), line("Chair: Jo Poole")],
      ["Working group 2: Timely plans", null],
    ],
  ])("%s", (_, above, heads) => {
    expect(headsOf(above)).toEqual(heads);
  });

  it.each([
    ["Quarter 2 2025/26", "Plan"],
    ["Sept 2025 - Aug 2027", "Plan"],
    ["SEND improvement board", "Plan"],
    ["Partnership board, 12 May 2025", "Plan"],
    ["Last reviewed 3 May 2025", "Plan"],
    ["Prepared for scrutiny", "Plan"],
    ["Table 1: Actions", "Plan"],
    ["Key actions", "Plan"],
    ["Timely plans", "Timely plans"],
    ["Governance", "Governance"],
  ])("right over the table, below a title, %p is the theme %p", (text, theme) => {
    expect(headsOf([["Fenwater partnership"], [text]])).toEqual([theme, null]);
    expect(headsOf([line("Fenwater partnership"), line(text)])).toEqual([theme, null]);
  });

  it("is a heading where rows in its fill come again below", () => {
    const [first = [], second = []] = ROWS;
    const rows = [first, line("Trained staff"), second];
    const plan = readSheet([line("Timely plans"), [], [...HEADER], ...rows]);
    expect(each(plan, ({ theme }) => theme)).toEqual(["Timely plans", "Trained staff"]);
  });

  it("is no objective of a plan that has a column of themes", () => {
    const rows = ROWS.map((row) => ["Timely plans", ...row]);
    const plan = readSheet([
      line("Fenwater partnership"),
      line("Working together for families"),
      [],
      ["Theme", ...HEADER],
      ...rows,
    ]);
    expect(each(plan, ({ theme, objective }) => [theme, objective])).toEqual(
      ROWS.map(() => ["Timely plans", null]),
    );
  });
});
