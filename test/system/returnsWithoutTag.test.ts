import { makeReturn, readReturns } from "../../src/actions/returns";
import { withWorkbook } from "../support/openOffice";
import { readAs } from "../support/returnFiles";
import { sampleBytes, sampleExpectation } from "../support/samples";

const SAMPLE = "quillbury";
const SHEET = "Action plan";
const { asOf } = sampleExpectation(SAMPLE);

/** The sample with a return in it that has lost its tag, as a copied sheet has. */
async function withReturn(
  work: (open: { sheet: string; keys: readonly string[] }) => Promise<void>,
): Promise<void> {
  await withWorkbook(sampleBytes(SAMPLE), async () => {
    const reading = await readAs(asOf);
    const lead =
      reading.plan.actions.find(({ status }) => status !== "complete")?.leads[0]?.name ?? "";
    const sheet = await makeReturn(reading, lead, null);
    await onSheet(sheet, (worksheet) =>
      worksheet.customProperties.getItem("SendPlanTracker.sheet").delete(),
    );
    await work({ sheet, keys: reading.plan.actions.map(({ key }) => key) });
  });
}

const onSheet = (name: string, work: (worksheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });

const keysNow = async () => (await readAs(asOf)).plan.actions.map(({ key }) => key);

test.each<{ says: string; change: (worksheet: Excel.Worksheet) => void }>([
  { says: "copied as it was", change: () => undefined },
  { says: "under another name", change: (sheet) => (sheet.name = "From Jo") },
  {
    says: "with rows above its header",
    change: (sheet) => void sheet.getRange("1:2").insert("Down"),
  },
])("a return without its tag, $says, is still a return and no tracker", async ({ change }) => {
  await withReturn(async ({ sheet, keys }) => {
    await onSheet(sheet, change);
    const [found, second] = await readReturns();
    expect(second).toBeUndefined();
    expect(found?.rows.length).toBeGreaterThan(0);
    expect(await keysNow()).toEqual(keys);
    expect((await readAs(asOf)).ownSheets).toEqual([found?.source]);
  });
});

test("a blank sheet beside a return is passed over", async () => {
  await withReturn(async ({ sheet }) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Blank");
      await context.sync();
    });
    expect((await readReturns()).map(({ source }) => source)).toEqual([sheet]);
  });
});

test("a return that has lost its keys too counts no action twice, and says what is missing", async () => {
  await withReturn(async ({ sheet, keys }) => {
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
      used.getLastColumn().clear("Contents");
      await context.sync();
    });
    expect(await keysNow()).toEqual(keys);
    const [found] = await readReturns();
    expect(found).toMatchObject({ rows: [], problems: [expect.stringContaining("is empty")] });
  });
});

test("a tracker into which a return’s row was copied, its key too, is read as before", async () => {
  await withReturn(async ({ sheet, keys }) => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const row = worksheets.getItem(sheet).getUsedRange(true).getLastRow().load("values");
      await context.sync();
      const cells = row.values[0] ?? [];
      worksheets.getItem(SHEET).getRangeByIndexes(60, 20, 1, cells.length).values = [cells];
      await context.sync();
    });
    expect(await keysNow()).toEqual(keys);
    expect((await readReturns()).map(({ source }) => source)).toEqual([sheet]);
  });
});
