import { RULE_IDS, type Action, type Flag, type Plan } from "../../../src/tracker/model";
import { DEFAULT_REPORT_OPTIONS } from "../../../src/tracker/summary/options";
import { saySentence } from "../../../src/tracker/summary/sentence";
import { summarise } from "../../../src/tracker/summary/summarise";
import { aReport } from "../../support/boardReport";
import { aFlag, anAction, aPlan, aTable } from "../../support/planBuilder";

function report(actions: readonly Action[], flags: readonly Flag[] = [], over: Partial<Plan> = {}) {
  return summarise(aPlan(actions, over), flags, DEFAULT_REPORT_OPTIONS);
}

function said(actions: readonly Action[], flags: readonly Flag[] = [], over: Partial<Plan> = {}) {
  const { headline, counts } = report(actions, flags, over);
  return headline.map((sentence) => saySentence(sentence, counts)).join("\n");
}

const complete = anAction({ ref: "1.2", status: "complete", rag: "blue" });
const pointer = anAction({ ref: "2.1", seeAlso: "1.1", theme: "Priority 2: Voice" });

/** Rated green and on track by a cell of these words. */
function saidAs(text: string): Action {
  const said = { period: "now", start: null, end: null, comment: null, cell: "F5", text };
  const rating = { ...said, rag: "green", status: "on-track" } as const;
  return anAction({ rag: "green", status: "on-track", ratings: [rating] });
}

