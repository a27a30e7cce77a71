import { judge, previewUpdate, type Work } from "../../../src/actions";
import { previewHandover } from "../../../src/actions/handover";
import { readWorkbook } from "../../../src/actions/readWorkbook";
import type { Reading } from "../../../src/actions";
import { onWorkbook } from "../../support/officeOn";
import { workbookOf } from "../../support/workbookOf";

const ACTIONS = 40;
const ROWS = Array.from({ length: ACTIONS }, (_, at) => [
  `1.${at + 1}`,
  `Agree checklist ${at + 1} with settings`,
  "Jo Poole",
  "31/03/2025",
  at % 2 === 0 ? "Green" : "Red",
  "Minutes",
]);
const tracker = () =>
  workbookOf({ Plan: [["Ref", "Action", "Lead", "Due date", "RAG", "Evidence"], ...ROWS] });

const PREVIEWS: readonly {
  what: string;
  preview: (reading: Reading, work: Work) => Promise<{ changes: readonly unknown[] }>;
}[] = [
  {
    what: "an update of every action",
    preview: (reading, work) => {
      const said = {
        rating: { rag: "amber", status: "at-risk" },
        revisedDue: "2025-06-30",
      } as const;
      const updates = reading.plan.actions.map(({ key }) => ({ key, ...said }));
      return previewUpdate(reading, updates, work);
    },
  },
  {
    what: "a handover",
    preview: (reading, work) =>
      previewHandover(reading, { from: "Jo Poole", to: "Dilys Hart", openOnly: false }, work),
  },
];

/** A clock by which every step takes a whole turn: how many turns there are is then how many steps, on any machine. */
function slowClock(): void {
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => (now += 1000));
}

afterEach(() => jest.restoreAllMocks());

test.each(PREVIEWS)("the page has its turn while $what is tried", async ({ preview }) => {
  await onWorkbook(tracker(), async () => {
    const reading = judge(await readWorkbook(), { asOf: "2024-06-15" });
    slowClock();
    let turns = 0;
    const previewing = { isTrying: false, isDone: false };
    const work = preview(reading, { onProgress: () => (previewing.isTrying = true) });
    void work.then(() => (previewing.isDone = true));
    while (!previewing.isDone) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (previewing.isTrying) turns++;
    }
    expect((await work).changes.length).toBeGreaterThanOrEqual(ACTIONS);
    // Each action is read again in a step of its own.
    expect(turns).toBeGreaterThan(ACTIONS);
  });
});

test.each(PREVIEWS)("$what can be stopped while it is tried", async ({ preview }) => {
  await onWorkbook(tracker(), async () => {
    const reading = judge(await readWorkbook(), { asOf: "2024-06-15" });
    slowClock();
    const stopper = new AbortController();
    const stopSoon = () => setTimeout(() => stopper.abort(new Error("Stopped.")), 0);
    const work = preview(reading, { signal: stopper.signal, onProgress: stopSoon });
    await expect(work).rejects.toThrow("Stopped.");
  });
});
