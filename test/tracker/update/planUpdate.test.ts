import { NO_CORRECTIONS } from "../../../src/tracker/corrections";
import type { WorkbookSnapshot } from "../../../src/tracker/grid";
import { readPlan } from "../../../src/tracker/read/readPlan";
import { applyToSnapshot, revertInSnapshot } from "../../../src/tracker/update/applyToSnapshot";
import { planUpdate } from "../../../src/tracker/update/planUpdate";
import type { ActionUpdate } from "../../../src/tracker/update/update";
import { day, filled, workbook, worksheet, type CellSketch } from "../../support/worksheet";

const AS_OF = "2024-06-15";
const HEADER = ["Ref", "Action", "Lead", "Due date", "RAG", "Progress", "Evidence"];

const ACTIONS = [
  "Agree a checklist with settings",
  "Train key workers in every school",
  "Publish the local offer anew",
  "Set up a panel of parents",
  "Review all plans of Year 9",
];

/** A tracker whose rating column is as given; further columns may be said for single rows. */
function tracker(
  ratings: readonly CellSketch[],
  more: Partial<Record<"due" | "progress" | "evidence", readonly CellSketch[]>> = {},
): WorkbookSnapshot {
  const rows = ACTIONS.map((action, i) => [
    `1.${i + 1}`,
    action,
    "Head of SEND",
    more.due?.[i] ?? day("31/07/2024"),
    ratings[i] ?? null,
    more.progress?.[i] ?? "Begun",
    more.evidence?.[i] ?? "Minutes",
  ]);
  return workbook(worksheet("Plan", [HEADER, ...rows]));
}

function plan(snapshot: WorkbookSnapshot, updates: readonly ActionUpdate[]) {
  const read = readPlan(snapshot, { asOf: AS_OF });
  return planUpdate({ plan: read, snapshot }, updates, NO_CORRECTIONS);
}

const toRed: ActionUpdate = { key: "1.1", rating: { rag: "red", status: "delayed" } };

test.each<{ says: string; ratings: CellSketch[]; word: string; fill: string }>([
  {
    says: "as the same rating stands in the column: word and shade",
    ratings: ["Green", filled("red", "RED"), "Green", filled("red", "RED"), "Green"],
    word: "RED",
    fill: "#FF0000",
  },
  {
    says: "a fill alone where the others are fills alone",
    ratings: [filled("green"), filled("green"), filled("amber"), filled("green"), null],
    word: "",
    fill: "#FF0000",
  },
  {
    says: "its word before what is said beside the others",
    ratings: ["GREEN: agreed", "AMBER: draft only", "RED: nobody came", "GREEN: course full", null],
    word: "RED: agreed",
    fill: "",
  },
  {
    says: "the shade of cells whose fills rate what is said in them",
    ratings: [filled("green"), filled("red", "Nobody came"), filled("green", "Agreed"), null, null],
    word: "",
    fill: "#FF0000",
  },
  {
    says: "a capital letter where the others are letters",
    ratings: ["G", "A", "G", "G", "A"],
    word: "R",
    fill: "",
  },
  {
    says: "a word in small letters, as the others are",
    ratings: ["green", "amber", "green", "green", null],
    word: "red",
    fill: "",
  },
  {
    says: "word and fill, where the others have both",
    ratings: [
      filled("green", "Green"),
      filled("amber", "Amber"),
      filled("green", "Green"),
      null,
      null,
    ],
    word: "Red",
    fill: "#FF0000",
  },
])("a rating is written $says", ({ ratings, word, fill }) => {
  const { changes, refused } = plan(tracker(ratings), [toRed]);
  expect(refused).toEqual([]);
  expect(changes).toMatchObject([
    { cell: "E2", after: { value: word, fill }, shown: { after: word } },
  ]);
});

test("a status is written in the words that the column uses for it", () => {
  const words = ["On track", "Complete", "On track", "Not started", "Complete"];
  const update = { key: "1.1", rating: { rag: null, status: "complete" } } as const;
  expect(plan(tracker(words), [update]).changes).toMatchObject([
    { cell: "E2", after: { value: "Complete" } },
  ]);
});

test.each([
  ["Green - ahead of plan", "Red - ahead of plan"],
  ["Green – Ahead  of   plan", "Red – Ahead  of   plan"],
  ["Green: the panel’s terms –\nsee “Notes”", "Red: the panel’s terms –\nsee “Notes”"],
  ["GREEN (green for two terms)", "Red (green for two terms)"],
])("a comment behind the word stays as it was typed: %j", (typed, expected) => {
  const ratings = [typed, "Red", "Green", "Green", "Red"];
  const [change] = plan(tracker(ratings), [toRed]).changes;
  expect(change?.shown.after).toBe(expected);
});

