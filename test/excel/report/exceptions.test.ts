import { exceptionsSheet } from "../../../src/excel/report/sheets/exceptions";
import { keptSheet } from "../../../src/excel/report/sheets/kept";
import type { ReportSheet } from "../../../src/excel/report/reportSheet";
import type { CellInput } from "../../../src/excel/report/sheetPlan";
import { NOTHING_WRITTEN, type FoundTable, type Writing } from "../../../src/excel/report/writing";
import type { CellValue } from "../../../src/tracker/grid";
import type { Action } from "../../../src/tracker/model";
import { aReport } from "../../support/boardReport";
import { anAction } from "../../support/planBuilder";
import { sheetInput } from "../../support/sheetInput";

const delayed = (ref: string, over: Partial<Action> = {}) =>
  anAction({ ref, status: "delayed", text: `Action ${ref}`, ...over });

/** What would be written to a sheet over these writings, as a table of what each cell is to hold. */
function tableOn(
  sheet: ReportSheet,
  actions: readonly Action[],
  [own = NOTHING_WRITTEN, ...more]: readonly Writing[],
  history?: Parameters<typeof aReport>[4],
) {
  const report = aReport(actions, [], {}, [], history);
  const plan = sheet.plan(sheetInput(report, [own, ...more]));
  const [headers = [], ...rows] = plan.blocks.slice(-2).flatMap((block) => block.rows);
  return { headers: headers.map(plain).map(String), rows };
}

type Table = ReturnType<typeof tableOn>;
const exceptions = (actions: readonly Action[], ...writings: readonly Writing[]) =>
  tableOn(exceptionsSheet, actions, writings);
const kept = (actions: readonly Action[], ...writings: readonly Writing[]) =>
  tableOn(keptSheet, actions, writings);

/** What stands in some columns of each row. */
const cells = ({ headers, rows }: Table, ...wanted: readonly string[]) =>
  rows.map((row) => wanted.map((header) => row[headers.indexOf(header)]));
const people = (table: Table) => cells(table, "Rectifying action", "Revised date", "Comment");

function plain(cell: CellInput | undefined): CellValue {
  if (typeof cell === "object" && cell !== null) return shownLink(cell.formula);
  return cell ?? "";
}

const shownLink = (formula: string): string => /"([^"]*)"\)$/.exec(formula)?.[1] ?? "";

/** The table that a run left, with what somebody then wrote, by key and header. */
function found(
  { headers, rows }: Table,
  written: Readonly<Record<string, Readonly<Record<string, CellValue>>>> = {},
): FoundTable {
  const body = rows.map((row) => {
    const own = written[String(plain(row[headers.indexOf("Key")]))] ?? {};
    return headers.map((header, at) => own[header] ?? plain(row[at]));
  });
  return { headers, formats: headers.map(() => "General"), rows: body };
}

const on = (table: FoundTable): Writing => ({ ...NOTHING_WRITTEN, exceptions: table });
/** The table with its columns named and placed otherwise. */
function changed(
  { headers, formats, rows }: FoundTable,
  order: readonly (readonly [from: string, to?: string])[],
): FoundTable {
  const at = order.map(([from]) => headers.indexOf(from));
  return {
    headers: order.map(([from, to]) => to ?? from),
    formats: at.map((each) => formats[each] ?? "General"),
    rows: rows.map((row) => at.map((each) => row[each] ?? "")),
  };
}
const all = (table: FoundTable, names: Readonly<Record<string, string>> = {}) =>
  table.headers.map((header): [string, string] => [header, names[header] ?? header]);

const first = [delayed("1.1"), delayed("1.2"), delayed("1.3")];
const words = { "Rectifying action": "=Hire", "Revised date": 45_500, Comment: "" };
const earlier = found(exceptions(first), { "1.2": words });
const WRITTEN = ["=Hire", 45_500, ""];
const BLANK = ["", "", ""];

test("a first run leaves people's columns blank", () => {
  expect(people(exceptions(first))).toEqual([BLANK, BLANK, BLANK]);
});

