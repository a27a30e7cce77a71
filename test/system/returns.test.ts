import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readLog, undoBatch } from "../../src/actions";
import { applyReturns, makeReturn, planReturns, readReturns } from "../../src/actions/returns";
import { DATE_ORDERS } from "../../src/tracker/dateOrder";
import { dateToSerial } from "../../src/tracker/fields/serial";
import type { LeadReturn } from "../../src/tracker/returns/leadReturn";
import { mergeReturns } from "../../src/tracker/returns/mergeReturns";
import { byHand } from "../support/byHand";
import { withWorkbook } from "../support/openOffice";
import { makeReturnFiles, readAs, readReturnFiles, type ReturnFile } from "../support/returnFiles";
import { SAMPLE_NAMES, sampleBytes, sampleExpectation } from "../support/samples";
import { changedLooks, sheetLooks } from "../support/sheetLooks";
import { BY_LEAD } from "../support/updating";

const WHEN = "2026-06-30 14:05";
const LINE = "Agreed with the forum on 3 June";

/** Fills the first row that nobody else has: another rating of its list, and a line in each column of texts. */
function fillOne() {
  const taken = new Set<string>();
  return (rows: string[][], { columns, rows: given }: LeadReturn): string[][] => {
    const [header = [], ...body] = rows;
    const at = given.findIndex(({ cells }) => !taken.has(actionOf(cells.key)));
    const row = body[at];
    const made = given[at];
    if (row === undefined || made === undefined) return rows;
    taken.add(actionOf(made.cells.key));
    columns.forEach((column, i) => {
      if (column === "rating") {
        row[i] = made.choices.find((choice) => choice !== row[i]) ?? row[i] ?? "";
      }
      if (column === "progress" || column === "evidence") row[i] = LINE;
      if (column === "revisedDue" && !made.closed.includes(column)) row[i] = "31 March 2028";
    });
    return [header, ...body];
  };
}

const actionOf = (key: string): string => (JSON.parse(key) as { key: string }).key;

/** As leads send them back: rows turned round, one that says nothing deleted, one of their own put under them. */
function handled(fill = fillOne()) {
  return (rows: string[][], made: LeadReturn): string[][] => {
    const [header = [], ...body] = fill(rows, made);
    const last = body.length > 2 && body.at(-1)?.includes(LINE) !== true ? body.slice(0, -1) : body;
    const own = header.map((name) => (name === "Action" ? "Something of my own" : ""));
    return [header, ...last.reverse(), own];
  };
}

describe.each(SAMPLE_NAMES)("%s", (name) => {
  const { asOf } = sampleExpectation(name);

  test("what leads send back is merged as listed, and nothing else is touched", async () => {
    const tracker = sampleBytes(name);
    const files = await makeReturnFiles(tracker, asOf, handled());
    const returns = await readReturnFiles(files);
    expect(returns).toHaveLength(files.length);
    await withWorkbook(tracker, async ({ file }) => {
      const reading = await readAs(asOf);
      const sheets = reading.snapshot.worksheets.map((each) => each.name);
      const before = sheetLooks(file.save(), sheets);
      const dry = await applyReturns(reading, { returns, when: null });
      expect(changedLooks(before, sheetLooks(file.save(), sheets))).toEqual([]);
      expect(dry.conflicts.map(({ kind }) => kind)).toEqual(files.map(() => "added-row"));
      const done = await applyReturns(reading, { returns, when: WHEN });
      const places = done.batches.flatMap(({ changes }) => changes.map(placeOf));
      expect(places).toEqual(dry.batches.flatMap(({ changes }) => changes.map(placeOf)));
      expect([...changedLooks(before, sheetLooks(file.save(), sheets))].sort()).toEqual(
        [...new Set(places)].sort(),
      );
      const after = await readAs(asOf);
      const refused = new Set(
        done.batches.flatMap((each) => each.refused.map(({ difference }) => difference.id)),
      );
      const kept = done.differences.filter(({ id }) => !refused.has(id));
      expect(kept.length).toBeGreaterThan(0);
      for (const { key, update } of kept) {
        const action = after.plan.actions.find((each) => each.key === key);
        if (update.rating) {
          expect(action?.ratings.find(({ period }) => period === update.period)).toMatchObject(
            update.rating,
          );
        }
        if (update.evidence) expect(action?.evidence.join("\n")).toContain(LINE);
        if (update.revisedDue) expect(action?.due).toBe("2028-03-31");
      }
      const again = await applyReturns(after, { returns, when: WHEN });
      expect(again.differences.filter(({ id }) => !refused.has(id))).toEqual([]);
    });
  });
});

const placeOf = ({ sheet, cell }: { sheet: string; cell: string }): string => `${sheet}!${cell}`;

const SAMPLE = "quillbury";
const { asOf } = sampleExpectation(SAMPLE);

