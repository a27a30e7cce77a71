import type { CellValue, WorkbookSnapshot } from "../../../src/tracker/grid";
import type { Flag, Plan } from "../../../src/tracker/model";
import { readPlan } from "../../../src/tracker/read/readPlan";
import { checkPlan } from "../../../src/tracker/rules";
import { bringBack, setFlagAside, type SetAside } from "../../../src/tracker/setAside";
import { flagMarks } from "../../../src/tracker/setAside/flagMarks";
import { sortFlags } from "../../../src/tracker/setAside/sortFlags";

type Row = readonly string[];

const HEADER = ["Ref", "Action", "Lead", "Due date", "RAG", "Evidence"];
const SURVEY = ["1.1", "Survey families twice", "Head of SEND", "31/03/2024", "Red", ""];
const TRAIN = ["1.2", "Train every health visitor", "Chief Nurse", "30/09/2024", "Green", "Log"];
const PUBLISH = ["1.3", "Publish the local offer", "Head of SEND", "31/05/2024", "Amber", ""];

const DAY = "2024-06-15";

function snapshotOf(rows: readonly Row[], fills: readonly Row[] = []): WorkbookSnapshot {
  const width = Math.max(...rows.map(({ length }) => length));
  const all = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ""));
  const grid = {
    name: "Plan",
    origin: { row: 0, column: 0 },
    values: all as readonly (readonly CellValue[])[],
    text: all,
    numberFormats: all.map((row) => row.map(() => "@")),
    fills: all.map((row, r) => row.map((_, c) => fills[r]?.[c] ?? "")),
    merges: [],
  };
  return { worksheets: [grid], ownSheets: [] };
}

interface Judged {
  readonly snapshot: WorkbookSnapshot;
  readonly plan: Plan;
  readonly found: readonly Flag[];
}

function judged(rows: readonly Row[], asOf = DAY, fills: readonly Row[] = []): Judged {
  const snapshot = snapshotOf(rows, fills);
  const plan = readPlan(snapshot, { asOf });
  return { snapshot, plan, found: checkPlan(plan) };
}

function aside({ snapshot, plan, found }: Judged, rule: Flag["rule"], ref: string): SetAside {
  const flag = found.find((each) => each.rule === rule && each.ref === ref);
  if (flag === undefined) throw new Error(`${ref} has no flag ${rule}`);
  const mark = flagMarks(plan, snapshot)(flag);
  return { ...mark, message: flag.message, reason: "Agreed with the board", on: DAY };
}

function sorted({ snapshot, plan, found }: Judged, list: readonly SetAside[]) {
  return sortFlags(found, list, plan, snapshot);
}

const before = [HEADER, SURVEY, TRAIN, PUBLISH];
const changed = (row: Row, column: string, text: string) =>
  row.map((cell, at) => (HEADER[at] === column ? text : cell));

/** What becomes of a flag on 1.1 that was set aside, when the workbook is read again. */
test.each<[string, Flag["rule"], readonly Row[], string, string]>([
  ["nothing has changed", "overdue", before, DAY, "set aside"],
  ["its message tells other days", "overdue", before, "2025-01-31", "set aside"],
  ["rows are sorted", "overdue", [HEADER, PUBLISH, TRAIN, SURVEY], DAY, "set aside"],
  ["rows are put in above", "overdue", [["A plan"], [], ...before], DAY, "set aside"],
  [
    "columns are moved",
    "overdue",
    before.map(([ref, action, lead, due, rag, evidence]) =>
      [due, ref, action, evidence, rag, lead].map(String),
    ),
    DAY,
    "set aside",
  ],
  [
    "its column is named anew",
    "overdue",
    [changed(HEADER, "Due date", "Deadline"), SURVEY, TRAIN, PUBLISH],
    DAY,
    "set aside",
  ],
  [
    "spaces are typed around the date",
    "overdue",
    [HEADER, changed(SURVEY, "Due date", " 31/03/2024 "), TRAIN, PUBLISH],
    DAY,
    "set aside",
  ],
  [
    "another cell of the row is changed",
    "overdue",
    [HEADER, changed(SURVEY, "Evidence", "Minutes"), TRAIN, PUBLISH],
    DAY,
    "set aside",
  ],
  [
    "another date is typed that has passed too",
    "overdue",
    [HEADER, changed(SURVEY, "Due date", "30/04/2024"), TRAIN, PUBLISH],
    DAY,
    "text",
  ],
  [
    "the digits are the same and the date another",
    "overdue",
    [HEADER, changed(SURVEY, "Due date", "3/10/2023"), TRAIN, PUBLISH],
    DAY,
    "text",
  ],
  [
    "the action is reworded",
    "missing-evidence",
    [HEADER, changed(SURVEY, "Action", "Survey schools"), TRAIN, PUBLISH],
    DAY,
    "action",
  ],
  [
    "another action takes its reference, with a blank cell too",
    "missing-evidence",
    [HEADER, TRAIN, changed(PUBLISH, "Ref", "1.1")],
    DAY,
    "action",
  ],
  ["it is done", "overdue", [HEADER, changed(SURVEY, "RAG", "Blue"), TRAIN, PUBLISH], DAY, "gone"],
  ["the row is deleted", "overdue", [HEADER, TRAIN, PUBLISH], DAY, "gone"],
])("when %s", (_, rule, rows, day, becomes) => {
  const entry = aside(judged(before), rule, "1.1");
  const after = judged(rows, day);
  const { flags, setAside, returned, gone } = sorted(after, [entry]);
  const counts = flags.filter((flag) => flag.rule === rule && flag.ref === "1.1").length;
  expect({
    counts,
    setAside: setAside.map((each) => each.entry),
    returned: returned.map(({ because }) => because),
    gone,
  }).toEqual({
    counts: becomes === "set aside" || becomes === "gone" ? 0 : 1,
    setAside: becomes === "set aside" ? [entry] : [],
    returned: becomes === "set aside" || becomes === "gone" ? [] : [becomes],
    gone: becomes === "gone" ? [entry] : [],
  });
  expect(flags.length + setAside.length).toBe(after.found.length);
});

