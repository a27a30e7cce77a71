import { OWN_SHEET_TAG } from "../../../src/excel/ownSheets";
import { DECISIONS } from "../../../src/excel/report/sheets/summaryLayout";
import { writeReport } from "../../../src/excel/report/writeReport";
import { runExcel } from "../../../src/excel/runExcel";
import { UserError } from "../../../src/excel/UserError";
import type { Action, Flag } from "../../../src/tracker/model";
import type { BoardReport, MeasureId } from "../../../src/tracker/summary/report";
import { aReport } from "../../support/boardReport";
import { cellsOf, onWorkbook } from "../../support/officeOn";
import { aFlag, anAction } from "../../support/planBuilder";
import { enter, sheetNamed, valueAt, workbookOf } from "../../support/workbookOf";

/** The first of the rows for decisions. */
const decision = `A${DECISIONS + 1}`;
const NAMES = [
  "Board summary",
  "Board exceptions",
  "Board look-ahead",
  "Board leads",
  "Board decisions",
  "Board follow-up",
  "Board actions",
  "Board notes",
];
const TABLES = [
  "BoardTotals",
  "BoardOverdueAges",
  "BoardThemes",
  "BoardExceptions",
  "BoardLookAhead",
  "BoardLeads",
  "BoardDecisions",
  "BoardFollowUp",
  "BoardActions",
  "BoardNotes",
];

const actions: readonly Action[] = [
  anAction({ ref: "1.1", status: "delayed", rag: "red", carried: { Sponsor: "Chief Nurse" } }),
  anAction({ ref: "1.2", status: "complete", due: "2024-01-31" }),
  anAction({ ref: "1.10", status: "on-track", due: "2024-12-31", theme: "Priority 2: Voice" }),
  anAction({ ref: "2.1", seeAlso: "1.1", theme: "Priority 3: Told elsewhere" }),
];
const flags: readonly Flag[] = [
  aFlag({ rule: "overdue" }),
  aFlag({ rule: "missing-evidence", key: "1.2" }),
];

const plan = () => workbookOf({ Plan: [["Action"], ["Do"]] });
const write = (report: BoardReport) => runExcel((context) => writeReport(context, report));

async function written(report: BoardReport, workbook = plan()) {
  await onWorkbook(workbook, () => write(report));
  return workbook;
}

test("adds its sheets after the council's, in order, each with its tag", async () => {
  const workbook = await written(aReport(actions, flags));
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Plan", ...NAMES]);
  expect(
    workbook.worksheets.map(({ customProperties }) => customProperties.get(OWN_SHEET_TAG)),
  ).toEqual([
    undefined,
    "summary",
    "exceptions",
    "look-ahead",
    "leads",
    "decisions",
    "follow-up",
    "actions",
    "notes",
  ]);
});

test("leaves no cell outside of what it shows", async () => {
  const workbook = await written(aReport(actions, flags));
  for (const name of NAMES) {
    for (const [row, columns] of sheetNamed(workbook, name).rows) {
      expect([name, row, Math.max(...columns.keys()) < 40]).toEqual([name, row, true]);
    }
  }
});

test("is whole where Excel cannot show it because the workbook is not in front", async () => {
  const report = aReport(actions, flags);
  const workbook = plan();
  await onWorkbook(workbook, async (office) => {
    office.onRequest((request) =>
      JSON.stringify(request).includes('"Activate"') ? { code: "GeneralException" } : undefined,
    );
    await expect(write(report)).resolves.toMatchObject({ shown: false });
  });
  const shown = await written(report);
  for (const name of NAMES) expect(cellsOf(workbook, name)).toEqual(cellsOf(shown, name));
  expect(chartsOn(workbook)).toEqual(["BoardStatusByTheme", "BoardOverdueByAge"]);
});

const chartsOn = (workbook: Awaited<ReturnType<typeof written>>) =>
  sheetNamed(workbook, "Board summary").charts.map(({ name }) => name);

test("the chart of overdue actions goes when none is overdue, and comes back", async () => {
  const workbook = await written(aReport(actions, flags));
  await written(aReport(actions), workbook);
  expect(chartsOn(workbook)).toEqual(["BoardStatusByTheme"]);
  await written(aReport(actions, flags), workbook);
  expect(chartsOn(workbook)).toEqual(["BoardStatusByTheme", "BoardOverdueByAge"]);
});

