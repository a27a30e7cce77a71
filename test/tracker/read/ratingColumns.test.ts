import { day, type CellSketch } from "../../support/worksheet";
import { each, readSheet } from "./readSheet";

const DATES = ["31/01/2024", "29/02/2024", "31/03/2024"] as const;

test("quarters whose labels also say RAG are the quarters of a plan without a year", () => {
  const plan = readSheet([
    ["Action", "Lead", "Due", "Q1 RAG", "Q2 RAG"],
    ["Agree terms", "Jo Poole", DATES[0], "Green", "Blue"],
    ["Meet the forum", "Jo Poole", DATES[1], "Red", "Amber"],
    ["Book the hall", "Jo Poole", DATES[2], "Green", "Green"],
  ]);
  expect(plan.tables[0]?.quarters.map(({ label, column }) => [label, column])).toEqual([
    ["Q1", "D"],
    ["Q2", "E"],
  ]);
});

test("a plan's own letters rate a column of statuses, where a line below explains them", () => {
  const plan = readSheet([
    ["Action", "Lead", "Due date", "Status"],
    ["Agree terms", "Jo Poole", "May 2024", "C"],
    ["Print terms", "Jo Poole", "May 2024", "P"],
    ["Share terms", "Jo Poole", "May 2024", "N"],
    [],
    ["C = complete, P = in progress, N = not started"],
  ]);
  expect(each(plan, ({ status }) => status)).toEqual(["complete", "in-progress", "not-started"]);
});

test("a plan's own numbers are the score of an action's progress", () => {
  const plan = readSheet([
    ["Progress score: 1 = Not started, 2 = Started but behind, 3 = On track, 4 = Complete"],
    ["Action", "Lead", "Due date", "Progress score", "Evidence"],
    ["Agree terms", "Jo Poole", "May 2024", 4, "Minutes"],
    ["Print terms", "Jo Poole", "May 2024", 2, "Minutes"],
    ["Share terms", "Jo Poole", "May 2024", 1, "Minutes"],
  ]);
  expect(each(plan, ({ status }) => status)).toEqual(["complete", "delayed", "not-started"]);
});

test("a plan's own letters rate the terms that they stand under", () => {
  const plan = readSheet([
    ["Key: C = Complete, O = On track, D = Delayed"],
    ["Action", "Lead", "Due", "Autumn 23", "Spring 24"],
    ["Agree terms", "Jo Poole", DATES[0], "C", null],
    ["Meet the forum", "Jo Poole", DATES[1], "O", null],
    ["Book the hall", "Jo Poole", DATES[2], "D", null],
  ]);
  expect(each(plan, ({ status, due }) => [status, due])).toEqual([
    ["complete", "2024-01-31"],
    ["on-track", "2024-02-29"],
    ["delayed", "2024-03-31"],
  ]);
});

test("Complete beside the columns of colours is one of them", () => {
  const plan = readSheet([
    ["Action", "Lead", "Due", "Red", "Amber", "Green", "Complete"],
    ["Agree terms", "Jo Poole", DATES[0], null, null, null, "x"],
    ["Meet the forum", "Jo Poole", DATES[1], "x", null, null, null],
    ["Book the hall", "Jo Poole", DATES[2], null, "x", null, null],
  ]);
  expect(each(plan, ({ status }) => status)).toEqual(["complete", "delayed", "at-risk"]);
});

test.each([["✓"], ["x"], ["ü"], ["\uf0fc"]])(
  "a column for each status is one rating, ticked with %p",
  (tick) => {
    const plan = readSheet([
      ["Action", "Lead", "Due", "Status", "<", "<"],
      ["^", "^", "^", "Not started", "Under way", "Done"],
      ["Agree terms", "Jo Poole", DATES[0], null, null, tick],
      ["Meet the forum", "Jo Poole", DATES[1], tick, null, null],
      ["Book the hall", "Jo Poole", DATES[2], null, tick, null],
    ]);
    expect(each(plan, ({ status }) => status)).toEqual(["complete", "not-started", "in-progress"]);
  },
);