test("what people wrote is not touched where the action stays in its row", () => {
  expect(people(exceptions(first, on(earlier)))[1]).toEqual([null, null, null]);
});

test("what people wrote moves with its action, and a new row above takes nobody's words", () => {
  const later = [delayed("1.0"), delayed("1.1"), delayed("1.2")];
  expect(people(exceptions(later, on(earlier)))).toEqual([BLANK, BLANK, WRITTEN]);
});

test("what people wrote goes with the action's words where the plan was numbered anew", () => {
  const anew = [delayed("1.1", { text: "New" }), ...first].map((action, at) => {
    const ref = `1.${at + 1}`;
    return { ...action, ref, key: ref };
  });
  const table = exceptions(anew, on(earlier));
  expect(cells(table, "Key", "Action")[2]).toEqual(["1.3", "Action 1.2"]);
  expect(people(table)).toEqual([BLANK, BLANK, WRITTEN, BLANK]);
});

test("what people wrote stays by its reference where the action was reworded, or its words are told twice", () => {
  const reworded = [delayed("1.1"), delayed("1.2", { text: "Anew" }), delayed("1.3")];
  const untouched = [null, null, null];
  expect(people(exceptions(reworded, on(earlier)))[1]).toEqual(untouched);
  const twice = [
    ...reworded.slice(0, 2),
    ...["1.3", "1.4"].map((ref) => delayed(ref, { text: "Action 1.2" })),
  ];
  expect(people(exceptions(twice, on(earlier)))).toEqual([BLANK, untouched, BLANK, BLANK]);
});

test("a column that was moved goes on among people's, where the report has them", () => {
  const moved = changed(earlier, [["Comment"], ...all(earlier).filter(([h]) => h !== "Comment")]);
  const table = exceptions(first, on(moved));
  expect(cells(table, "Rectifying action", "Revised date")[1]).toEqual(["=Hire", 45_500]);
  expect(table.headers.slice(8, 11)).toEqual(["Comment", "Rectifying action", "Revised date"]);
});

describe("once an earlier report tells what dates were", () => {
  const dated = (due: string | null) => [
    delayed("1.1", { due }),
    delayed("1.2", { due: "2024-03-31" }),
    delayed("1.3", { due: "2024-03-31" }),
  ];
  const before = aReport(dated("2024-05-31"), [], { asOf: "2024-01-15" }).position;
  const history = { snapshots: [before], problems: [] };
  const DATES = ["Revised due", "Times moved", "Days slipped"];
  const later = (due: string | null, table: FoundTable) =>
    tableOn(exceptionsSheet, dated(due), [on(table)], history);

  test.each<[string, string | null, readonly CellInput[]]>([
    ["was put back", "2024-06-30", [Date.parse("2024-06-30") / 86_400_000, 1, 30]],
    ["was brought forward", "2024-05-19", [Date.parse("2024-05-19") / 86_400_000, 1, -12]],
    ["stayed", "2024-05-31", ["", 0, 0]],
  ])("a date that %s is told as such", (_, due, expected) => {
    expect(cells(later(due, earlier), ...DATES)[0]).toEqual(expected);
  });

  test("the columns of dates appear, and what people wrote moves with its own", () => {
    expect(earlier.headers).not.toEqual(expect.arrayContaining(DATES));
    const table = later("2024-06-30", earlier);
    expect(table.headers.filter((header) => DATES.includes(header))).toEqual(DATES);
    expect(people(table)).toEqual([BLANK, WRITTEN, BLANK]);
    expect(people(later("2024-06-30", found(table)))[1]).toEqual([null, null, null]);
  });

  test.each([
    ["noughts in a column of their own", "Visits", 0],
    ["the same day in every row", "Revised date", 45_747],
  ])("%s are people's all the same", (_, header, value) => {
    const order = all(earlier).concat(header === "Visits" ? [["Comment", "Visits"]] : []);
    const table = changed(earlier, order);
    const rows = table.rows.map((row) => row.with(table.headers.indexOf(header), value));
    const next = later("2024-05-31", { ...table, rows });
    expect(cells(next, header)).toEqual([[value], [value], [value]]);
    expect(next.headers).toEqual(expect.arrayContaining([...DATES, header]));
  });

  test("a report that does without them again knows them for its own", () => {
    const table = found(later("2024-06-30", earlier));
    const next = exceptions(dated("2024-06-30"), on(table));
    expect(next.headers).toEqual(earlier.headers);
    expect(people(next)[1]).toEqual(WRITTEN);
  });
});