describe("headline", () => {
  test.each<[string, readonly Action[], readonly Flag[], Partial<Plan>, string]>([
    ["one action", [anAction()], [], {}, "As at 15 June 2024, this plan has 1 action."],
    [
      "cross-references apart",
      [anAction(), pointer],
      [],
      {},
      "this plan has 1 action; 1 more row refers to an action told elsewhere and is not counted again.",
    ],
    ["no rating at all", [anAction()], [], {}, "No action has been rated in this tracker."],
    [
      "the plan's own ratings",
      [anAction(), complete],
      [],
      {},
      "By the plan's own ratings: 1 complete (50%) and 1 not rated (50%).",
    ],
    [
      "ratings in words as the plan's own words",
      [anAction({ status: "on-track" })],
      [],
      {},
      "By the plan's own words: 1 on track (100%).",
    ],
    [
      "an assumed key as an assumption",
      [complete],
      [],
      { tables: [aTable({ ragKeySource: "assumed" })] },
      "By the plan's colours, whose meaning is assumed: 1 complete (100%).",
    ],
    [
      "nothing overdue, no surer than known",
      [anAction()],
      [],
      {},
      "No action is known to be overdue.",
    ],
    [
      "overdue",
      [anAction()],
      [aFlag({ rule: "overdue" })],
      {},
      "1 action is overdue: its date has passed and the plan does not show it as complete.",
    ],
    [
      "not confirmed as met, apart from overdue",
      [anAction()],
      [aFlag({ rule: "overdue", severity: "medium" })],
      {},
      "No action is known to be overdue.\n1 action has a date that has passed and is not confirmed as met.",
    ],
    [
      "not confirmed as met, apart from the one that is overdue",
      [anAction(), anAction({ ref: "1.2" })],
      [aFlag({ rule: "overdue" }), aFlag({ rule: "overdue", severity: "medium", key: "1.2" })],
      {},
      "\nApart from that, 1 action has a date that has passed and is not confirmed as met.",
    ],
    [
      "ratings in words as words, though each stands for a colour",
      [saidAs("On track")],
      [],
      { tables: [aTable({ ragKeySource: "assumed" })] },
      "By the plan's own words: 1 on track (100%).",
    ],
    [
      "a rating that names its colour beside the word as a colour",
      [saidAs("Green - on track")],
      [],
      { tables: [aTable({ ragKeySource: "assumed" })] },
      "By the plan's colours, whose meaning is assumed: 1 on track (100%).",
    ],
    [
      "not judged",
      [anAction({ due: null, ongoing: true }), anAction({ ref: "1.3", due: null })],
      [],
      {},
      "For 2 actions it could not be judged whether they are late: their date is missing, to be confirmed, ambiguous or open-ended.",
    ],
    [
      "complete without recorded evidence",
      [complete, anAction({ ref: "1.3", status: "complete", evidenceKind: "expected" })],
      [aFlag({ rule: "missing-evidence", key: "1.2" })],
      {},
      "None of the 2 actions shown as complete has evidence recorded in this tracker.",
    ],
    [
      "complete with recorded evidence beside complete without",
      [complete, anAction({ ref: "1.3", status: "complete" })],
      [aFlag({ rule: "missing-evidence", key: "1.2" })],
      {},
      "Of the 2 actions shown as complete, 1 has no evidence recorded in this tracker.",
    ],
    [
      "evidence that is only described",
      [anAction({ evidenceKind: "expected" })],
      [aFlag({ rule: "missing-evidence" })],
      {},
      "This tracker says what evidence is expected, and does not record it; for 1 action it says nothing.",
    ],
    [
      "a column for evidence that is blank throughout",
      [anAction({ evidence: [] })],
      [aFlag({ rule: "missing-evidence" })],
      {},
      "In all, 1 action has no evidence recorded.",
    ],
    [
      "no evidence column",
      [anAction({ evidence: [], sources: {} })],
      [],
      {},
      "This tracker has no column for evidence.",
    ],
  ])("tells %s", (_, actions, flags, over, expected) => {
    expect(said(actions, flags, over)).toContain(expected);
  });

  test.each<[string, readonly Action[], readonly Flag[], string]>([
    ["nothing is overdue", [anAction()], [], "No action is known to have a date that has passed"],
    [
      "something is overdue",
      [anAction(), anAction({ ref: "1.2" })],
      [aFlag({ rule: "overdue" })],
      "No other action is known to have a date that has passed",
    ],
  ])(
    "where %s, says of dates not confirmed as met what follows on",
    (_, actions, flags, expected) => {
      expect(said(actions, flags)).toContain(expected);
    },
  );

  test.each([
    ["which ended on 31 March 2024, 1 action", "2024-06-15"],
    [
      "which ended on 31 March 2024 and is the last quarter in this tracker, 1 action",
      "2024-07-01",
    ],
  ])("tells of a quarter %s, as at %s", (expected, asOf) => {
    const quarters = [{ label: "Q1", column: "G", start: "2024-01-01", end: "2024-03-31" }];
    expect(said([anAction()], [], { asOf, tables: [aTable({ quarters })] })).toContain(expected);
  });

  test.each([
    ["For the week to 7 June 2024, 1 action", "2024-06-10"],
    ["For the week to 7 June 2024, the last in this tracker, 1 action", "2024-06-15"],
  ])("tells of a week that is called by its last day: %s, as at %s", (expected, asOf) => {
    const quarters = [{ label: "07/06/2024", column: "G", start: "2024-06-01", end: "2024-06-07" }];
    expect(said([anAction()], [], { asOf, tables: [aTable({ quarters })] })).toContain(expected);
  });

  test("of a plan that is complete, says nothing of dates by which it can be judged", () => {
    const dates = "has a date by which it can be judged";
    expect(said([anAction(), complete])).toContain(dates);
    expect(said([complete])).not.toContain(dates);
  });

  test("says how many were not rated for the last quarter that has ended", () => {
    const quarters = [
      { label: "Q1", column: "G", start: "2024-01-01", end: "2024-03-31" },
      { label: "Q2", column: "H", start: "2024-04-01", end: "2024-06-30" },
    ];
    const rated = { start: "2024-01-01", end: "2024-03-31", comment: null, cell: "G5", text: "" };
    const actions = [
      anAction({
        status: "on-track",
        ratings: [{ ...rated, period: "Q1", rag: "green", status: "on-track" }],
      }),
      anAction({
        ref: "1.2",
        ratings: [{ ...rated, period: "Q1", rag: null, status: "unrated" }],
      }),
      anAction({ ref: "1.3", status: "complete" }),
    ];
    expect(said(actions, [], { tables: [aTable({ quarters })] })).toContain(
      "For Q1, which ended on 31 March 2024, 1 action that is not complete has no rating.",
    );
  });
});

describe("totals and themes", () => {
  test("leave out a status that the plan never uses, and no count that a board expects", () => {
    const { totals, themeMeasures } = report([anAction(), complete]);
    expect(totals.map(({ id }) => id)).toEqual([
      "total",
      "complete",
      "unrated",
      "overdue",
      "notConfirmed",
      "notJudged",
      "missingEvidence",
      "completeUnevidenced",
    ]);
    expect(themeMeasures.map(({ label }) => label)).toEqual([
      "Complete",
      "Not rated",
      "Total",
      "Overdue",
      "Not confirmed as met",
      "Missing evidence",
      "Could not be judged",
    ]);
  });

  test("count each action once, in its own theme", () => {
    const { themes, counts } = report([anAction(), complete, pointer]);
    expect(themes.map(({ shortName, counts: { total } }) => [shortName, total])).toEqual([
      ["Priority 1", 2],
      ["Priority 2", 0],
    ]);
    expect(counts).toMatchObject({ total: 2, crossReferences: 1 });
  });

  test.each<[string, readonly Action[], string]>([
    [
      "the worst that any action has",
      [anAction({ status: "delayed" }), complete],
      "Delayed, 1 of 2",
    ],
    [
      "not rated before complete, as silence is no success",
      [anAction(), complete],
      "Not rated, 1 of 2",
    ],
    ["complete only where all are", [complete], "Complete, 1 of 1"],
    [
      "where a theme's one action is counted",
      [pointer],
      "Its 1 action is counted under other priorities",
    ],
    [
      "where a theme's actions are counted",
      [pointer, { ...pointer, ref: "2.2" }],
      "All 2 are counted under other priorities",
    ],
  ])("a theme's worst status is %s", (_, actions, expected) => {
    expect(report(actions).themes[0]?.worst).toBe(expected);
  });
});