test("columns of figures under statuses are no rating", () => {
  const plan = readSheet([
    ["Action", "Lead", "Due", "Not started", "Under way", "Done"],
    ["Agree terms", "Jo Poole", DATES[0], 1, null, 1],
    ["Meet the forum", "Jo Poole", DATES[1], 1, 1, null],
    ["Book the hall", "Jo Poole", DATES[2], null, 1, 1],
  ]);
  expect(plan.tables[0]?.columns.rag).toBeUndefined();
});

test.each([
  ["ü", "complete"],
  ["û", "unrated"],
])("Wingdings' %p under a label that asks tells whether it is done", (sign, status) => {
  const plan = readSheet([
    ["Action", "Lead", "Due", "Complete?"],
    ...DATES.map((date) => ["Agree terms", "Jo Poole", date, sign]),
  ]);
  expect(plan.actions[0]?.status).toBe(status);
});

test.each([
  ["two pictures that a key explains rate", "👍 = on track, 👎 = late", "👍👎", "On track?"],
  ["so do two shapes", "● on track ○ delayed", "●○", "Status"],
])("%s", (_, key, signs, label) => {
  const [good = "", bad = ""] = Array.from(signs);
  const plan = readSheet([
    [key],
    [],
    ["Action", "Lead", "Due", label],
    ...[good, bad, good].map((sign, i) => ["Agree terms", "Jo Poole", DATES[i] ?? "", sign]),
  ]);
  expect(each(plan, ({ status }) => status)).toEqual(["on-track", "delayed", "on-track"]);
});

test.each([
  ["a tick tells what is done", "Done?", "complete"],
  ["and nothing else where another thing is asked", "On track?", "unrated"],
])("beside a cross, %s", (_, label, status) => {
  const plan = readSheet([
    ["✔ yes ✖ no"],
    [],
    ["Action", "Lead", "Due", label],
    ...["✔", "✖", "✔"].map((sign, i) => ["Agree terms", "Jo Poole", DATES[i] ?? "", sign]),
  ]);
  expect(each(plan, (action) => action.status)).toEqual([status, "unrated", status]);
});

test("a label that says its day and explains its numbers heads ratings", () => {
  const plan = readSheet([
    ["Action", "Lead", "Due", "Status at 15/01/24\n1 = complete 2 = on track 3 = overdue"],
    ["Agree terms", "Jo Poole", DATES[0], 1],
    ["Meet the forum", "Jo Poole", DATES[1], 2],
    ["Book the hall", "Jo Poole", DATES[2], 3],
  ]);
  expect(plan.tables[0]?.columns.rag).toBe("D");
  expect(each(plan, ({ status }) => status)).toEqual(["complete", "on-track", "delayed"]);
});

test.each([
  ["in brackets", "RAG (previous)", "RAG (now)"],
  ["first", "Last RAG", "RAG rating"],
  ["under a label for both", "RAG\nPrevious", "RAG\nCurrent"],
  ["of another kind of label", "Status at previous board", "Status"],
])("the time before, said %s, is no rating for now", (_, before, now) => {
  const plan = readSheet([
    ["Action", "Lead", "Due", before, now],
    ["Agree terms", "Jo Poole", DATES[0], "Green", "Red"],
    ["Meet the forum", "Jo Poole", DATES[1], "Green", "Amber"],
    ["Book the hall", "Jo Poole", DATES[2], "Red", "Green"],
  ]);
  expect(plan.tables[0]?.columns.rag).toBe("E");
  expect(each(plan, ({ rag }) => rag)).toEqual(["red", "amber", "green"]);
});

test.each([
  ["as first", ["Overall RAG", "Delivery RAG", "Impact RAG"]],
  ["under a label for all", ["RAG\nDelivery", "RAG\nImpact", "RAG\nOverall"]],
])("of several ratings the overall one counts, %s", (_, labels) => {
  const ratings = labels.map((label) => (label.includes("Overall") ? "Amber" : "Green"));
  const plan = readSheet([
    ["Action", "Lead", "Due", ...labels],
    ...DATES.map((date) => ["Agree terms", "Jo Poole", date, ...ratings]),
  ]);
  expect(each(plan, ({ rag }) => rag)).toEqual(["amber", "amber", "amber"]);
});