describe("columns that people rename, add or take away", () => {
  test("a renamed one keeps its new name, its place and its words", () => {
    const renamed = changed(earlier, all(earlier, { "Rectifying action": "Notes from DCS" }));
    const table = exceptions(first, on(renamed));
    expect(table.headers).not.toContain("Rectifying action");
    expect(table.headers.slice(8, 11)).toEqual(["Notes from DCS", "Revised date", "Comment"]);
    const next = exceptions([delayed("1.2"), ...first.slice(0, 1)], on(renamed));
    expect(cells(next, "Notes from DCS", "Revised date")[0]).toEqual(["=Hire", 45_500]);
  });

  test.each(["Priority", "Reason", "Key"])(
    "one that was added after %s is kept with its row",
    (at) => {
      const order = all(earlier).flatMap((each) =>
        each[0] === at ? [each, [at, "Risk no."]] : [each],
      );
      const added = changed(earlier, order as [string, string][]);
      const column = added.headers.indexOf("Risk no.");
      const rows = added.rows.map((row, y) => row.with(column, y === 0 ? "R7" : ""));
      const table = exceptions([delayed("1.2"), delayed("1.1")], on({ ...added, rows }));
      expect(cells(table, "Risk no.", "Key")).toEqual([
        ["", "1.2"],
        ["R7", "1.1"],
      ]);
    },
  );

  test("one that was taken away stays away", () => {
    const without = changed(
      earlier,
      all(earlier).filter(([header]) => header !== "Comment"),
    );
    expect(exceptions(first, on(without)).headers.slice(8)).toEqual([
      "Rectifying action",
      "Revised date",
      "Source cell",
      "Key",
    ]);
  });

  test.each(["Lead", "Action", "Source cell", "Key", "Original due"])(
    "the report's own column %s is the report's again, and is nobody's writing",
    (header) => {
      const renamed = changed(earlier, all(earlier, { [header]: "Renamed" }));
      const table = exceptions([...first, delayed("1.4")], on(renamed));
      expect(table.headers).toEqual(earlier.headers);
      expect(people(table)[1]).toEqual(WRITTEN);
      expect(kept(first, on(renamed)).rows).toEqual(kept(first).rows);
    },
  );

  test("an own column in the place of one of the report's that is gone is people's all the same", () => {
    const order = all(earlier, { Lead: "Escalated to" });
    const swapped = changed(earlier, order);
    const at = swapped.headers.indexOf("Escalated to");
    const rows = swapped.rows.map((row) => row.with(at, "The chair"));
    const table = exceptions(first, on({ ...swapped, rows }));
    expect(cells(table, "Escalated to")).toEqual([["The chair"], ["The chair"], ["The chair"]]);
    expect(table.headers).toContain("Lead");
  });

  test("without the key, what people wrote goes by the reference", () => {
    const without = changed(
      earlier,
      all(earlier).filter(([header]) => header !== "Key"),
    );
    expect(people(exceptions([delayed("1.2")], on(without)))).toEqual([WRITTEN]);
  });

  test("without the key and the reference, nothing that people wrote is lost", () => {
    const gone = ["Key", "Reference", "Action"];
    const without = changed(
      earlier,
      all(earlier).filter(([header]) => !gone.includes(header)),
    );
    expect(people(kept(first, on(without)))).toContainEqual(WRITTEN);
  });
});

