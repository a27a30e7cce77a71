import { exceptionsSheet } from "../../src/excel/report/sheets/exceptions";
import { withWorkbook } from "../support/openOffice";
import { reportOn } from "../support/reportOn";
import { sampleBytes, sampleExpectation } from "../support/samples";

/** What the exceptions' columns that people fill hold, by the action's reference. */
async function writings(): Promise<Record<string, readonly unknown[]>> {
  const { rows, column } = await readExceptions();
  const filled = rows.map((row) => {
    const written = ["Rectifying action", "Revised date", "Comment"].map(
      (head) => row[column(head)],
    );
    return [String(row[column("Reference")]), written] as const;
  });
  return Object.fromEntries(filled.filter(([, written]) => written.some((cell) => cell !== "")));
}

async function readExceptions() {
  const values = await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(exceptionsSheet.name).getUsedRange();
    used.load("values");
    await context.sync();
    return used.values as unknown[][];
  });
  const header = values.findIndex((row) => row.includes("Rectifying action"));
  const column = (head: string) => (values[header] ?? []).indexOf(head);
  return { rows: values.slice(header + 1), column, firstRow: header + 1 };
}

/** Types a board secretary's words beside an action. */
async function write(ref: string, words: Readonly<Record<string, string | number>>): Promise<void> {
  const { rows, column, firstRow } = await readExceptions();
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

async function reopened(bytes: Uint8Array): Promise<Record<string, readonly unknown[]>> {
  return withWorkbook(bytes, writings);
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

test("what was written about an action that is no exception any more is kept", async () => {
  const { bytes: first } = await reportOn(sampleBytes(NAME), asOf);
  const { bytes: second } = await reportOn(first, asOf, secretaryWrites);
  const { bytes: third } = await reportOn(second, asOf, completeAction);
  expect(await reopened(third)).toEqual(WRITTEN);
});

/** The lead of action 1.2 marks it as completed in the plan. */
async function completeAction(): Promise<void> {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Improvement plan").getRange("G11");
    cell.values = [["BLUE"]];
    cell.format.fill.color = "#00B0F0";
    await context.sync();
  });
}
