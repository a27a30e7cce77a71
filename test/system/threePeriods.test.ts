import {
  earlierReports,
  readKeptReports,
  readTracker,
  writeBoardReport,
  type ReportRequest,
} from "../../src/actions";
import { openWorkbookFile } from "../../src/host/workbook";
import { byHand, type Hand } from "../support/byHand";
import { cellDifferences, cellsOf, errorCells } from "../support/cellsOf";
import { day } from "../support/layout";
import { layoutFile } from "../support/layoutFile";
import { withWorkbook } from "../support/openOffice";
import { reportOn } from "../support/reportOn";
import { tableRows } from "../support/tableRows";

const [EARLY, PLANS, HEALTH, VOICE] = ["1 Early help", "2 Plans", "3 Health", "4 Voice"] as const;
const SAID = "We met the heads of all schools";

const ROWS = [
  ["Ref", "Priority", "Action", "Lead", "Due date", "RAG", "Progress", "Evidence"],
  ["1.1", EARLY, "Agree a checklist", "Jo Poole", day("2025-07-31"), "Amber", null, "Minutes"],
  ["1.2", EARLY, "Appoint an officer", "Jo Poole", day("2025-05-31"), "Green", null, null],
  ["1.3", EARLY, "Publish the guide", "Ann Reed", day("2025-06-30"), "Green", null, null],
  ["2.1", PLANS, "Audit each plan", "Ann Reed", day("2025-12-31"), "Red", null, "Audit"],
  ["2.2", PLANS, "Train the panel", "Jo Poole", day("2025-12-31"), "Green", SAID, "Slides"],
  ["2.3", PLANS, "Share the drafts", "Ann Reed", day("2025-02-28"), "Green", null, null],
  ["3.1", HEALTH, "Open the clinic", "Lee Holt", day("2025-01-31"), "Blue", null, "Photo"],
  ["3.2", HEALTH, "Halve the waits", "Lee Holt", day("2025-12-31"), "Amber", null, "Counts"],
];

/** What people do after each report: in the tracker from A1, then on Board exceptions by reference. */
const AFTER_MARCH = (hand: Hand) => {
  hand.type("Plan", "A10:H11", [
    ["2.4", PLANS, "Check the drafts", "Ann Reed", "2025-12-31", "Amber", "", "Notes"],
    ["4.1", VOICE, "Meet the parents", "Lee Holt", "2025-12-31", "Green", "", "Notes"],
  ]);
  hand.delete("Plan", "A7:H7", "Up");
  hand.type("Plan", "E4", [["2025-09-30"]]);
  hand.type("Plan", "F3", [["Red"]]);
  hand.type("Plan", "F2", [["Blue"]]);
};
const AFTER_JUNE = (hand: Hand) => {
  hand.type("Plan", "E4", [["2025-12-31"]]);
  hand.type("Plan", "F8", [["Green"]]);
  hand.type("Plan", "F9", [["Blue"]]);
};
const SAID_IN_MARCH = { "2.1": "Ask the sponsor", "2.3": "Is it needed?" };
const SAID_IN_JUNE = { "1.2": "Advertise again" };

type Written = "march" | "june" | "september" | "again";
const reports = new Map<Written, Uint8Array>();
const report = (name: Written): Uint8Array => reports.get(name) ?? new Uint8Array();

beforeAll(async () => {
  const write = async (name: Written, bytes: Uint8Array, asOf: string) => {
    reports.set(name, (await reportOn(bytes, asOf)).bytes);
  };
  const sheets = [{ name: "Plan", rows: ROWS }];
  await write("march", layoutFile({ says: "", asOf: "", sheets, read: [] }), "2025-03-31");
  await write("june", await edited(report("march"), AFTER_MARCH, SAID_IN_MARCH), "2025-06-30");
  await write("september", await edited(report("june"), AFTER_JUNE, SAID_IN_JUNE), "2025-09-30");
  await write("again", report("september"), "2025-09-30");
});

const MOVED = {
  march: [],
  june: [
    ["On track", "Delayed", 1, "1.2"],
    ["At risk", "Complete", 1, "1.1"],
    ["New", "At risk", 1, "2.4"],
    ["New", "On track", 1, "4.1"],
    ["On track", "No longer in the plan", 1, "2.3 “Share the drafts”"],
    ["Due date", "Later", 1, "1.3"],
  ],
  september: [
    ["At risk", "On track", 1, "3.2"],
    ["At risk", "Complete", 1, "2.4"],
    ["Due date", "Later", 1, "1.3"],
  ],
} as const;

const MOVED_TITLES = {
  march: [],
  june: ["What moved from 31/03/2025 to 30/06/2025"],
  september: ["What moved from 30/06/2025 to 30/09/2025"],
} as const;