test("a rating set by hand counts over the one that is worked out", () => {
  const plan = readSheet([
    ["Action", "Lead", "Due", "RAG (auto)", "RAG (override)"],
    ["Agree terms", "Jo Poole", DATES[0], "Red", "Amber"],
    ["Meet the forum", "Jo Poole", DATES[1], "Green", null],
    ["Book the hall", "Jo Poole", DATES[2], null, null],
  ]);
  expect(each(plan, ({ rag, ratings }) => [rag, ratings.map(({ cell }) => cell)])).toEqual([
    ["amber", ["E2"]],
    ["green", ["D3"]],
    [null, ["E4"]],
  ]);
});

test.each([
  ["by months", ["RAG at 3 months", "RAG at 6 months", "RAG at 12 months"]],
  ["by reviews", ["Review 1 RAG", "Review 2 RAG", "Review 3 RAG"]],
  ["as statuses", ["Status at 3 months", "Status at 6 months", "Status at 12 months"]],
])(
  "of ratings that are counted and not dated the last that an action has counts, %s",
  (_, labels) => {
    const plan = readSheet([
      ["Action", "Lead", "Due", ...labels],
      ["Agree terms", "Jo Poole", DATES[0], "Red", "Amber", null],
      ["Meet the forum", "Jo Poole", DATES[1], "Complete", null, null],
      ["Book the hall", "Jo Poole", DATES[2], null, null, null],
    ]);
    expect(each(plan, ({ status, ratings }) => [status, ratings.map(({ cell }) => cell)])).toEqual([
      ["at-risk", ["E2"]],
      ["complete", ["D3"]],
      ["unrated", ["E4"]],
    ]);
    expect(plan.assumptions).toContainEqual(expect.stringContaining("counted and not dated"));
  },
);

test("a rating behind each of several counted updates is counted with them", () => {
  const plan = readSheet([
    ["Action", "Lead", "Due", "Progress at 6 months", "RAG", "Progress at 12 months", "RAG"],
    ["Agree terms", "Jo Poole", DATES[0], "Terms are drafted", "Red", "Terms are agreed", "Blue"],
    ["Meet the forum", "Jo Poole", DATES[1], "Forum is asked", "Amber", null, null],
  ]);
  expect(each(plan, ({ rag }) => rag)).toEqual(["blue", "amber"]);
  expect(plan.tables[0]?.columns.update).toBe("F");
});

test("the rating of the last review is the rating where no other column rates", () => {
  const plan = readSheet([
    ["Action", "Lead", "Due", "RAG at last review"],
    ["Agree terms", "Jo Poole", DATES[0], "Red"],
    ["Meet the forum", "Jo Poole", DATES[1], "Amber"],
    ["Book the hall", "Jo Poole", DATES[2], "Green"],
  ]);
  expect(plan.tables[0]?.columns.rag).toBe("D");
});

test.each([
  ["first", "LA RAG", "DfE RAG"],
  ["behind another's", "DfE RAG", "LA RAG"],
])("of two ratings for one time the plan's own counts: %s", (_, left, right) => {
  const at = left === "LA RAG" ? [0, 2] : [1, 3];
  const labels = [`${left} Dec 23`, `${right} Dec 23`, `${left} Mar 24`, `${right} Mar 24`];
  const ratings = labels.map((label) => (label.startsWith("LA") ? "Green" : "Red"));
  const row = (action: string) => [action, "Jo Poole", "31/05/2024", ...ratings];
  const { tables, actions } = readSheet([
    ["Action", "Lead", "Due", ...labels],
    ...["Agree terms", "Meet the forum", "Book the hall"].map(row),
  ]);
  const columns = at.map((i) => "DEFG".charAt(i));
  expect(tables[0]?.quarters.map(({ label, column }) => [label, column])).toEqual([
    ["Dec 23", columns[0]],
    ["Mar 24", columns[1]],
  ]);
  expect(tables[0]?.columns.rag).toBeUndefined();
  expect(actions[0]?.status).toBe("on-track");
});