test("what already stands is not written again", () => {
  expect(plan(tracker(["Red", "Green", "Red", "Green", "Red"]), [toRed]).changes).toEqual([]);
});

describe("a cell that rates several actions", () => {
  const shared = workbook(
    worksheet("Plan", [
      HEADER,
      ["1.1", "Agree a checklist", "Head of SEND", day("31/07/2024"), "Green", "Begun", "Minutes"],
      ["1.2", "Train key workers", "Head of SEND", day("31/07/2024"), "^", "Begun", "Minutes"],
      ["1.3", "Publish the offer", "Head of SEND", day("31/07/2024"), "Red", "Begun", "Minutes"],
    ]),
  );

  test("changes as a whole where all of them are rated alike", () => {
    const both = ["1.1", "1.2"].map((key) => ({ ...toRed, key }));
    expect(plan(shared, both).changes).toMatchObject([
      { cell: "E2", after: { value: "Red" }, of: [{ key: "1.1" }, { key: "1.2" }] },
    ]);
  });

  test("is left where only one of them is to change and the cell cannot say so", () => {
    const { changes, refused } = plan(shared, [toRed]);
    expect(changes).toEqual([]);
    expect(refused).toMatchObject([{ key: "1.1", field: "rating" }]);
  });
});

test.each<{ says: string; update: ActionUpdate; cell: string; after: string }>([
  {
    says: "progress adds a line",
    update: { key: "1.2", progress: { text: "First cohort trained", how: "add" } },
    cell: "F3",
    after: "Begun\nFirst cohort trained",
  },
  {
    says: "progress may be written over",
    update: { key: "1.2", progress: { text: "First cohort trained", how: "replace" } },
    cell: "F3",
    after: "First cohort trained",
  },
  {
    says: "evidence adds a line",
    update: { key: "1.3", evidence: { text: "Web page of 3 June", how: "add" } },
    cell: "G4",
    after: "Minutes\nWeb page of 3 June",
  },
  {
    says: "a revised date stands behind the one that it replaces where there is no column for it",
    update: { key: "1.1", revisedDue: "2024-09-30" },
    cell: "D2",
    after: "31/07/2024 revised to 30/09/2024",
  },
])("$says", ({ update, cell, after }) => {
  const { changes, refused } = plan(tracker(["Green", "Red", "Green", "Red", "Red"]), [update]);
  expect(refused).toEqual([]);
  expect(changes).toMatchObject([{ cell, shown: { after } }]);
});

test("a revised date goes into the plan's own column for it, as a real date in the column's format", () => {
  const header = ["Ref", "Action", "Lead", "Due date", "Revised date", "RAG"];
  const snapshot = workbook(
    worksheet("Plan", [
      header,
      ["1.1", ACTIONS[0] ?? "", "Head of SEND", day("31/07/2024"), null, "Red"],
      ["1.2", ACTIONS[1] ?? "", "Head of SEND", day("31/05/2024"), day("30/06/2024"), "Red"],
      ["1.3", ACTIONS[2] ?? "", "Head of SEND", day("31/07/2024"), null, "Green"],
    ]),
  );
  expect(plan(snapshot, [{ key: "1.1", revisedDue: "2024-09-30" }]).changes).toMatchObject([
    { cell: "E2", after: { value: 45_565, numberFormat: "dd/mm/yyyy" } },
  ]);
});

test.each<{ says: string; update: ActionUpdate; reason: RegExp }>([
  { says: "an action that is gone", update: { ...toRed, key: "9.9" }, reason: /no longer/ },
  { says: "a period that the table has not", update: { ...toRed, period: "Q9" }, reason: /Q9/ },
])("$says is refused with the reason", ({ update, reason }) => {
  const { changes, refused } = plan(tracker(["Green", "Red", "Green", "Red", "Red"]), [update]);
  expect(changes).toEqual([]);
  expect(refused).toMatchObject([{ reason: expect.stringMatching(reason) as string }]);
});

test("evidence that names a day is evidence, also where every action gets the same", () => {
  const evidence = { text: "Minutes of 3 June 2024", how: "replace" } as const;
  const updates = ACTIONS.map((_, i) => ({ key: `1.${i + 1}`, evidence }));
  const snapshot = tracker(["Green", "Red", "Green", "Red", "Red"]);
  expect(plan(snapshot, updates)).toMatchObject({
    refused: [],
    changes: ACTIONS.map((_, i) => ({ cell: `G${i + 2}`, shown: { after: evidence.text } })),
  });
});