describe("register", () => {
  test("tells a cross-reference and does not count it", () => {
    const { columns, rows } = report([pointer]).register;
    expect(rows[0]?.[columns.findIndex(({ id }) => id === "counted")]).toBe("No");
  });

  test("tells an action's milestones in one cell, a line each; a blank one where it has none", () => {
    const milestones = [
      { due: "2024-03-31", text: "Draft it", cell: "D8" },
      { due: null, text: "Publish it", cell: "E8" },
    ];
    const { columns, rows } = report([anAction({ milestones }), anAction({ ref: "1.2" })]).register;
    const at = columns.findIndex(({ id }) => id === "milestones");
    expect(rows.map((row) => row[at])).toEqual(["31/03/2024: Draft it\nNo date: Publish it", null]);
  });

  test("leaves out what no action has, and carries the plan's own columns under their headers", () => {
    const { columns } = report([
      anAction({ carried: { Sponsor: "Chief Nurse", Lead: "x", LEAD: "y" } }),
    ]).register;
    const headers = columns.map(({ header }) => header);
    expect(headers).not.toContain("Completed");
    expect(headers.slice(-3)).toEqual(["Sponsor", "Lead (plan)", "LEAD (plan 2)"]);
  });
});

describe("notes", () => {
  test("count every rule, those that found nothing in one note", () => {
    const { notes } = report([anAction()], [aFlag({ rule: "overdue" })]);
    const rules = notes.filter(({ topic }) => topic === "Rule used");
    expect(rules.map(({ note, count }) => [note.split(/[.:]/)[0], count])).toEqual([
      ["Past its date and not complete", 1],
      ["Also looked for, and found nowhere", 0],
    ]);
    expect(rules[1]?.note.split("; ")).toHaveLength(RULE_IDS.length - 1);
    expect(rules[1]?.note).toContain("a cross-reference to no action");
  });

  test("do not say of what was set aside that it was found nowhere", () => {
    const { notes } = aReport([anAction()], [], {}, [aFlag({ rule: "missing-lead" })]);
    const rules = notes.filter(({ topic }) => topic === "Rule used");
    expect(rules.map(({ note, count }) => [note.split(/[.:]/)[0], count])).toEqual([
      ["No lead", 0],
      ["Also looked for, and found nowhere", 0],
    ]);
  });

  test("say where a cross-reference differs from its action", () => {
    const differs = anAction({ ref: "2.1", seeAlso: "1.1", due: "2024-05-31", status: "complete" });
    const { notes } = report([anAction(), differs]);
    expect(notes.find(({ topic }) => topic === "Cross-reference")?.note).toBe(
      "The cross-reference to 1.1 says due 31 May 2024 (the action says due 31 March 2024) and complete (the action says nothing).",
    );
  });

  test("give the key's source", () => {
    const { notes, cover } = report([anAction()]);
    expect(notes.find(({ topic }) => topic === "RAG key")?.note).toBe(
      "Red: delayed; Green: on track (from the table's own header).",
    );
    expect(cover.find(({ label }) => label === "RAG key")?.value).toBe(
      "Red: delayed; Green: on track (the plan’s own key)",
    );
  });
});

test("a rating in words is told without a colour that nobody gave it", () => {
  const { register, cover } = report([saidAs("On track")], [], {
    tables: [aTable({ ragKeySource: "assumed" })],
  });
  const at = register.columns.findIndex(({ id }) => id === "rating");
  expect(register.rows[0]?.[at]).toBe("On track");
  expect(cover.find(({ label }) => label === "RAG key")?.value).toBe(
    "No colours are used as ratings.",
  );
});

test.each<[string, Partial<Plan>, string]>([
  [
    "an assumed key names the colours that are used, and says that it is assumed",
    { tables: [aTable({ ragKeySource: "assumed" })] },
    "Green: on track (assumed, not stated in the plan)",
  ],
  [
    "keys that differ are left to the notes",
    { tables: [aTable(), aTable({ ragKey: { red: "at-risk" } })] },
    "Several: Board notes gives each (the plan’s own key)",
  ],
  ["no colours", { tables: [aTable({ ragKey: {} })] }, "No colours are used as ratings."],
])("cover: %s", (_, over, expected) => {
  const { cover } = report([anAction({ rag: "green", status: "on-track" })], [], over);
  expect(cover.find(({ label }) => label === "RAG key")?.value).toBe(expected);
});
