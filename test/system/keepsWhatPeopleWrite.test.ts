import { exceptionsSheet } from "../../src/excel/report/sheets/exceptions";
import { keptSheet } from "../../src/excel/report/sheets/kept";
import { withWorkbook } from "../support/openOffice";
import { reportOn } from "../support/reportOn";
import { sampleBytes, sampleExpectation } from "../support/samples";

const PEOPLE = ["Rectifying action", "Revised date", "Comment"];

/** What columns that people fill hold, by the action's reference. */
async function writings(
  name = exceptionsSheet.name,
  headers: readonly string[] = PEOPLE,
): Promise<Record<string, readonly unknown[]>> {
  const { rows, column } = await readTable(name);
  const filled = rows.map((row) => {
    const written = headers.map((head) => row[column(head)]);
    return [String(row[column("Reference")]), written] as const;
  });
  return Object.fromEntries(filled.filter(([, written]) => written.some((cell) => cell !== "")));
}

async function readTable(name = exceptionsSheet.name) {
  const values = await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange();
    used.load("values");
    await context.sync();
    return used.values as unknown[][];
  });
  const header = values.findIndex((row) => row.includes("Reference"));
  const column = (head: string) => (values[header] ?? []).indexOf(head);
  return { rows: values.slice(header + 1), column, firstRow: header + 1 };
}

/** Types a board secretary's words beside an action. */
async function write(ref: string, words: Readonly<Record<string, string | number>>): Promise<void> {
  const { rows, column, firstRow } = await readTable();
  const row = rows.findIndex((cells) => cells[column("Reference")] === ref);
  expect(row).toBeGreaterThanOrEqual(0);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(exceptionsSheet.name);
    for (const [head, value] of Object.entries(words)) {
      sheet.getCell(firstRow + row, column(head)).values = [[value]];
    }
    await context.sync();
  });
}

function reopened(bytes: Uint8Array, ...where: Parameters<typeof writings>) {
  return withWorkbook(bytes, () => writings(...where));
}

const NAME = "kestrelshire";
const { asOf } = sampleExpectation(NAME);

/** A text that begins with "=" is typed with an apostrophe before it. */
async function secretaryWrites(): Promise<void> {
  await write("1.2", {
    "Rectifying action": "Chair to write to the ICB",
    Comment: "'=not a formula",
  });
  await write("2.3", { "Revised date": 46_022, Comment: "Agreed on 20 November" });
}

const WRITTEN = {
  "1.2": ["Chair to write to the ICB", "", "=not a formula"],
  "2.3": ["", 46_022, "Agreed on 20 November"],
};

test("a second report keeps what people wrote beside its action", async () => {
  const { bytes: first } = await reportOn(sampleBytes(NAME), asOf);
  const { bytes: second } = await reportOn(first, asOf, secretaryWrites);
  expect(await reopened(second)).toEqual(WRITTEN);
});

test("a later report, with other exceptions around it, keeps it too", async () => {
  const { bytes: first } = await reportOn(sampleBytes(NAME), asOf);
  const { bytes: second } = await reportOn(first, asOf, secretaryWrites);
  const { bytes: third } = await reportOn(second, "2026-02-01");
  expect(await reopened(third)).toEqual(WRITTEN);
});

test("what was written about an action that is no exception any more is kept in a list of its own", async () => {
  const { bytes: first } = await reportOn(sampleBytes(NAME), asOf);
  const { bytes: second } = await reportOn(first, asOf, secretaryWrites);
  const { bytes: third, result } = await reportOn(second, asOf, completeAction);
  expect(await reopened(third)).toEqual({ "2.3": WRITTEN["2.3"] });
  expect(await reopened(third, keptSheet.name)).toEqual({ "1.2": WRITTEN["1.2"] });
  expect(result.written.comments).toBe(2);
});