/** Reference: change, date, times moved, days slipped, stuck, progress repeated. */
const PAST = {
  june: {
    "1.1": ["Improved", "Same", 0, 0, "", ""],
    "1.2": ["Got worse", "Same", 0, 0, "", ""],
    "1.3": ["Same", "Later", 1, 92, "", ""],
    "2.1": ["Same", "Same", 0, 0, "", ""],
    "2.2": ["Same", "Same", 0, 0, "", "Yes"],
    "2.4": ["New", "Same", 0, 0, "", ""],
    "3.1": ["Same", "Same", 0, 0, "", ""],
    "3.2": ["Same", "Same", 0, 0, "", ""],
    "4.1": ["New", "Same", 0, 0, "", ""],
  },
  september: {
    "1.1": ["Same", "Same", 0, 0, "", ""],
    "1.2": ["Same", "Same", 0, 0, "", ""],
    "1.3": ["Same", "Later", 2, 184, "", ""],
    "2.1": ["Same", "Same", 0, 0, "Yes", ""],
    "2.2": ["Same", "Same", 0, 0, "", "Yes"],
    "2.4": ["Improved", "Same", 0, 0, "", ""],
    "3.1": ["Same", "Same", 0, 0, "", ""],
    "3.2": ["Improved", "Same", 0, 0, "", ""],
    "4.1": ["Same", "Same", 0, 0, "", ""],
  },
} as const;

/** By how many of the actions that both reports tell are complete or on track: one that is new or gone changes none. */
const DIRECTIONS = {
  june: {
    [EARLY]: "Same",
    [PLANS]: "Same",
    [HEALTH]: "Same",
    [VOICE]: "New",
    "All priorities": "Same",
  },
  september: {
    [EARLY]: "Same",
    [PLANS]: "Improved",
    [HEALTH]: "Improved",
    [VOICE]: "Same",
    "All priorities": "Improved",
  },
} as const;

const SAYS = {
  march: ["To look at: 1 action rated as on track although a date has passed."],
  june: [
    "2 actions are complete, 1 more than in the report as at 31 March 2025; since then 1 improved, 1 got worse, 2 are new and 1 is no longer in the plan.",
    "1 action has a later date than at 31 March 2025.",
    "To look at: 1 action whose progress is told in the same words as last time.",
  ],
  september: [
    "3 actions are complete, 1 more than in the report as at 30 June 2025; since then 2 improved.",
    "1 action is overdue: its date has passed and the plan does not show it as complete. It was overdue at 30 June 2025 too.",
    "1 action has a later date than at 30 June 2025.",
    "To look at: 1 action at risk or delayed for at least three reports running and 1 action whose progress is told in the same words as last time.",
  ],
} as const;

describe.each(["march", "june", "september"] as const)("the report of %s", (name) => {
  test("says how things moved since the last one", () => {
    const summary = textsOn(report(name), "Board summary");
    for (const sentence of SAYS[name]) expect(summary).toContain(sentence);
    expect(summary.join("\n").includes(" more than in the report")).toBe(name !== "march");
  });

  test("names what moved", () => {
    expect(tableRows(report(name), "BoardMoves").map((row) => Object.values(row))).toEqual(
      MOVED[name],
    );
    const titles = textsOn(report(name), "Board quarters").filter((text) =>
      String(text).startsWith("What moved"),
    );
    expect(titles).toEqual(MOVED_TITLES[name]);
  });

  test("ends in no error", () => {
    expect(errorCells(report(name))).toEqual([]);
  });
});

describe.each([
  ["june", "31 March 2025", "31/03/2025"],
  ["september", "30 June 2025", "30/06/2025"],
] as const)("the report of %s", (name, since, short) => {
  test("tells each action's past", () => {
    const told = tableRows(report(name), "BoardActions").map((row) => [
      row["Reference"],
      [`Change since ${since}`, `Date since ${since}`, ...PAST_HEADERS].map(
        (header) => row[header] ?? "",
      ),
    ]);
    expect(Object.fromEntries(told)).toEqual(PAST[name]);
  });

  test("tells how each theme went", () => {
    const told = tableRows(report(name), "BoardThemes").map((row) => [
      row["Priority"],
      row[`Since ${short}`],
    ]);
    expect(Object.fromEntries(told)).toMatchObject(DIRECTIONS[name]);
  });
});

const PAST_HEADERS = ["Times moved", "Days slipped", "Stuck", "Progress repeated"];

test("each report stands in Board quarters as it was told then", () => {
  const all = tableRows(report("september"), "BoardQuarters").filter(
    ({ Priority }) => Priority === "All priorities",
  );
  expect(all.map((row) => Object.values(row).slice(1))).toEqual([
    ["31/03/2025", 1, 4, 2, 1, 8],
    ["30/06/2025", 2, 3, 2, 2, 9],
    ["30/09/2025", 3, 4, 0, 2, 9],
  ]);
});