test("what people wrote on a report elsewhere is put in, under what they wrote here", () => {
  expect(people(exceptions(first, NOTHING_WRITTEN, on(earlier)))[1]).toEqual(WRITTEN);
  const blank = found(exceptions(first));
  expect(people(exceptions(first, on(blank), on(earlier)))[1]).toEqual(WRITTEN);
  const here = on(found(exceptions(first), { "1.2": { Comment: "Here" } }));
  expect(people(exceptions(first, here, on(earlier)))[1]).toEqual([null, null, null]);
  expect(people(kept(first, here, on(earlier)))).toEqual([WRITTEN]);
});

describe("the list of what is kept", () => {
  test.each([
    ["is gone", [delayed("1.1")], "No longer in the plan"],
    ["is no exception", [delayed("1.1"), anAction({ ref: "1.2" })], "No longer an exception"],
  ])("holds what people wrote on an action that %s, with its words", (_, actions, why) => {
    const table = kept(actions, on(earlier));
    expect(people(table)).toEqual([WRITTEN]);
    expect(cells(table, "Reference", "Action", "Why it is here", "Key")).toEqual([
      ["1.2", "Action 1.2", why, "1.2"],
    ]);
    expect(cells(exceptions(actions, on(earlier)), "Key")).toEqual([["1.1"]]);
  });

  const list = found(kept([delayed("1.1")], on(earlier)));
  const both = (actions: readonly Action[], written = earlier): Writing => ({
    ...on(found(exceptions(actions, on(written)))),
    kept: list,
  });

  test("leaves what stands in it as it is", () => {
    const own = both([delayed("1.1")]);
    expect(people(kept([delayed("1.1")], own))).toEqual([[null, null, null]]);
  });

  test("gives it back when the action is an exception again", () => {
    const own = both([delayed("1.1")]);
    expect(people(exceptions(first, own))).toEqual([BLANK, WRITTEN, BLANK]);
    expect(kept(first, own).rows).toEqual(kept(first).rows);
  });

  test("follows a column that was renamed on Board exceptions", () => {
    const own = both([delayed("1.1")]);
    const table = own.exceptions ?? list;
    const renamed = { ...own, exceptions: changed(table, all(table, { Comment: "Notes" })) };
    const { headers } = exceptions([delayed("1.1")], renamed);
    expect(headers.slice(8, 12)).toEqual([
      "Rectifying action",
      "Revised date",
      "Notes",
      "Source cell",
    ]);
  });

  test("holds a row that somebody added, with all that they typed", () => {
    const row: readonly CellValue[] = earlier.headers.map((header) =>
      header === "Reason" ? "Raised by the chair" : "",
    );
    const typed = { ...earlier, rows: [...earlier.rows, row.with(2, "A new risk")] };
    const [added] = cells(kept(first, on(typed)), "Action", "Why it is here");
    expect(added).toEqual([
      "A new risk",
      "A row that was added by hand; Reason: Raised by the chair",
    ]);
    const again = found(kept(first, on(typed)));
    expect(
      cells(kept(first, { ...NOTHING_WRITTEN, kept: again }), "Action", "Why it is here"),
    ).toEqual([added]);
  });

  test("holds a second row on one action", () => {
    const copy = (earlier.rows[1] ?? []).with(earlier.headers.indexOf("Comment"), "Other words");
    const twice = { ...earlier, rows: [...earlier.rows, copy] };
    expect(people(kept(first, on(twice)))).toEqual([["=Hire", 45_500, "Other words"]]);
  });
});

test("an action that is gone and of which nobody wrote leaves nothing", () => {
  expect(cells(exceptions([delayed("1.2")], on(earlier)), "Key")).toEqual([["1.2"]]);
  expect(kept([delayed("1.2")], on(earlier)).rows).toHaveLength(1);
  expect(cells(kept([delayed("1.2")], on(earlier)), "Priority")).toEqual([
    ["Nothing is kept here"],
  ]);
});

test("a plan without exceptions says so in the table's one row, which nobody typed", () => {
  const none = exceptions([anAction()]);
  expect(cells(none, "Priority")).toEqual([["No exceptions"]]);
  expect(cells(kept([anAction()], on(found(none))), "Priority")).toEqual([
    ["Nothing is kept here"],
  ]);
});
