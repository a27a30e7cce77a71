import { columnLetters } from "../../src/tracker/grid";
import type { Plan } from "../../src/tracker/model";
import { LOG_COLUMNS } from "../../src/tracker/update/log";
import type { ActionUpdate } from "../../src/tracker/update/update";
import { previewUpdate, readLog, undoBatch } from "../../src/actions";
import type { OfficeSession } from "../../src/host";
import { byHand } from "../support/byHand";
import { withWorkbook, type OpenWorkbook } from "../support/openOffice";
import { SAMPLE_NAMES, sampleBytes, sampleExpectation } from "../support/samples";
import { changedLooks, sheetLooks } from "../support/sheetLooks";
import { applyAll, BY_LEAD, readAsOf, updatesOf } from "../support/updating";

const SAMPLE = "brackenmoor";

/** A sample with its first actions' updates, ready to be applied. */
async function withUpdates(
  name: string,
  count: number,
  work: (open: OpenWorkbook & Awaited<ReturnType<typeof prepared>>) => Promise<void>,
): Promise<void> {
  await withWorkbook(sampleBytes(name), async (open) => {
    await work({ ...open, ...(await prepared(sampleExpectation(name).asOf, count)) });
  });
}

async function prepared(asOf: string, count: number) {
  const reading = await readAsOf(asOf);
  return { asOf, reading, updates: updatesOf(reading.plan, count) };
}

describe.each(SAMPLE_NAMES)("%s", (name) => {
  test("what is updated is read again as it was said, and undoing gives every cell back", async () => {
    await withUpdates(name, 12, async ({ file, asOf, reading, updates }) => {
      const sheets = reading.snapshot.worksheets.map(({ name }) => name);
      const before = sheetLooks(file.save(), sheets);
      const { changes, refused } = await previewUpdate(reading, updates);
      const result = await applyAll(reading, updates);
      expect(result.kind).toBe("applied");
      const places = changes.map(({ sheet, cell }) => `${sheet}!${cell}`);
      const changed = changedLooks(before, sheetLooks(file.save(), sheets));
      expect([...changed].sort()).toEqual(places.sort());
      const { plan } = await readAsOf(asOf);
      for (const { key, period, rating } of updates) {
        if (refused.some((each) => each.key === key && each.field === "rating")) continue;
        const action = plan.actions.find((each) => each.key === key);
        expect(action?.ratings.find((each) => each.period === period)).toMatchObject(rating ?? {});
      }
      await undoBatch(1, { asOf, ...BY_LEAD });
      expect(readOnly(await readAsOf(asOf))).toEqual(readOnly(reading));
      expect(changedLooks(before, sheetLooks(file.save(), sheets))).toEqual([]);
    });
  });
});

const readOnly = ({ plan, snapshot }: { plan: unknown; snapshot: { worksheets: unknown } }) => ({
  plan,
  worksheets: snapshot.worksheets,
});

test("every change is in the change log, and what was undone says so", async () => {
  await withUpdates(SAMPLE, 3, async ({ asOf, reading, updates }) => {
    await applyAll(reading, updates);
    await undoBatch(1, { asOf, ...BY_LEAD, reason: "A mistake" });
    const log = await readLog();
    const outcomes = log.map(({ batch, kind, outcome, reason }) =>
      [batch, kind, outcome, reason].join(" "),
    );
    expect([...new Set(outcomes)]).toEqual([
      "1 Update Undone Quarter end",
      "2 Undo Done A mistake",
    ]);
    await expect(undoBatch(1, { asOf, ...BY_LEAD })).rejects.toThrow("taken back already");
  });
});

test.each(["Started", "Done"])(
  "an update whose log says “%s” can be taken back: it may have been written",
  async (outcome) => {
    await withUpdates(SAMPLE, 3, async ({ file, office, asOf, reading, updates }) => {
      const sheets = reading.snapshot.worksheets.map(({ name }) => name);
      const before = sheetLooks(file.save(), sheets);
      await applyAll(reading, updates);
      const at = columnLetters(LOG_COLUMNS.indexOf("Outcome"));
      const rows = (await readLog()).map(() => [outcome]);
      byHand(office, (hand) => hand.type("Update log", `${at}2:${at}${rows.length + 1}`, rows));
      expect(new Set((await readLog()).map((entry) => entry.outcome))).toEqual(new Set([outcome]));
      await undoBatch(1, { asOf, ...BY_LEAD });
      expect(changedLooks(before, sheetLooks(file.save(), sheets))).toEqual([]);
    });
  },
);