test("every number on Board summary is a formula that gives the report's count", async () => {
  const report = aReport(actions, flags);
  const summary = sheetNamed(await written(report), "Board summary");
  const totals = summary.tables.find(({ name }) => name === "BoardTotals");
  report.totals.forEach(({ id, label }, at) => {
    const row = (totals?.area.row ?? 0) + 2 + at;
    expect([label, valueAt(summary, `B${row}`)]).toEqual([label, report.counts[id]]);
  });
  for (const columns of summary.rows.values()) {
    for (const cell of columns.values()) {
      if (typeof cell.value === "number") expect(cell.formula).toBeDefined();
      expect(cell.isError ?? false).toBe(false);
    }
  }
});

test("the themes' formulas give the report's counts, and the check says that they agree", async () => {
  const report = aReport(actions, flags);
  const workbook = await written(report);
  const summary = sheetNamed(workbook, "Board summary");
  const first = (summary.tables.find(({ name }) => name === "BoardThemes")?.area.row ?? 0) + 2;
  const column = (at: number) => String.fromCharCode("C".charCodeAt(0) + at);
  report.themes.forEach(({ counts, worst }, theme) => {
    report.themeMeasures.forEach(({ id }: { id: MeasureId }, at) =>
      expect(valueAt(summary, `${column(at)}${first + theme}`)).toBe(counts[id]),
    );
    const last = column(report.themeMeasures.length);
    expect(valueAt(summary, `${last}${first + theme}`)).toBe(worst);
  });
  // What stands straight below a table, Excel may take into it.
  expect(valueAt(summary, `A${first + report.themes.length + 1}`)).toBe("");
  expect(valueAt(summary, `A${first + report.themes.length + 2}`)).toBe(
    "Reconciled: the statuses add up to each total, and all priorities to the 3 actions counted.",
  );
});

test("a plan's long name is cut in the page's foot, which has room for 255 characters", async () => {
  const title = "Send & support ".repeat(20).trim();
  const workbook = await written({ ...aReport(actions, flags), title });
  const { footer } = sheetNamed(workbook, "Board notes").pageLayout;
  expect(footer.left).toMatch(/^Send && support .*…$/);
  expect(footer.right).toBe("Page &P of &N");
});

test("a second run leaves the same cells", async () => {
  const report = aReport(actions, flags);
  const workbook = await written(report);
  const before = NAMES.map((name) => cellsOf(workbook, name));
  await written(report, workbook);
  expect(NAMES.map((name) => cellsOf(workbook, name))).toEqual(before);
  expect(workbook.worksheets).toHaveLength(1 + NAMES.length);
  const tables = workbook.worksheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  expect(tables).toEqual(TABLES);
});

test.each<[string, readonly Action[]]>([
  ["fewer actions, themes and statuses", actions.slice(1, 2)],
  [
    "more actions, themes and statuses",
    [...actions, anAction({ ref: "3", status: "at-risk", theme: "Priority 4: New" })],
  ],
])("a run over %s leaves what a first run would have left", async (_, later) => {
  const workbook = await written(aReport(actions, flags));
  await written(aReport(later, flags), workbook);
  const fresh = await written(aReport(later, flags));
  for (const name of NAMES) expect(cellsOf(workbook, name)).toEqual(cellsOf(fresh, name));
});

