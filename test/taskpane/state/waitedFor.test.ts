import type { WorkbookSnapshot } from "../../../src/tracker/grid";
import { PaneStore } from "../../../src/taskpane/state/paneStore";
import { paneActionsOn, pending, SMALL_PLAN } from "../../support/paneActionsOn";
import { updatesInMemory } from "../../support/updatesInMemory";

/** A pane whose plan was changed since it was read, and what it asks for that needs the plan as it stands. */
async function changedPane() {
  const asked: string[] = [];
  const again = pending<WorkbookSnapshot>();
  let readings = 0;
  const base = paneActionsOn(SMALL_PLAN);
  const noting =
    <Asked extends readonly unknown[], Answer>(name: string, work: (...asked: Asked) => Answer) =>
    (...given: Asked): Answer => {
      asked.push(name);
      return work(...given);
    };
  const store = new PaneStore({
    ...base,
    // The second reading is the one that is waited for; a third is after that failed.
    readWorkbook: () => (readings++ === 1 ? again.promise : Promise.resolve(SMALL_PLAN)),
    addClean: noting("clean tracker", base.addClean),
    updates: updatesInMemory({ preview: noting("update", base.updates.preview) }),
    returns: {
      ...base.returns,
      read: noting("returns", base.returns.read),
      readFiles: noting("files", base.returns.readFiles),
    },
    handover: { ...base.handover, preview: noting("handover", base.handover.preview) },
  });
  await store.read();
  store.noticeChange({ kind: "edited", cells: 1 });
  return { store, asked, again };
}

const ASKED: readonly (readonly [string, (store: PaneStore) => Promise<unknown>])[] = [
  ["clean tracker", (store) => store.clean.write()],
  ["update", (store) => store.updates.preview()],
  ["returns", (store) => store.returns.readSheets()],
  ["files", (store) => store.returns.readFiles([])],
  [
    "handover",
    (store) => {
      store.handover.open("Jo Poole");
      store.handover.say({ to: "Sam Reed" });
      return store.handover.preview();
    },
  ],
];

describe.each(ASKED)("what waits for the reading (%s)", (name, ask) => {
  test("goes on once the plan is read", async () => {
    const { store, asked, again } = await changedPane();
    const done = ask(store);
    expect(asked).toEqual([]);
    again.resolve(SMALL_PLAN);
    await done;
    expect(asked).toEqual([name]);
  });

  test("does not where the reading is stopped, even if Excel answers after that", async () => {
    const { store, asked, again } = await changedPane();
    const done = ask(store);
    store.cancel();
    again.resolve(SMALL_PLAN);
    await done;
    expect(asked).toEqual([]);
    expect(store.state()).toMatchObject({
      busy: null,
      changed: { cells: 1 },
      outcome: { kind: "note", message: "Stopped. The workbook is as it was." },
    });
  });

  test("does not where the reading fails, and what went wrong stays to be read", async () => {
    const { store, asked, again } = await changedPane();
    const done = ask(store);
    again.reject(new Error("no answer"));
    await done;
    expect(asked).toEqual([]);
    expect(store.state()).toMatchObject({ busy: null, outcome: { kind: "failed" } });
  });

  test("is done too where the reading that failed is tried again", async () => {
    const { store, asked, again } = await changedPane();
    const done = ask(store);
    again.reject(new Error("no answer"));
    await done;
    await store.retry();
    expect(asked).toEqual([name]);
  });
});