test("columns that people rename and add go with their rows through three reports", async () => {
  const { bytes: first } = await reportOn(sampleBytes(NAME), asOf);
  const { bytes: second } = await reportOn(first, asOf, async () => {
    await secretaryWrites();
    await renameAndAdd();
  });
  const { bytes: third } = await reportOn(second, "2026-02-01", sortByAction);
  const headers = ["Rectifying action", "Revised date", "Notes from DCS", "Risk no."];
  const all = {
    "1.2": [...WRITTEN["1.2"], "R7"],
    "2.3": [...WRITTEN["2.3"], ""],
  };
  for (const bytes of [second, third]) {
    expect(await reopened(bytes, exceptionsSheet.name, headers)).toEqual(all);
  }
});

/** A secretary gives a column her own name, and types another beside the table, which Excel takes into it. */
async function renameAndAdd(): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem(exceptionsSheet.name).tables.getItemAt(0);
    table.columns.getItem("Comment").name = "Notes from DCS";
    table.columns.add(undefined, undefined, "Risk no.");
    await context.sync();
  });
  await write("1.2", { "Risk no.": "R7" });
}

/** A reader sorts the list the other way round. */
async function sortByAction(): Promise<void> {
  const { rows, firstRow } = await readTable();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(exceptionsSheet.name);
    const body = sheet.getRangeByIndexes(firstRow, 0, rows.length, rows[0]?.length ?? 0);
    const typed = (cell: unknown) =>
      typeof cell === "string" && cell.startsWith("=") ? `'${cell}` : cell;
    body.values = rows.toReversed().map((row) => row.map(typed));
    await context.sync();
  });
}

test("decisions and the board's own actions are carried on as people leave them", async () => {
  const { bytes: first } = await reportOn(sampleBytes(NAME), asOf);
  const { bytes: second } = await reportOn(first, asOf, boardMeets);
  const { bytes: third } = await reportOn(second, "2026-02-01");
  for (const bytes of [second, third]) {
    const [decisions, followUp, summary] = await withWorkbook(bytes, async () => [
      await logRows("Board decisions"),
      await logRows("Board follow-up"),
      await shownDecisions(),
    ]);
    expect(decisions.slice(0, 4)).toEqual([
      ["No.", "Date", "Decision asked", "Outcome", "By whom", "Minute"],
      [1, 45_900, "Agree the new date for 1.2", "Agreed", "The board", "Item 4.1"],
      [2, "", "Fund a second caseworker", "", "", ""],
      [3, "", "", "", "", ""],
    ]);
    expect(followUp[1]).toEqual([1, 45_900, "Write to the trust", "Head of SEND", 45_990, "Open"]);
    expect(summary).toEqual(["2. Fund a second caseworker", "", "", ""]);
  }
});

async function boardMeets(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const log = worksheets.getItem("Board decisions");
    const table = log.tables.getItemAt(0);
    table.columns.getItem("Decided").name = "Outcome";
    table.columns.add(undefined, undefined, "Minute");
    log.getRange("B5:F6").values = [
      [45_900, "Agree the new date for 1.2", "Agreed", "The board", "Item 4.1"],
      ["", "Fund a second caseworker", "", "", ""],
    ];
    worksheets.getItem("Board follow-up").getRange("B5:F5").values = [
      [45_900, "Write to the trust", "Head of SEND", 45_990, "Open"],
    ];
    await context.sync();
  });
}

const read = (name: string, address: (sheet: Excel.Worksheet) => Excel.Range) =>
  Excel.run(async (context) => {
    const range = address(context.workbook.worksheets.getItem(name)).load("values");
    await context.sync();
    return range.values as unknown[][];
  });

const logRows = (name: string) => read(name, (sheet) => sheet.tables.getItemAt(0).getRange());

async function shownDecisions(): Promise<readonly unknown[]> {
  const column = await read("Board summary", (sheet) => sheet.getRange("A1:A80"));
  const heading = column.findIndex(([cell]) => String(cell).startsWith("Decisions asked for"));
  return column.slice(heading + 1, heading + 5).map(([cell]) => cell);
}

/** The lead of action 1.2 marks it as completed in the plan. */
async function completeAction(): Promise<void> {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Improvement plan").getRange("G11");
    cell.values = [["BLUE"]];
    cell.format.fill.color = "#00B0F0";
    await context.sync();
  });
}