describe("evidence in a cell that several actions share", () => {
  const rows = ACTIONS.map((action, i) => [
    ...[`1.${i + 1}`, action, "Head of SEND", day("31/07/2024"), "Green", "Begun"],
    i === 0 ? "Minutes" : "^",
  ]);
  const shared = workbook(worksheet("Plan", [HEADER, ...rows]));
  const said = (text: string, ...keys: string[]) =>
    keys.map((key): ActionUpdate => ({ key, evidence: { text, how: "add" } }));

  test.each([
    {
      says: "once where it is about all",
      updates: said("Web page", "1.1", "1.2", "1.3", "1.4", "1.5"),
      after: "Minutes\nWeb page",
    },
    {
      says: "with the references that it is about",
      updates: said("Web page", "1.1", "1.3"),
      after: "Minutes\n1.1, 1.3: Web page",
    },
    {
      says: "a line each where they differ",
      updates: [...said("Web page", "1.1"), ...said("Poster", "1.2")],
      after: "Minutes\n1.1: Web page\n1.2: Poster",
    },
  ])("is written $says", ({ updates, after }) => {
    expect(plan(shared, updates).changes).toMatchObject([{ cell: "G2", shown: { after } }]);
  });
});

test("taking changes back gives the cells as they were", () => {
  const snapshot = tracker(["Green", filled("red", "RED"), "Green", filled("red", "RED"), "Green"]);
  const { changes } = plan(snapshot, [
    { ...toRed, progress: { text: "Stopped", how: "add" }, revisedDue: "2024-09-30" },
  ]);
  const applied = applyToSnapshot(snapshot, changes);
  expect(applied).not.toEqual(snapshot);
  expect(applyToSnapshot(applied, changes)).toEqual(applied);
  expect(revertInSnapshot(applied, changes)).toEqual(snapshot);
});

describe("a column of numbers or signs with a key", () => {
  const keyed = (cells: readonly CellSketch[], key: string) => {
    const { worksheets } = tracker(cells);
    const [grid] = worksheets;
    const rows = grid?.text.map((row) =>
      row.map((text) => (/^\d$/.test(text) ? Number(text) : text)),
    );
    return workbook(worksheet("Plan", [[key], [], ...(rows ?? [])]));
  };
  const KEY = "Scoring: 1 = Not started, 2 = Delayed, 3 = On track, 4 = Complete";
  const to = (status: "delayed" | "at-risk" | "complete", rag: "red" | "amber" | "blue") =>
    [{ key: "1.1", rating: { rag, status } }] as const;

  test("gets the number that the key gives the rating, though no action has it yet", () => {
    const { changes } = plan(keyed([3, 3, 1, 2, 3], KEY), to("complete", "blue"));
    expect(changes).toMatchObject([{ cell: "E4", after: { value: 4, fill: "" } }]);
  });

  test("gets no word for a rating that the key does not have", () => {
    const { changes, refused } = plan(keyed([3, 4, 1, 2, 3], KEY), to("at-risk", "amber"));
    expect(changes).toEqual([]);
    expect(refused[0]?.reason).toMatch(/^Nothing in its plan shows how this rating is written/);
  });
});

test("a rating that stands as asked for is not written anew in another spelling", () => {
  const { changes, refused } = plan(tracker(["Completed", "Complete", "Complete", "On track"]), [
    { key: "1.1", rating: { rag: "blue", status: "complete" } },
  ]);
  expect({ changes, refused }).toEqual({ changes: [], refused: [] });
});

test("an action that shares its rating's cell with an unrated one is told which they are", () => {
  const shared = workbook(
    worksheet("Plan", [
      HEADER,
      ["1.1", "Agree a checklist", "Head of SEND", "31/07/2024", null, "Begun", "Minutes"],
      ["1.2", "Train key workers", "Head of SEND", "31/07/2024", "^", "Begun", "Minutes"],
      ["1.3", "Set up a panel", "Head of SEND", "31/07/2024", "Green", "Begun", "Minutes"],
    ]),
  );
  const { refused } = plan(shared, [toRed]);
  expect(refused).toEqual([
    {
      ...{ key: "1.1", field: "rating" },
      reason:
        "Its cell rates 1.1, 1.2 together: rate all of them in one update, or type it in the sheet.",
    },
  ]);
});

test("a revised date that shares its cell with the lead adds no lead", () => {
  const snapshot = workbook(
    worksheet("Plan", [
      ["Ref", "Action", "Lead / timescale", "RAG", "Evidence"],
      ...ACTIONS.map((action, i) => [
        `1.${i + 1}`,
        action,
        "Chief Nurse\nMay 2024",
        "G",
        "Minutes",
      ]),
    ]),
  );
  const { changes } = plan(snapshot, [{ key: "1.1", revisedDue: "2024-09-30" }]);
  const read = readPlan(applyToSnapshot(snapshot, changes), { asOf: AS_OF });
  expect(read.actions[0]?.leads.map(({ name }) => name)).toEqual(["Chief Nurse"]);
  expect(read.actions[0]?.due).toBe(changes.length === 0 ? "2024-05-31" : "2024-09-30");
});
