import { describePosition, NOTHING_KEPT, writeBoardReport, type Reading } from "../../src/actions";
import type { Action, Flag, Plan } from "../../src/tracker/model";
import { cellsOf } from "../support/officeOn";
import { withWorkbook } from "../support/openOffice";
import { aFlag, anAction, aPlan, aTable } from "../support/planBuilder";
import { SAMPLE_NAMES, sampleBytes, sampleExpectation } from "../support/samples";

/** The totals of Board summary as its formulas give them, by their labels, and the sentences above them. */
function boardSummary(cells: Readonly<Record<string, unknown>>) {
  const shown = (cell: string) =>
    ((cells[cell] as string | undefined) ?? "").replace(/^=[^]* → /, "");
  const rows = Array.from({ length: 60 }, (_, row) => row + 1);
  const table = rows.filter(
    (row) => row > (rows.find((each) => cells[`A${each}`] === "Measure") ?? 99),
  );
  return {
    numbers: new Map(table.map((row) => [shown(`A${row}`), Number(shown(`B${row}`))])),
    texts: rows.map((row) => shown(`A${row}`)),
  };
}

test.each(SAMPLE_NAMES)(
  "%s: every number is the Board summary's own",
  async (name) => {
    await withWorkbook(sampleBytes(name), async ({ file }) => {
      const result = await writeBoardReport({ asOf: sampleExpectation(name).asOf });
      const { numbers, texts } = boardSummary(cellsOf(file.workbook, "Board summary"));
      const { total, statuses, attention, crossReferences, headline } = describePosition(result);
      const figures = [
        total,
        ...statuses,
        ...attention,
        ...(crossReferences ? [crossReferences] : []),
      ];
      const labels = new Map(result.report.totals.map(({ id, label }) => [id as string, label]));
      const compared = figures.filter(({ id }) => labels.has(id));

      expect(compared.map(({ id }) => id)).toEqual(
        expect.arrayContaining([
          "total",
          "overdue",
          "notConfirmed",
          "missingEvidence",
          "notJudged",
        ]),
      );
      expect(compared.map(({ id, count }) => [id, count])).toEqual(
        compared.map(({ id }) => [id, numbers.get(labels.get(id) ?? "")]),
      );
      expect(statuses.reduce((sum, { count }) => sum + count, 0)).toBe(total.count);
      for (const { count, keys } of figures) expect(keys).toHaveLength(count);
      expect(texts).toEqual(expect.arrayContaining([...headline]));
    });
  },
  60_000,
);

function aReading(
  actions: readonly Action[],
  flags: readonly Flag[] = [],
  over: Partial<Plan> = {},
): Reading {
  return {
    snapshot: { worksheets: [], ownSheets: [] },
    plan: aPlan(actions, over),
    flags,
    setAside: [],
    returned: [],
    gone: [],
    ownSheets: [],
    preferences: NOTHING_KEPT.preferences,
  };
}

const figure = (reading: Reading, id: string) => {
  const { total, statuses, attention, quality } = describePosition(reading);
  return [total, ...statuses, ...attention, ...quality.rules].find((each) => each.id === id);
};

test("what was found and the day are told in words", () => {
  const reading = aReading([anAction(), anAction({ key: "1.2", ref: "1.2" })], [], {
    tables: [aTable(), aTable({ sheet: "Closed" })],
  });
  expect(describePosition(reading)).toMatchObject({
    day: "Saturday 15 June 2024",
    found: "2 actions in 2 tables on 2 worksheets",
    plan: null,
  });
  const preferences = {
    ...NOTHING_KEPT.preferences,
    plan: "Our plan",
    labels: { unrated: "No RAG" },
  };
  expect(describePosition({ ...reading, preferences })).toMatchObject({
    plan: "Our plan",
    statuses: [{ label: "No RAG", count: 2, note: "100%" }],
  });
});

test("themes and periods have the plan's own words, as on the board's sheets", () => {
  const months = [{ label: "May", column: "G", start: "2024-05-01", end: "2024-05-31" }];
  const reading = aReading([anAction()], [], { tables: [aTable({ quarters: months })] });
  const { called, attention } = describePosition(reading);
  expect(called).toMatchObject({
    theme: { one: "priority", many: "priorities" },
    period: { one: "month", many: "months" },
  });
  const unrated = attention.find(({ id }) => id === "lastQuarterUnrated");
  expect(unrated).toMatchObject({
    label: "Not rated for May",
    meaning: "Not complete, and without a rating for May.",
  });
});

