import type { Kept } from "../../../src/actions";
import { PaneStore, type KeptChange } from "../../../src/taskpane/state/paneStore";
import { paneActionsOn, pending, SMALL_PLAN } from "../../support/paneActionsOn";

const joined: KeptChange = ({ corrections }) => ({
  corrections: { ...corrections, leads: [{ names: ["J Poole"], as: "Jo Poole" }] },
});

/** A pane in which a clean tracker is being written: its sheet is set aside at the end. */
async function writingPane() {
  const base = paneActionsOn(SMALL_PLAN);
  const writing = pending<null>();
  const store = new PaneStore({
    ...base,
    addClean: async ({ actions }) => {
      await writing.promise;
      const { corrections } = base.loadKept();
      const sheet = "Clean tracker";
      const sheets = [...corrections.sheets, { sheet, use: "out" as const }];
      await base.keep({ corrections: { ...corrections, sheets } });
      return { sheet, rows: actions.length, given: [] };
    },
  });
  await store.read();
  return { store, writing, done: store.clean.write(), kept: (): Kept => base.loadKept() };
}

test("what a job keeps while a person's word waits for its turn is kept with it", async () => {
  const { store, writing, done, kept } = await writingPane();
  const keeping = store.keep(joined);
  expect(store.state().kept.corrections.leads).toHaveLength(1);
  writing.resolve(null);
  expect(await keeping).toBe("done");
  await done;
  expect(kept().corrections).toMatchObject({
    sheets: [{ sheet: "Clean tracker", use: "out" }],
    leads: [{ as: "Jo Poole" }],
  });
  expect(store.state().kept).toEqual(kept());
});

test("what cannot be worked out once its turn comes is told, and nothing is kept", async () => {
  const { store, writing, done, kept } = await writingPane();
  const keeping = store.keep(({ corrections }) => {
    if (corrections.sheets.length > 0) throw new Error("no such sheet");
    return joined(store.state().kept);
  });
  writing.resolve(null);
  await done;
  expect(await keeping).toBe("failed");
  expect(store.state().outcome?.message).toContain("no such sheet");
  expect(kept().corrections.leads).toEqual([]);
  expect(store.state().kept).toEqual(kept());
});
