import { unzipSync } from "fflate";
import { readTracker, readWriting, reportOf, writeBoardReport } from "../../src/actions";
import { checkCopy, reportCopy } from "../../src/cli/reportCopy";
import { HISTORY_SHEET } from "../../src/excel/history/openHistory";
import { openWorkbookFile } from "../../src/host";
import { hiddenNames } from "../../src/tracker/summary/people";
import { day } from "../support/layout";
import { layoutFile } from "../support/layoutFile";
import { withWorkbook } from "../support/openOffice";
import { SAMPLE_NAMES, sampleBytes, sampleExpectation } from "../support/samples";
import { writeOnExceptions } from "../support/writeOnExceptions";

/** A copy for publication as the command line makes it, with the plan that it was made of. */
async function copyOf(bytes: Uint8Array, asOf: string) {
  const made = await withWorkbook(bytes, async () => {
    const reading = await readTracker({ asOf });
    const report = reportOf(reading, { mode: "publication" });
    return { plan: reading.plan, report, writing: await readWriting() };
  });
  return { ...(await reportCopy(made)), plan: made.plan };
}

/** All that is in a file, every part of it as text. */
function wholeText(bytes: Uint8Array): string {
  const parts = unzipSync(bytes);
  return Object.values(parts)
    .map((part) => new TextDecoder().decode(part))
    .join("\n");
}

const sheetsOf = (bytes: Uint8Array) =>
  openWorkbookFile(bytes).workbook.worksheets.map(({ name }) => name);

test.each(SAMPLE_NAMES)("the copy of %s passes the checklist whole", async (name) => {
  const { bytes, plan } = await copyOf(sampleBytes(name), sampleExpectation(name).asOf);
  const failed = (await checkCopy(bytes, plan)).filter(({ problems }) => problems.length > 0);
  expect(failed).toEqual([]);
});

test.each(SAMPLE_NAMES)(
  "no lead’s name and no council’s sheet is in the copy of %s",
  async (name) => {
    const source = sampleBytes(name);
    const { bytes, plan, sheets } = await copyOf(source, sampleExpectation(name).asOf);
    const text = wholeText(bytes);
    expect(hiddenNames(plan).filter((each) => new RegExp(`\\b${each}\\b`).test(text))).toEqual([]);
    expect(sheetsOf(bytes)).toEqual(sheets);
    expect(sheets.filter((sheet) => sheetsOf(source).includes(sheet))).toEqual([]);
    expect(openWorkbookFile(bytes).workbook.settings.size).toBe(0);
  },
);

test.each([
  ["complete", ["Blue", "Blue"], "2025-03-31"],
  ["due long after the look-ahead", ["Green", "Amber"], "2030-03-31"],
])(
  "the copy of a plan whose actions are all %s passes the checklist whole",
  async (_, rag, due) => {
    const rows = [
      ["Ref", "Priority", "Action", "Lead", "Due date", "RAG", "Evidence"],
      ["1.1", "1 Early help", "Agree a list", "Head of SEND", day(due), rag[0] ?? "", "Minutes"],
      ["1.2", "1 Early help", "Hire a nurse", "Head of SEND", day(due), rag[1] ?? "", "Post"],
    ];
    const sheets = [{ name: "Plan", rows }];
    const plan = layoutFile({ says: "", asOf: "", sheets, read: [] });
    const copy = await copyOf(plan, "2025-06-30");
    const points = await checkCopy(copy.bytes, copy.plan);
    expect(points.flatMap(({ problems }) => problems)).toEqual([]);
  },
);

test("the samples have leads whose names are looked for", async () => {
  const { plan } = await copyOf(sampleBytes("thornvale"), sampleExpectation("thornvale").asOf);
  expect(hiddenNames(plan).length).toBeGreaterThan(3);
});

test("a working report in the tracker fails the checklist where it should", async () => {
  const { asOf } = sampleExpectation("kestrelshire");
  const { bytes, plan } = await withWorkbook(sampleBytes("kestrelshire"), async ({ file }) => {
    const { plan } = await writeBoardReport({ asOf });
    return { bytes: file.save(), plan };
  });
  const failed = (await checkCopy(bytes, plan)).filter(({ problems }) => problems.length > 0);
  expect(failed.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["merged-cells", "filters", "people"]),
  );
});

/** Types into the first row of a board sheet's table, and names a new column of it where there is none of that header. */
async function type(sheet: string, texts: Readonly<Record<string, string>>): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem(sheet).tables.getItemAt(0);
    const header = table.getHeaderRowRange().load("values");
    await context.sync();
    for (const [column, text] of Object.entries(texts)) {
      if (!header.values[0]?.includes(column)) table.columns.add(undefined, undefined, column);
      table.columns.getItem(column).getDataBodyRange().getCell(0, 0).values = [[text]];
    }
    await context.sync();
  });
}

test("a lead’s name that people typed is in no log, comment, column or kept report of the copy", async () => {
  const { asOf } = sampleExpectation("quillbury");
  const name = "Maya Whitlock";
  const working = await withWorkbook(sampleBytes("quillbury"), async ({ file }) => {
    await writeBoardReport({ asOf });
    await type("Board decisions", {
      "Decision asked": `Whether ${name} may lead the panel`,
      Decided: "MS WHITLOCK may",
      "By whom": name,
      [`For ${name}`]: "Agreed at the panel",
    });
    await type("Board follow-up", {
      Action: `M. Whitlock to write to parents`,
      Owner: name,
      Minute: `Raised by ${name}`,
    });
    await type("Board exceptions", { Comment: `Ring ${name}`, "Our view": `${name} is away` });
    // Before anything was due: what was said is kept as of actions that are no exceptions.
    await writeBoardReport({ asOf: "2024-01-15" });
    return file.save();
  });
  expect(sheetsOf(working)).toEqual(
    expect.arrayContaining(["Board kept comments", HISTORY_SHEET.name]),
  );
  const { bytes, plan, sheets } = await copyOf(working, asOf);
  expect(hiddenNames(plan)).toContain(name);
  const text = wholeText(bytes);
  expect(text).toContain("may lead the panel");
  expect(text).toContain("Agreed at the panel");
  expect(text).toContain("to write to parents");
  expect(text.match(/.{0,40}Whitlock.{0,40}/gi)).toBeNull();
  expect(sheetsOf(bytes)).toEqual(sheets);
  expect(sheets).toEqual(expect.arrayContaining(["Board decisions", "Board follow-up"]));
  expect(text).not.toContain(HISTORY_SHEET.name);
});

test("what people wrote for the board’s work stays in the working copy", async () => {
  const { asOf } = sampleExpectation("quillbury");
  const working = await withWorkbook(sampleBytes("quillbury"), async ({ file }) => {
    await writeBoardReport({ asOf });
    return file.save();
  });
  const commented = await writeOnExceptions(working, "Ring the officer at home");
  const { bytes } = await copyOf(commented, asOf);
  expect(wholeText(bytes)).not.toContain("Ring the officer at home");
});
