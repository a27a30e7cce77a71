import { openHistory } from "../../src/excel/history/openHistory";
import { queueHistory } from "../../src/excel/history/queueHistory";
import { newWorkbookFile, type OfficeSession } from "../../src/host";
import { readHistory, withReport } from "../../src/tracker/history/keptHistory";
import type { KeptAction, Snapshot } from "../../src/tracker/history/snapshot";
import { aReport } from "../support/boardReport";
import { onWorkbook } from "../support/officeOn";
import { anAction } from "../support/planBuilder";

/** Excel on the web takes and gives 5 MB at once; under less a shorter plan shows the same. */
const LIMIT = 3_500_000;

const short = aReport([anAction({ ref: "1.1", text: "Appoint an officer" })], []).position;

/** Of one period, like the short one, and too long for one request. */
const long: Snapshot = {
  ...short,
  actions: short.actions.flatMap((action) =>
    Array.from({ length: 5_000 }, (_, at): KeptAction => ({
      ...action,
      id: `${at}`,
      ref: `${at}`,
      text: `Agree the “pathway” of stage ${at} with every setting, and tell families of it. `.repeat(
        8,
      ),
    })),
  ),
};

const keep = (snapshot: Snapshot) =>
  Excel.run(async (context) => {
    const open = await openHistory(context);
    const cells = withReport(open.cells, snapshot);
    if (cells !== null) await queueHistory(context, { open, cells }, {});
    await context.sync();
  });

const kept = () => Excel.run(async (context) => (await openHistory(context)).cells);

const onWeb = <Result>(work: (office: OfficeSession) => Promise<Result>) =>
  onWorkbook(newWorkbookFile().workbook, work, { payloadLimit: LIMIT });

test("a position that is too long for one request of Excel on the web is kept and read whole", async () => {
  await onWeb(async ({ counters }) => {
    await keep(long);
    expect(readHistory(await kept())).toEqual({ snapshots: [long], problems: [] });
    expect(counters.requestBytes).toBeGreaterThan(LIMIT);
  });
});

test.each([
  ["a shorter one", long, short],
  ["a longer one", short, long],
])("%s of the same period takes its place", async (_, before, after) => {
  await onWeb(async () => {
    await keep(before);
    await keep(after);
    expect(readHistory(await kept())).toEqual({ snapshots: [after], problems: [] });
  });
});

test.each([
  ["a first one", null],
  ["one that takes another's place", short],
])(
  "%s that is broken off at any of its requests is not used, and the next makes it whole",
  async (_, before) => {
    await onWeb(async (office) => {
      if (before !== null) await keep(before);
      for (const failing of [3, 4, 5]) {
        let asked = 0;
        office.onRequest(() => (++asked === failing ? { code: "ConnectionFailure" } : undefined));
        await expect(keep(long)).rejects.toThrow();
        office.onRequest(null);
        expect(readHistory(await kept()).problems).toEqual([]);
        expect(readHistory(await kept()).snapshots).not.toContainEqual(long);
      }
      await keep(long);
      const cells = await kept();
      expect(readHistory(cells)).toEqual({ snapshots: [long], problems: [] });
      expect(cells).toHaveLength(2);
    });
  },
);
