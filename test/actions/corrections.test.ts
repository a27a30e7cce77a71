import {
  loadCorrections,
  NO_CORRECTIONS,
  readTracker,
  saveCorrections,
  writeBoardReport,
} from "../../src/actions";
import type { Corrections } from "../../src/tracker/corrections";
import { cellsOf, onWorkbook } from "../support/officeOn";
import { withWorkbook } from "../support/openOffice";
import { workbookOf } from "../support/workbookOf";
import { blankWorkbook } from "../support/blankWorkbook";

const asOf = "2024-06-15";
const ROWS = [
  ["Ref", "Action", "Lead", "Sponsor", "Due date", "RAG"],
  ["1.1", "Agree a checklist with settings", "Jo Poole", "Ann Lee", "31/03/2024", "Red"],
  ["1.2", "Train every health visitor", "Sam Reed", "Ben Mee", "30/09/2024", "Green"],
];
const plan = () => workbookOf({ Plan: ROWS, Notes: [["We met."]] });
const corrections = (given: Partial<Corrections>): Corrections => ({ ...NO_CORRECTIONS, ...given });
const sponsor = corrections({
  columns: [{ sheet: "Plan", column: "Sponsor", role: "lead" }],
  leads: [{ names: ["Ann Lee"], as: "Annette Lee" }],
});
const leadsRead = async () =>
  (await readTracker({ asOf })).plan.actions.map(({ leads }) => leads[0]?.name);

test("corrections that are kept are used by the next reading, and change no cell", async () => {
  const workbook = plan();
  const before = cellsOf(workbook, "Plan");
  await onWorkbook(workbook, async () => {
    expect(loadCorrections()).toEqual({ corrections: NO_CORRECTIONS, problems: [] });
    expect(await leadsRead()).toEqual(["Jo Poole", "Sam Reed"]);
    await saveCorrections(sponsor);
    expect(await leadsRead()).toEqual(["Annette Lee", "Ben Mee"]);
  });
  expect(cellsOf(workbook, "Plan")).toEqual(before);
  await onWorkbook(workbook, async () => {
    expect(loadCorrections().corrections).toEqual(sponsor);
    await saveCorrections(NO_CORRECTIONS);
  });
  expect(workbook.settings.size).toBe(0);
});

test("corrections are in the saved file, and read again from it", async () => {
  const saved = await withWorkbook(blankWorkbook(), async ({ file }) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.name = "Plan";
      sheet.getRange("A3:F5").numberFormat = ROWS.map((row) => row.map(() => "@"));
      sheet.getRange("A3:F5").values = ROWS;
      await context.sync();
    });
    await saveCorrections({ ...sponsor, headers: [{ sheet: "Plan", row: 3, rows: 1 }] });
    return file.save();
  });
  const again = await withWorkbook(saved, async ({ file }) => {
    expect(await leadsRead()).toEqual(["Annette Lee", "Ben Mee"]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("1:2").insert("Down");
      await context.sync();
    });
    return file.save();
  });
  await withWorkbook(again, async () => {
    const { tables, corrections: notes } = (await readTracker({ asOf })).plan;
    expect(tables[0]?.reason).toMatch(/^header row 5, as you set it; .*column D is the lead, as/);
    expect(notes.map(({ text }) => text)).toContain(
      "Sheet “Plan” has a header in row 5, which was row 3.",
    );
  });
});

test("what is asked for counts over what is kept", async () => {
  await onWorkbook(plan(), async () => {
    await saveCorrections(corrections({ colours: { green: "complete", red: "at-risk" } }));
    const { plan: read } = await readTracker({
      asOf,
      corrections: corrections({ colours: { green: "on-track" } }),
    });
    expect(read.actions.map(({ status }) => status)).toEqual(["at-risk", "on-track"]);
  });
});

test("Board notes say what was set, and what no longer fits", async () => {
  const workbook = plan();
  await onWorkbook(workbook, async () => {
    await saveCorrections({ ...sponsor, sheets: [{ sheet: "Archive", use: "out" }] });
    await writeBoardReport({ asOf });
  });
  const notes = Object.values(cellsOf(workbook, "Board notes"));
  expect(notes).toEqual(
    expect.arrayContaining([
      "Set by you",
      "Sheet “Plan”: column “Sponsor” is the lead.",
      "Setting not used",
      "Leaving out sheet “Archive” was not used: the workbook has no sheet of that name.",
    ]),
  );
});

test("what is wrong is not kept", async () => {
  const workbook = plan();
  await onWorkbook(workbook, async () => {
    const wrong = corrections({ headers: [{ sheet: "Plan", row: 0, rows: 1 }] });
    await expect(saveCorrections(wrong)).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringContaining("“headers[1].row”") as string,
    });
  });
  expect(workbook.settings.size).toBe(0);
});

test.each([
  ["of a newer add-in", '{"version":2}', "“version” must be 1, and 2 is not."],
  ["that are damaged", '{"version":1,"leads":3}', "“leads” must be a list"],
])("settings %s stop no reading, and are said", async (_what, kept, says) => {
  const workbook = plan();
  workbook.settings.set("corrections", kept);
  await onWorkbook(workbook, async () => {
    const { plan: read } = await readTracker({ asOf });
    expect(read.actions).toHaveLength(2);
    expect(read.corrections).toEqual([
      { used: false, text: expect.stringContaining(says) as string },
    ]);
  });
});

test("where no tracker is found, a setting that was not used is said, and none that was", async () => {
  await onWorkbook(workbookOf({ Notes: [["We met."]], Minutes: [["We met."]] }), async () => {
    await saveCorrections(
      corrections({
        sheets: [
          { sheet: "Notes", use: "tracker" },
          { sheet: "Minutes", use: "out" },
        ],
      }),
    );
    const told = await readTracker({ asOf }).catch(String);
    expect(told).toMatch(/no header was found on it; point at/);
    expect(told).not.toMatch(/Sheet “Minutes” is left out/);
  });
});
