import {
  bringBack,
  judge,
  loadKept,
  readTracker,
  readWorkbook,
  saveSetAside,
  setFlagAside,
  toSetAside,
} from "../../src/actions";
import type { Workbook } from "../../src/host/workbook/model";
import { onWorkbook } from "../support/officeOn";
import { workbookOf } from "../support/workbookOf";

const DAY = "2024-06-15";

const plan = () =>
  workbookOf({
    "Improvement plan": [
      ["Ref", "Action", "Lead", "Due date", "RAG", "Evidence"],
      ["1.1", "Agree a checklist with settings", "Head of SEND", "31/03/2024", "Red", ""],
      ["1.2", "Train every health visitor", "Chief Nurse", "30/09/2024", "Green", "Register"],
    ],
  });

/** Sets the overdue flag of 1.1 aside, as the pane does. */
async function setOverdueAside(): Promise<void> {
  const reading = await readTracker({ asOf: DAY });
  const flag = reading.flags.find(({ rule }) => rule === "overdue");
  if (flag === undefined) throw new Error("Nothing is overdue.");
  const entry = toSetAside(reading, flag, { reason: "Moved to July", on: DAY });
  await saveSetAside(setFlagAside(loadKept().setAside, entry));
}

const onPlan = (work: () => Promise<void>, workbook: Workbook = plan()) =>
  onWorkbook(workbook, work);

test("a flag that is set aside is kept in the workbook and no longer counts", async () => {
  const workbook = plan();
  await onPlan(setOverdueAside, workbook);
  await onPlan(async () => {
    const reading = await readTracker({ asOf: DAY });
    expect(reading.flags.map(({ rule }) => rule)).not.toContain("overdue");
    expect(reading.setAside).toMatchObject([
      { flag: { rule: "overdue", ref: "1.1" }, entry: { reason: "Moved to July", on: DAY } },
    ]);
  }, workbook);
});

test("it is found again on another day without asking Excel, and can be brought back", async () => {
  await onPlan(async () => {
    await setOverdueAside();
    const snapshot = await readWorkbook();
    const later = judge(snapshot, { asOf: "2025-06-15" });
    expect(later.setAside).toHaveLength(1);
    const entries = later.setAside.map(({ entry }) => entry);
    await saveSetAside(bringBack(loadKept().setAside, entries));
    expect(loadKept().setAside).toEqual([]);
    expect(judge(snapshot, { asOf: DAY }).flags.map(({ rule }) => rule)).toContain("overdue");
  });
});

test("what is kept and cannot be read is told, and sets nothing aside", async () => {
  const workbook = plan();
  workbook.settings.set("setAside", JSON.stringify({ version: 9, flags: [] }));
  await onPlan(async () => {
    const { plan: read, flags } = await readTracker({ asOf: DAY });
    expect(flags.map(({ rule }) => rule)).toContain("overdue");
    expect(read.corrections).toEqual([
      {
        used: false,
        text: expect.stringMatching(/could not be read. “version” must be 1/) as string,
      },
    ]);
  }, workbook);
});

test("what has no reason is not kept", async () => {
  await onPlan(async () => {
    const reading = await readTracker({ asOf: DAY });
    const flag = reading.flags[0];
    if (flag === undefined) throw new Error("Nothing was flagged.");
    const entry = toSetAside(reading, flag, { reason: "  ", on: DAY });
    await expect(saveSetAside([entry])).rejects.toMatchObject({ name: "UserError" });
    expect(loadKept().setAside).toEqual([]);
  });
});