test("a flag that has become graver counts again; one that has become less grave does not", () => {
  const notDue = judged([HEADER, changed(TRAIN, "Evidence", "")], "2024-06-15");
  const past = judged([HEADER, changed(TRAIN, "Evidence", "")], "2024-12-31");
  const set = (from: Judged, to: Judged) =>
    sorted(to, [aside(from, "missing-evidence", "1.2")]).returned.map(({ because }) => because);
  expect([set(notDue, past), set(past, notDue)]).toEqual([["severity"], []]);
});

const QUARTERS = ["Ref", "Action", "Lead", "Due date", "Q1 2023/24", "Q2 2023/24"];
const twice = [
  QUARTERS,
  ["1.1", "Survey families twice", "Head of SEND", "31/05/2023", "", ""],
  ["1.2", "Train every health visitor", "Chief Nurse", "31/05/2023", "Green", "Red"],
];

test("two flags of one rule on one action are told apart by the quarter that they are about", () => {
  const plan = judged(twice);
  const { flags, setAside } = sorted(plan, [aside(plan, "missing-rating", "1.1")]);
  const left = flags.filter(({ rule }) => rule === "missing-rating");
  expect(setAside.map(({ flag }) => flag.cell)).toEqual(["E2"]);
  expect(left.map(({ cell }) => cell)).toEqual(["F2"]);
});

test("a rating's fill is part of what was set aside where the flag is about its colour", () => {
  const fill = (colour: string) => [[], [], ["", "", "", "", "", colour]];
  const entry = aside(judged(twice, DAY, fill("#FF0000")), "rating-regressed", "1.2");
  const same = sorted(judged(twice, DAY, fill("#FF0000")), [entry]);
  const other = sorted(judged(twice, DAY, fill("#C00000")), [entry]);
  expect([same.setAside.length, other.returned.length]).toEqual([1, 1]);
});

test("a sign's colour is, too", () => {
  const signs = (colour: string) => {
    const rows = twice.map((row) => row.map((text) => (/^(?:Green|Red)$/.test(text) ? "●" : text)));
    const [grid] = snapshotOf(rows).worksheets;
    if (grid === undefined) throw new Error("There is no sheet.");
    const font = { row: 2, name: "Calibri" };
    const fonts = [
      { ...font, column: 4, colour: "#00B050" },
      { ...font, column: 5, colour },
    ];
    const snapshot = { worksheets: [{ ...grid, fonts }], ownSheets: [] };
    const plan = readPlan(snapshot, { asOf: DAY });
    return { snapshot, plan, found: checkPlan(plan) };
  };
  const entry = aside(signs("#FF0000"), "rating-regressed", "1.2");
  const same = sorted(signs("#FF0000"), [entry]);
  const other = sorted(signs("#C00000"), [entry]);
  expect([same.setAside.length, other.returned.length]).toEqual([1, 1]);
});

test("a flag on a header goes by its sheet and the header's text", () => {
  const milestones = [
    ["Ref", "Action", "Lead", "Aug-19", "Feb-20", "Aug-19", "Feb-21", "RAG"],
    ["1.1", "Survey families", "Head of SEND", "Form", "Trial", "Sent", "Report", "Green"],
    ["1.2", "Train health visitors", "Chief Nurse", "Plan", "First", "Second", "Third", "Green"],
  ];
  const plan = judged(milestones);
  const flag = plan.found.find(({ rule }) => rule === "header-date-sequence");
  if (flag === undefined) throw new Error("The header was not flagged.");
  const entry = { ...flagMarks(plan.plan, plan.snapshot)(flag), message: "", reason: "x", on: DAY };
  const below = judged([["A plan of ours"], ...milestones]);
  expect(entry).toMatchObject({ key: null, sheet: "Plan", text: "Aug-19", action: "" });
  expect(sorted(below, [entry]).setAside).toHaveLength(1);
});

test("setting a returned flag aside again replaces what was said, and bringing it back ends it", () => {
  const plan = judged(before);
  const first = aside(plan, "overdue", "1.1");
  const other = aside(plan, "missing-evidence", "1.3");
  const again = { ...first, text: "30/04/2024", reason: "Agreed again" };
  const list = setFlagAside([first, other], again);
  expect(list).toEqual([other, again]);
  expect(bringBack(list, [first])).toEqual([other]);
});