test("what people wrote stays with its action, and a decision that was typed comes to the log", async () => {
  const workbook = await written(aReport(actions, flags));
  await onWorkbook(workbook, () =>
    Excel.run(async (context) => {
      const exceptions = context.workbook.worksheets.getItem("Board exceptions");
      exceptions.getRange("I5:K5").values = [["Recruit", 45_500, "'=see minutes"]];
      context.workbook.worksheets.getItem("Board summary").getRange(decision).values = [
        ["Agree 1.1"],
      ];
      await context.sync();
    }),
  );
  const later = [anAction({ ref: "0.9", status: "delayed", due: "2023-12-31" }), ...actions];
  await written(aReport(later, [...flags, aFlag({ rule: "overdue", key: "0.9" })]), workbook);
  const exceptions = sheetNamed(workbook, "Board exceptions");
  expect(["B5", "I5", "J5", "K5"].map((cell) => valueAt(exceptions, cell) ?? "")).toEqual([
    "0.9",
    "",
    "",
    "",
  ]);
  expect(["B6", "I6", "J6", "K6"].map((cell) => valueAt(exceptions, cell))).toEqual([
    "1.1",
    "Recruit",
    45_500,
    "=see minutes",
  ]);
  expect(valueAt(sheetNamed(workbook, "Board summary"), decision)).toBe("1. Agree 1.1");
  expect(valueAt(sheetNamed(workbook, "Board decisions"), "C5")).toBe("Agree 1.1");
});

test("of many decisions Board summary tells the first, each in one line, and how many more there are", async () => {
  const workbook = await written(aReport(actions, flags));
  const log = sheetNamed(workbook, "Board decisions");
  const long = "Agree the new date ".repeat(10).trim();
  for (const [at, text] of [long, "b", "c", "d", "e"].entries()) {
    enter(workbook, log, `C${5 + at}`, text);
  }
  enter(workbook, log, "D6", "Agreed");
  await written(aReport(actions, flags), workbook);
  const shown = () =>
    [1, 2, 3, 4].map((at) => valueAt(sheetNamed(workbook, "Board summary"), `A${DECISIONS + at}`));
  expect(shown()).toEqual([`1. ${long.slice(0, 150)}…`, "3. c", "4. d", "5. e"]);
  enter(workbook, log, "C10", "f");
  await written(aReport(actions, flags), workbook);
  expect(shown().slice(2)).toEqual(["4. d", "and 2 more on Board decisions"]);
});

test.each([
  "=1+1",
  "+44 20 7946 0000",
  "-5%",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "'Tell it once'",
  "1.10",
  "1/2",
  "TRUE",
  "#N/A",
])("the tracker's text %j is written as text", async (text) => {
  const report = aReport([
    anAction({ text, ref: text, status: "delayed", carried: { Cost: text } }),
  ]);
  const workbook = await written(report);
  for (const [name, columns] of [
    ["Board exceptions", ["B", "C"]],
    ["Board actions", ["A", "B"]],
  ] as const) {
    const sheet = sheetNamed(workbook, name);
    for (const column of columns) {
      const cell = sheet.rows.get(4)?.get(column.charCodeAt(0) - 65);
      expect([cell?.value, cell?.formula, cell?.isError ?? false]).toEqual([
        text,
        undefined,
        false,
      ]);
    }
  }
});

test.each([
  [false, 45_382],
  [true, 43_920],
])("a date is a real date (1904 system: %s)", async (date1904, serial) => {
  const workbook = await written(
    aReport([anAction({ due: "2024-03-31" })]),
    workbookOf({ Plan: [["Action"]] }, date1904),
  );
  const cell = sheetNamed(workbook, "Board actions").rows.get(4)?.get(4);
  expect(cell?.value).toBe(serial);
  expect(workbook.styles[cell?.style ?? 0]?.numberFormat).toBe("dd/mm/yyyy");
});

describe("stops before anything is written", () => {
  test("at a sheet of the council's with the name of one of ours", async () => {
    const workbook = workbookOf({ Plan: [["Action"]], "board ACTIONS": [["Theirs"]] });
    await onWorkbook(workbook, async () => {
      const run = write(aReport(actions));
      await expect(run).rejects.toThrow(UserError);
      await expect(write(aReport(actions))).rejects.toThrow(
        "already has a sheet called “board ACTIONS” that this add-in did not write: rename that sheet",
      );
    });
    expect(workbook.worksheets).toHaveLength(2);
    expect(cellsOf(workbook, "board ACTIONS")).toEqual({ A1: "Theirs" });
  });

  test("at a protected sheet of ours", async () => {
    const workbook = await written(aReport(actions, flags));
    sheetNamed(workbook, "Board notes").protection.protected = true;
    const before = NAMES.map((name) => cellsOf(workbook, name));
    await onWorkbook(workbook, async () => {
      await expect(write(aReport(actions.slice(1)))).rejects.toThrow(
        "“Board notes” is protected: unprotect it",
      );
    });
    expect(NAMES.map((name) => cellsOf(workbook, name))).toEqual(before);
  });
});