describe("the cells that a number was counted from", () => {
  const rated = anAction({
    status: "delayed",
    ratings: [
      {
        period: "now",
        start: null,
        end: null,
        rag: "red",
        status: "delayed",
        comment: null,
        cell: "G5",
        text: "Red",
      },
    ],
  });
  const done = anAction({
    status: "complete",
    completed: "2024-05-01",
    sources: { due: [{ cell: "E5", text: "Completed May 2024" }] },
  });
  const staged = anAction({
    status: "complete",
    sources: { stage: [{ cell: "H5", text: "Closed" }], due: [{ cell: "E5", text: "" }] },
  });
  const undated = anAction({ due: null, sources: { due: [{ cell: "E5", text: "TBC" }] } });
  const late = aFlag({ rule: "overdue", cell: "J5" });
  const unevidenced = aFlag({ rule: "missing-evidence", cell: "F5" });
  const bare = aFlag({ rule: "nothing-recorded", cell: "C5" });

  test.each<[string, string, Reading, string]>([
    ["a rating's own", "delayed", aReading([rated]), "G5"],
    ["a stage that says complete", "complete", aReading([staged]), "H5"],
    ["a date that says complete", "complete", aReading([done]), "E5"],
    ["an action without a rating column", "unrated", aReading([anAction()]), "C5"],
    ["the date that has passed", "overdue", aReading([rated], [late]), "J5"],
    ["the blank evidence", "missingEvidence", aReading([rated], [late, unevidenced]), "F5"],
    ["an action of which nothing is recorded", "missingEvidence", aReading([rated], [bare]), "C5"],
    ["the date that says too little", "notJudged", aReading([undated]), "E5"],
    ["every action's", "total", aReading([anAction()]), "C5"],
    [
      "a flag's, of data quality",
      "missing-lead",
      aReading([anAction()], [aFlag({ rule: "missing-lead", cell: "D5" })]),
      "D5",
    ],
  ])("%s", (_says, id, reading, cell) => {
    expect(figure(reading, id)).toMatchObject({
      count: 1,
      sources: [{ sheet: "Plan", cells: [cell] }],
    });
  });

  test("are told by worksheet, each cell once", () => {
    const actions = [
      anAction({ key: "1" }),
      anAction({ key: "2" }),
      anAction({ key: "3", sheet: "Closed", cell: "B9" }),
    ];
    expect(figure(aReading(actions), "total")).toMatchObject({
      count: 3,
      keys: ["1", "2", "3"],
      sources: [
        { sheet: "Plan", cells: ["C5"] },
        { sheet: "Closed", cells: ["B9"] },
      ],
    });
  });
});

test("what is due soon says when the next is", () => {
  const actions = [
    anAction({ key: "1", due: "2024-06-19" }),
    anAction({ key: "2", due: "2024-07-01" }),
  ];
  const flags = actions.map(({ key }) => aFlag({ rule: "due-soon", key }));
  expect(figure(aReading(actions, flags), "due-soon")).toMatchObject({
    count: 2,
    note: "the next in 4 days, 19 June 2024",
    keys: ["1", "2"],
  });
  expect(figure(aReading(actions), "due-soon")).toMatchObject({ count: 0, note: null });
});

test("a tracker without a column for evidence does not look as if none were missing", () => {
  const without = anAction({ evidence: [], sources: {} });
  expect(figure(aReading([without]), "missingEvidence")?.note).toBe(
    "this tracker has no column for it",
  );
  expect(figure(aReading([anAction()]), "missingEvidence")?.note).toBeNull();
});

test("data quality is what cannot be trusted, and not how the work goes", () => {
  const flags = [
    aFlag({ rule: "overdue" }),
    aFlag({ rule: "rating-regressed" }),
    aFlag({ rule: "ambiguous-date" }),
    aFlag({ rule: "missing-lead" }),
    aFlag({ rule: "missing-lead", key: "1.2" }),
  ];
  const { quality, attention } = describePosition(aReading([anAction()], flags));
  expect(quality.count).toBe(3);
  expect(quality.rules.map(({ id, count }) => [id, count])).toEqual([
    ["ambiguous-date", 1],
    ["missing-lead", 2],
  ]);
  expect(attention.find(({ id }) => id === "rating-regressed")?.count).toBe(1);
});

describe("what makes the numbers less sure", () => {
  const green = anAction({ rag: "green", status: "on-track" });
  const assumed = { tables: [aTable({ ragKeySource: "assumed" })] };
  test.each([
    ["colours that the plan does not explain", green, assumed, true],
    ["colours that it explains", green, {}, false],
    ["words in place of colours", anAction({ status: "on-track" }), assumed, false],
  ])("%s", (_says, action, over, expected) => {
    expect(describePosition(aReading([action], [], over)).hasAssumedColours).toBe(expected);
  });

  test("corrections that were not used", () => {
    const corrections = [
      { used: true, text: "Column D is the lead." },
      { used: false, text: "No column is called “Owner”." },
    ];
    expect(describePosition(aReading([green], [], { corrections })).unusedCorrections).toEqual([
      "No column is called “Owner”.",
    ]);
  });
});

describe("the days that are offered", () => {
  const quarter = (label: string, end: string) => ({ label, column: "E", start: end, end });
  const q1 = quarter("Q1", "2024-03-31");
  const q2 = quarter("Q2", "2024-06-30");
  test.each<[string, Partial<Plan>, readonly string[]]>([
    [
      "the ends of the plan's quarters, in order and once",
      { tables: [aTable({ quarters: [q2, q1] }), aTable({ quarters: [q1] })] },
      ["Q1 2024-03-31", "Q2 2024-06-30"],
    ],
    [
      "quarters that end together under two names",
      { tables: [aTable({ quarters: [q1] }), aTable({ quarters: [{ ...q1, label: "Winter" }] })] },
      ["Q1, Winter 2024-03-31"],
    ],
    [
      "without quarters, those of the financial year",
      { asOf: "2024-06-15" },
      [
        "Q2 2023/24 2023-09-30",
        "Q3 2023/24 2023-12-31",
        "Q4 2023/24 2024-03-31",
        "Q1 2024/25 2024-06-30",
      ],
    ],
    [
      "in January to March, still the year that began in April",
      { asOf: "2000-02-01" },
      [
        "Q1 1999/00 1999-06-30",
        "Q2 1999/00 1999-09-30",
        "Q3 1999/00 1999-12-31",
        "Q4 1999/00 2000-03-31",
      ],
    ],
  ])("%s", (_says, over, expected) => {
    const { quarterEnds } = describePosition(aReading([anAction()], [], over));
    expect(quarterEnds.map(({ label, day }) => `${label} ${day}`)).toEqual(expected);
  });
});