describe("somebody else types in a cell that is to be written", () => {
  const THEIRS = "Typed by somebody else";
  const typeTheirs = (office: OfficeSession, { sheet, cell }: { sheet: string; cell: string }) =>
    byHand(office, (hand) => hand.type(sheet, cell, [[THEIRS]]));

  test.each([
    { decided: undefined, kind: "conflicts", shows: THEIRS },
    { decided: "theirs", kind: "applied", shows: THEIRS },
    { decided: "mine", kind: "applied", shows: "Minutes of 3 June" },
  ] as const)("decided: $decided", async ({ decided, kind, shows }) => {
    await withUpdates(SAMPLE, 3, async ({ asOf, office, reading, updates }) => {
      const { changes } = await previewUpdate(reading, updates);
      const target = changes.find(({ of }) => of.some(({ field }) => field === "evidence"));
      if (!target) throw new Error("Nothing to write");
      typeTheirs(office, target);
      const resolutions = new Map(
        decided ? [[`${target.sheet}!${target.cell}`, decided] as const] : [],
      );
      const result = await applyAll(reading, updates, { changes, resolutions });
      expect(result.kind).toBe(kind);
      const { snapshot } = await readAsOf(asOf);
      const grid = snapshot.worksheets.find(({ name }) => name === target.sheet);
      const typed = grid?.text.flat().find((text) => text.startsWith(THEIRS));
      expect(typed).toContain(shows);
      if (!decided) expect(await readLog()).toEqual([]);
    });
  });
});

test("rows that were put in above meanwhile do not send an update astray", async () => {
  await withUpdates(SAMPLE, 3, async ({ asOf, office, reading, updates }) => {
    const { changes } = await previewUpdate(reading, updates);
    const sheet = changes[0]?.sheet ?? "";
    byHand(office, (hand) => hand.insert(sheet, "1:2", "Down"));
    const result = await applyAll(reading, updates, { changes });
    expect(result.kind).toBe("applied");
    expect(isEvidenced((await readAsOf(asOf)).plan, updates)).toBe(true);
  });
});

/** Whether every updated action has its new line of evidence, which each sample can take. */
function isEvidenced({ actions }: Plan, updates: readonly ActionUpdate[]): boolean {
  return updates.every(({ key, evidence }) =>
    actions.some(
      (action) =>
        action.key === key && action.evidence.some((text) => text.includes(evidence?.text ?? "")),
    ),
  );
}

test("a failure at any request of an update leaves the tracker wholly before or wholly after, and trying again finishes", async () => {
  const requests = await failingAt(Infinity);
  expect(requests).toBeGreaterThan(5);
  for (let at = 1; at <= requests; at++) await failingAt(at);
});

/** Applies updates while one of their requests fails, and looks at what stands; gives the number of requests. */
async function failingAt(request: number): Promise<number> {
  let sent = 0;
  await withUpdates(SAMPLE, 3, async ({ file, office, asOf, reading, updates }) => {
    const sheets = reading.snapshot.worksheets.map(({ name }) => name);
    const before = sheetLooks(file.save(), sheets);
    const { changes } = await previewUpdate(reading, updates);
    office.onRequest(() => (++sent === request ? { code: "GeneralException" } : undefined));
    const outcome = await applyAll(reading, updates, { changes }).catch((error: unknown) => error);
    office.onRequest(null);
    const changed = changedLooks(before, sheetLooks(file.save(), sheets));
    expect(changed).toHaveLength(outcome instanceof Error ? 0 : changes.length);
    await applyAll(await readAsOf(asOf), updates);
    expect(isEvidenced((await readAsOf(asOf)).plan, updates)).toBe(true);
  });
  return sent;
}