test("each return is a batch in its lead’s name, and can be taken back", async () => {
  const returns = await readReturnFiles(
    await makeReturnFiles(sampleBytes(SAMPLE), asOf, fillOne()),
  );
  await withWorkbook(sampleBytes(SAMPLE), async ({ file }) => {
    const reading = await readAs(asOf);
    const sheets = reading.snapshot.worksheets.map(({ name }) => name);
    const before = sheetLooks(file.save(), sheets);
    const { batches } = await applyReturns(reading, { returns, when: WHEN });
    const log = await readLog();
    expect([...new Set(log.map(({ batch, who }) => `${batch} ${who}`))]).toEqual(
      batches
        .filter(({ changes }) => changes.length > 0)
        .map(({ batch, lead }) => `${batch} ${lead}`),
    );
    const numbers = batches.flatMap(({ batch }) => batch ?? []);
    for (const batch of numbers.reverse()) await undoBatch(batch, { asOf, ...BY_LEAD });
    expect(changedLooks(before, sheetLooks(file.save(), sheets))).toEqual([]);
  });
});

test("a return can be a sheet of the tracker itself, which is no part of the plan", async () => {
  await withWorkbook(sampleBytes(SAMPLE), async ({ office }) => {
    const reading = await readAs(asOf);
    const lead =
      reading.plan.actions.find(({ status }) => status !== "complete")?.leads[0]?.name ?? "";
    const sheet = await makeReturn(reading, lead, null);
    const after = await readAs(asOf);
    expect(after.plan.actions).toEqual(reading.plan.actions);
    expect(after.ownSheets).toContain(sheet);
    expect((await readReturns()).map(({ source }) => source)).toEqual([sheet]);
    const { columns } = await headerOf(sheet);
    const evidence = columns.indexOf("Evidence");
    byHand(office, (hand) => hand.type(sheet, `${String.fromCharCode(65 + evidence)}4`, [[LINE]]));
    const { differences } = await applyReturns(after, { returns: await readReturns(), when: WHEN });
    expect(differences).toMatchObject([{ lead, field: "evidence", said: LINE }]);
    expect(JSON.stringify((await readAs(asOf)).plan.actions)).toContain(LINE);
  });
});

test("a real date is that day, in whatever order its cell and the plan write days", async () => {
  await withWorkbook(sampleBytes(SAMPLE), async () => {
    const reading = await readAs(asOf);
    const made = planReturns(reading).find(({ columns, rows }) => {
      return columns.includes("revisedDue") && rows[0]?.closed.includes("revisedDue") === false;
    });
    if (made === undefined) throw new Error("Nobody is asked for a date.");
    const sheet = await makeReturn(reading, made.lead, null);
    await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem(sheet);
      const cell = cells.getCell(3, made.columns.indexOf("revisedDue"));
      cell.numberFormat = [["m/d/yyyy"]];
      cell.values = [[dateToSerial("2028-04-03", false)]];
      await context.sync();
    });
    const returns = await readReturns();
    for (const dateOrder of DATE_ORDERS) {
      const plan = { ...reading.plan, dateOrder };
      const { differences, conflicts } = mergeReturns({ ...reading, plan }, returns);
      expect(conflicts).toEqual([]);
      expect(differences.map(({ update }) => update.revisedDue)).toEqual(["2028-04-03"]);
    }
  });
});

async function headerOf(sheet: string): Promise<{ columns: string[] }> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange("A3:J3").load("text");
    await context.sync();
    return { columns: range.text[0] ?? [] };
  });
}

const OFFICE = ["/usr/bin/soffice", "/usr/local/bin/soffice"].find((path) => existsSync(path));
const inLibreOffice = OFFICE === undefined ? test.skip : test;

inLibreOffice("a return that LibreOffice has saved is read like any other", async () => {
  const files = await makeReturnFiles(sampleBytes(SAMPLE), asOf, handled());
  const some = files.slice(0, 2);
  const saved = some.map(savedByLibreOffice);
  const said = (returns: Awaited<ReturnType<typeof readReturnFiles>>) =>
    returns.map(({ rows, added }) => [rows.map(({ key, cells }) => [key, cells]), added.length]);
  expect(said(await readReturnFiles(saved))).toEqual(said(await readReturnFiles(some)));
});

function savedByLibreOffice({ name, bytes }: ReturnFile): ReturnFile {
  const folder = mkdtempSync(join(tmpdir(), "returns-"));
  try {
    writeFileSync(join(folder, "given.xlsx"), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const words = [profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML"];
    const files = ["--outdir", join(folder, "out"), join(folder, "given.xlsx")];
    execFileSync(OFFICE ?? "", [...words, ...files], { stdio: "ignore" });
    return { name, bytes: new Uint8Array(readFileSync(join(folder, "out", "given.xlsx"))) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
