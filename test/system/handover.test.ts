import { readLog, undoBatch } from "../../src/actions";
import { applyHandover, previewHandover } from "../../src/actions/handover";
import { byHand } from "../support/byHand";
import { withWorkbook, type OpenWorkbook } from "../support/openOffice";
import { readAs } from "../support/returnFiles";
import { sampleBytes, sampleExpectation } from "../support/samples";
import { changedLooks, sheetLooks } from "../support/sheetLooks";
import { BY_LEAD } from "../support/updating";

const SAMPLE = "brackenmoor";
const { asOf } = sampleExpectation(SAMPLE);
const HANDOVER = { from: "DCO", to: "Morwenna Tregear", openOnly: true };

/** The sample with a handover that was looked over. */
async function prepared(
  work: (open: OpenWorkbook & Awaited<ReturnType<typeof look>>) => Promise<void>,
) {
  await withWorkbook(sampleBytes(SAMPLE), async (open) => work({ ...open, ...(await look()) }));
}

async function look() {
  const reading = await readAs(asOf);
  return { reading, plan: await previewHandover(reading, HANDOVER) };
}

test("a handover changes the cells that were listed, is logged, and taken back leaves no trace", async () => {
  await prepared(async ({ file, reading, plan }) => {
    const sheets = reading.snapshot.worksheets.map(({ name }) => name);
    const before = sheetLooks(file.save(), sheets);
    const batch = await applyHandover(reading, plan, BY_LEAD);
    const places = plan.changes.map(({ sheet, cell }) => `${sheet}!${cell}`);
    expect(places.length).toBeGreaterThan(0);
    expect([...changedLooks(before, sheetLooks(file.save(), sheets))].sort()).toEqual(
      places.sort(),
    );
    const log = await readLog();
    expect(log.map(({ kind, what }) => `${kind}: ${what}`)).toEqual(
      places.map(() => "Handover: Lead"),
    );
    await undoBatch(batch, { asOf, ...BY_LEAD });
    expect(changedLooks(before, sheetLooks(file.save(), sheets))).toEqual([]);
  });
});

test("a lead's cell that was changed meanwhile stops the handover before anything is written", async () => {
  await prepared(async ({ office, reading, plan }) => {
    const { sheet = "", cell = "" } = plan.changes[0] ?? {};
    byHand(office, (hand) => hand.type(sheet, cell, [["Somebody else"]]));
    await expect(applyHandover(reading, plan, BY_LEAD)).rejects.toThrow("changed meanwhile");
    expect(await readLog()).toEqual([]);
  });
});