test("what people wrote stays with its action, and is kept where the action is gone", () => {
  const comments = (table: string) =>
    tableRows(report("september"), table).map((row) => [row["Reference"], row["Comment"]]);
  expect(comments("BoardExceptions")).toEqual([
    ["1.2", "Advertise again"],
    ["2.1", "Ask the sponsor"],
  ]);
  expect(comments("BoardKeptComments")).toEqual([["2.3", "Is it needed?"]]);
});

test("sheets that a later report adds stand in their place", () => {
  const sheets = openWorkbookFile(report("september")).workbook.worksheets;
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Plan", "Visible"],
    ["Board summary", "Visible"],
    ["Board exceptions", "Visible"],
    ["Board kept comments", "Visible"],
    ["Board look-ahead", "Visible"],
    ["Board quarters", "Visible"],
    ["Board leads", "Visible"],
    ["Board decisions", "Visible"],
    ["Board follow-up", "Visible"],
    ["Board actions", "Visible"],
    ["Board notes", "Visible"],
    ["Board report history", "VeryHidden"],
  ]);
});

test("the same report again changes no cell of any sheet, the hidden one included", () => {
  expect(cellDifferences(report("september"), report("again"))).toEqual([]);
  const kept = [...cellsOf(report("again"))].filter(([at]) => /^Board report history!A\d/.test(at));
  expect(kept.map(([, cell]) => /\d{4}-\d\d-\d\d/.exec(cell)?.[0])).toEqual([
    undefined,
    "2025-03-31",
    "2025-06-30",
    "2025-09-30",
  ]);
});

test.each([
  ["2025-09-30", ["2025-06-30", "2025-03-31"]],
  ["2025-07-15", ["2025-03-31"]],
  ["2025-03-31", []],
])("a report as at %s can be compared with those before its own period: %s", async (asOf, days) => {
  const earlier = await withWorkbook(report("september"), async () =>
    earlierReports(await readTracker({ asOf }), (await readKeptReports()).snapshots),
  );
  expect(earlier.map((kept) => kept.asOf)).toEqual(days);
});

test("the one to compare with can be chosen while the report is written, at no request more", async () => {
  const written = (request: ReportRequest) =>
    withWorkbook(report("september"), async ({ office }) => {
      let requests = 0;
      office.onRequest(() => {
        requests++;
        return undefined;
      });
      const { report: made } = await writeBoardReport({ asOf: "2025-09-30", report: request });
      return { requests, since: made.since?.asOf };
    });
  const offered: string[] = [];
  const first = await written({
    chooseSince: (kept) => {
      offered.push(...kept.map(({ asOf }) => asOf));
      return "2025-03-31";
    },
  });
  expect(offered).toEqual(["2025-06-30", "2025-03-31"]);
  expect(first).toEqual(await written({ since: "2025-03-31" }));
});

test("another kept report can be compared with, and one that is not kept is told", async () => {
  const since = (day: string) =>
    withWorkbook(report("september"), () =>
      writeBoardReport({ asOf: "2025-09-30", report: { since: day } }),
    );
  const { report: written } = await since("2025-03-31");
  expect(written.since?.asOf).toBe("2025-03-31");
  expect(written.whatMoved?.rows.map(({ from, to, which }) => [from, to, which])).toEqual([
    ["On track", "Delayed", "1.2"],
    ["At risk", "Complete", "1.1"],
    ["At risk", "On track", "3.2"],
    ["New", "Complete", "2.4"],
    ["New", "On track", "4.1"],
    ["On track", "No longer in the plan", "2.3 “Share the drafts”"],
    ["Due date", "Later", "1.3"],
  ]);
  await expect(since("2025-09-30")).rejects.toThrow(
    "cannot be compared with one as at 30 September",
  );
  await expect(since("2025-05-01")).rejects.toThrow("cannot be compared with one as at 1 May 2025");
});

function textsOn(bytes: Uint8Array, name: string): readonly unknown[] {
  const sheet = openWorkbookFile(bytes).workbook.worksheets.find((each) => each.name === name);
  return [...(sheet?.rows.values() ?? [])].flatMap((cells) =>
    [...cells.values()].map(({ value }) => value),
  );
}

/** The workbook with what people do by hand in it, and a comment on the first exception of each of these references. */
function edited(
  bytes: Uint8Array,
  work: (hand: Hand) => void,
  comments: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  return withWorkbook(bytes, async ({ file, office }) => {
    byHand(office, work);
    await Excel.run(async (context) => {
      const { tables } = context.workbook.worksheets.getItem("Board exceptions");
      const { columns } = tables.getItemAt(0);
      const refs = columns.getItem("Reference").getDataBodyRange().load("values");
      await context.sync();
      for (const [ref, text] of Object.entries(comments)) {
        const row = refs.values.findIndex(([each]) => each === ref);
        columns.getItem("Comment").getDataBodyRange().getCell(row, 0).values = [[text]];
      }
      await context.sync();
    });
    return file.save();
  });
}