describe("where people have put rows or columns into our sheets", () => {
  const shift = async (workbook: Awaited<ReturnType<typeof written>>, address: string) =>
    onWorkbook(workbook, () =>
      runExcel(async (context) => {
        for (const name of NAMES) {
          const sheet = context.workbook.worksheets.getItem(name);
          sheet.getRange(address).insert(address === "A:A" ? "Right" : "Down");
        }
        await context.sync();
      }),
    );

  test.each(["1:1", "3:4", "A:A"])("at %s, a run leaves them as a first run does", async (at) => {
    const report = aReport(actions, flags);
    const workbook = await written(report);
    enter(workbook, sheetNamed(workbook, "Board exceptions"), "K5", "Agreed in May");
    enter(workbook, sheetNamed(workbook, "Board decisions"), "C5", "Approve it");
    enter(workbook, sheetNamed(workbook, "Board follow-up"), "C6", "Write to the trust");
    await written(report, workbook);
    const before = NAMES.map((name) => cellsOf(workbook, name));
    await shift(workbook, at);
    await written(report, workbook);
    expect(NAMES.map((name) => cellsOf(workbook, name))).toEqual(before);
    expect(workbook.worksheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual(
      TABLES,
    );
  });

  test("or have renamed a table, it is ours again", async () => {
    const workbook = await written(aReport(actions, flags));
    const before = NAMES.map((name) => cellsOf(workbook, name));
    for (const table of sheetNamed(workbook, "Board actions").tables) table.name = "Register";
    await written(aReport(actions, flags), workbook);
    expect(NAMES.map((name) => cellsOf(workbook, name))).toEqual(before);
    expect(sheetNamed(workbook, "Board actions").tables.map(({ name }) => name)).toEqual([
      "BoardActions",
    ]);
  });

  test("or have renamed a column of their own and added one, both are kept", async () => {
    const report = aReport(actions, flags);
    const workbook = await written(report);
    const exceptions = sheetNamed(workbook, "Board exceptions");
    for (const [cell, text] of Object.entries({ K4: "Notes", K5: "Agreed in May", N4: "Risk" })) {
      enter(workbook, exceptions, cell, text);
    }
    enter(workbook, exceptions, "N6", "R7");
    await written(report, workbook);
    expect(["K4", "K5", "L4", "L6", "N4"].map((cell) => valueAt(exceptions, cell))).toEqual([
      "Notes",
      "Agreed in May",
      "Risk",
      "R7",
      "Key",
    ]);
    expect(exceptions.tables[0]?.columns).toContain("Risk");
    const before = NAMES.map((name) => cellsOf(workbook, name));
    await written(report, workbook);
    expect(NAMES.map((name) => cellsOf(workbook, name))).toEqual(before);
  });
});

test("a sheet of ours that people renamed is written where it is", async () => {
  const workbook = await written(aReport(actions, flags));
  sheetNamed(workbook, "Board summary").name = "Board summary Q2";
  await written(aReport(actions.slice(1), flags), workbook);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual([
    "Plan",
    "Board summary Q2",
    ...NAMES.slice(1),
  ]);
});

test("a table of the council's that has our name keeps it", async () => {
  const workbook = plan();
  sheetNamed(workbook, "Plan").tables.push({
    id: 1,
    name: "boardactions",
    area: { row: 0, column: 0, rowCount: 2, columnCount: 1 },
    columns: ["Action"],
    style: "",
    showHeaders: true,
    showTotals: false,
    showBandedRows: false,
    showFilterButton: false,
  });
  const report = aReport(actions, flags);
  await written(report, workbook);
  await written(report, workbook);
  expect(sheetNamed(workbook, "Board actions").tables.map(({ name }) => name)).toEqual([
    "BoardActions_2",
  ]);
  const summary = sheetNamed(workbook, "Board summary");
  const row = (summary.tables[0]?.area.row ?? 0) + 2;
  expect(valueAt(summary, `B${row}`)).toBe(report.counts.total);
});