describe("quarters", () => {
  it.each([
    [
      "behind what tells of a time",
      ["Progress (Sept 2023)", "RAG", "Progress (Dec 2023)", "RAG"],
      [],
    ],
    [
      "under a review of a time",
      ["6 month review (Sept 2023)", "<", "12 month review (Dec 2023)", "<"],
      ["Commentary", "RAG", "Commentary", "RAG"],
    ],
  ])("are told %s, where all ratings are called the same", (_, labels, under) => {
    const plan = readSheet([
      ["Action", "Lead", "Due", ...labels],
      ...(under.length > 0 ? [["^", "^", "^", ...under]] : []),
      ["Agree terms", "Jo Poole", "May 2024", "Terms are drafted", "Green", "They are late", "Red"],
      ["Meet the forum", "Jo Poole", "May 2024", "Forum is asked", "Amber", null, null],
    ]);
    expect(plan.tables[0]?.quarters.map(({ label, column }) => [label, column])).toEqual([
      ["Sept 2023", "E"],
      ["Dec 2023", "G"],
    ]);
    expect(each(plan, ({ rag }) => rag)).toEqual(["red", "amber"]);
  });
});

test.each(["Forecast next month", "Forecast RAG", "RAG last month"])(
  "“%s” rates nothing beside the months",
  (label) => {
    const plan = readSheet([
      ["Action", "Lead", "Due", "Nov-23", "Dec-23", label],
      ["Agree terms", "Jo Poole", DATES[0], "Green", "Amber", "Green"],
      ["Meet the forum", "Jo Poole", DATES[1], "Red", "Red", "Amber"],
      ["Book the hall", "Jo Poole", DATES[2], "Green", "Red", "Green"],
    ]);
    expect(each(plan, ({ rag }) => rag)).toEqual(["amber", "red", "red"]);
  },
);

test.each(["KPI RAG", "Impact RAG", "RAG (risk)"])("“%s” rates something else", (label) => {
  const plan = readSheet([
    ["Action", "Lead", "Due", label, "Action BRAG"],
    ["Agree terms", "Jo Poole", DATES[0], "Green", "Amber"],
    ["Meet the forum", "Jo Poole", DATES[1], null, "Red"],
    ["Book the hall", "Jo Poole", DATES[2], "Amber", "Green"],
  ]);
  expect(plan.tables[0]?.columns.rag).toBe("E");
});

describe("rows of updates under one action, each with its rating", () => {
  const read = (...days: readonly CellSketch[]) =>
    readSheet([
      ["Ref", "Action", "Lead", "Due date", "Update date", "Update", "RAG"],
      ["1.1", "Agree terms", "Jo Poole", "31/03/2024", days[0] ?? null, "Drafted", "Red"],
      ["^", "^", "^", "^", days[1] ?? null, "Shared", "Green"],
      ["^", "^", "^", "^", days[2] ?? null, "Late again", "Amber"],
      ["1.2", "Meet the forum", "Ann Lee", "31/03/2024", days[0] ?? null, "Met", "Green"],
    ]).actions[0];

  test("are rated by the latest", () => {
    const inOrder = [day("02/10/2023"), day("06/11/2023"), day("08/01/2024")];
    const newestFirst = [...inOrder].reverse();
    expect([inOrder, newestFirst].map((days) => read(...days)?.rag)).toEqual(["amber", "red"]);
    expect(read(...inOrder)?.doubts).toEqual([]);
  });

  test("are rated by the worst where one has no day", () => {
    const action = read(day("02/10/2023"), null, day("08/01/2024"));
    expect([action?.rag, action?.doubts.length]).toEqual(["red", 1]);
  });
});
