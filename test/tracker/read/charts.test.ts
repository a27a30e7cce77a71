import { day } from "../../support/worksheet";
import { each, readSheet, type Sketch } from "./readSheet";

const TASKS: Sketch = [
  ["1.1", "Write the therapy specification", "Jo Poole"],
  ["1.2", "Train all school nurses", "Ann Lee"],
  ["1.3", "Open three new clinics", "Jo Poole"],
  ["1.4", "Ask families how it went", "Ann Lee"],
];
const bar = (fill: string) => ({ text: "", fill });
const RED = bar("#C00000");
const GREEN = bar("#00B050");

/** Real days as a program that was set up in the United States shows them. */
const START = { text: "1/8/24", value: 45_299, format: "m/d/yy" };
const END = { text: "3/29/24", value: 45_380, format: "m/d/yy" };

describe("a plan with a chart of bars beside it", () => {
  it("is read where the chart's header has a letter for each day", () => {
    const days = ["M", "T", "W", "R", "F", "M", "T", "W", "R", "F"];
    const plan = readSheet([
      [
        ...["WBS NUMBER", "TASK TITLE", "TASK OWNER", "START DATE", "DUE DATE", "DURATION (DAYS)"],
        ...[
          "PCT OF TASK COMPLETE",
          "PHASE ONE",
          "<",
          "<",
          "<",
          "<",
          "PHASE TWO",
          "<",
          "<",
          "<",
          "<",
        ],
      ],
      [...Array<string>(7).fill("^"), "WEEK 1", "<", "<", "<", "<", "WEEK 2", "<", "<", "<", "<"],
      [...Array<string>(7).fill("^"), ...days],
      ...TASKS.map((task, i) => [
        ...[...task, START, END, "81"],
        { text: i === 3 ? "40%" : "100%", value: i === 3 ? 0.4 : 1, format: "0%" },
        ...days.map((_, at) => (at >= i && at < i + 4 ? GREEN : "")),
      ]),
    ]);
    expect(each(plan, ({ start, due, status }) => [start, due, status])).toEqual([
      ...Array.from({ length: 3 }, () => ["2024-01-08", "2024-03-29", "complete"]),
      ["2024-01-08", "2024-03-29", "in-progress"],
    ]);
  });

  it("is not rated by bars that have columns finer than its months", () => {
    const month = (name: string) => [name, "", "", ""];
    const bars = (from: number) =>
      Array.from({ length: 12 }, (_, at) =>
        at < from || at > from + 6 ? "" : at % 2 === 0 ? RED : GREEN,
      );
    const plan = readSheet([
      ["Ref", "Task", "Owner", "Start date", "End date", ...["Jan", "Feb", "Mar"].flatMap(month)],
      ...TASKS.map((task, i) => [...task, day("08/01/2024"), day("29/03/2024"), ...bars(i)]),
    ]);
    expect(plan.tables[0]?.quarters).toEqual([]);
    expect(each(plan, ({ status }) => status)).toEqual(TASKS.map(() => "unrated"));
  });
});

it("takes whoever a task is assigned to for its lead", () => {
  const plan = readSheet([
    ["ID", "Task", "Assigned service / staff", "End date"],
    ...TASKS.map(([ref = "", task = ""]) => [ref, task, "The office that runs this", "29/03/2024"]),
  ]);
  expect(plan.tables[0]?.columns).toEqual({ ref: "A", action: "B", lead: "C", due: "D" });
});
