import { PaneStore } from "../../../src/taskpane/state/paneStore";
import type { PaneActions } from "../../../src/taskpane/state/paneActions";
import { paneActionsOn, pending, SMALL_PLAN } from "../../support/paneActionsOn";
import { updatesInMemory } from "../../support/updatesInMemory";

const base = paneActionsOn(SMALL_PLAN);

/** A pane in which what is named waits until the test lets it go on. */
async function heldPane() {
  const gates = { handing: pending<null>(), returns: pending<null>(), update: pending<null>() };
  const begun = pending<null>();
  const held =
    <Asked extends readonly unknown[], Answer>(
      gate: keyof typeof gates,
      work: (...asked: Asked) => Promise<Answer>,
    ) =>
    async (...given: Asked): Promise<Answer> => {
      begun.resolve(null);
      await gates[gate].promise;
      return work(...given);
    };
  const { handover, returns, updates } = base;
  const over: Partial<PaneActions> = {
    handover: { preview: held("handing", handover.preview), apply: handover.apply },
    returns: { ...returns, preview: held("returns", returns.preview) },
    updates: updatesInMemory({ preview: held("update", updates.preview) }),
  };
  const store = new PaneStore(paneActionsOn(SMALL_PLAN, over));
  await store.read();
  const letGo = (gate: keyof typeof gates) => gates[gate].resolve(null);
  return { store, begun: begun.promise, letGo };
}

/** Says something of an action in the form. */
function say(store: PaneStore, key: string, text = "All agreed"): void {
  store.updates.openForm([key]);
  store.updates.type({ evidence: { text, how: "add" } });
  store.updates.say();
}

const SAID = { evidence: { text: "All agreed", how: "add" } };
/** A file of returns that cannot be read: it is told when the returns are shown. */
const NO_FILE = [
  { name: "Return.xlsx", size: 3, arrayBuffer: () => Promise.resolve(new ArrayBuffer(3)) },
];

describe("while a handover's cells are looked at", () => {
  const looking = async () => {
    const pane = await heldPane();
    const { handover } = pane.store;
    handover.open("Jo Poole");
    handover.say({ to: "Ann Lee" });
    const done = handover.preview();
    await pane.begun;
    return { ...pane, handover, done };
  };

  test("a name that is typed stands, and the cells of the one before are not shown", async () => {
    const { store, handover, done, letGo } = await looking();
    handover.say({ to: "Bea Moss" });
    letGo("handing");
    await done;
    expect(store.state().handing).toMatchObject({ to: "Bea Moss", preview: null });
  });

  test("it can be closed, and stays closed", async () => {
    const { store, handover, done, letGo } = await looking();
    handover.back();
    letGo("handing");
    await done;
    expect(store.state().handing).toBeNull();
  });

  test("nothing else keeps its cells from being shown", async () => {
    const { store, done, letGo } = await looking();
    say(store, "1.1");
    letGo("handing");
    await done;
    expect(store.state().handing).toMatchObject({ to: "Ann Lee", preview: { refused: [] } });
    expect(store.state().updating.drafts).toEqual({ "1.1": SAID });
  });
});

describe("while a handover is written", () => {
  const writing = async () => {
    const [written, begun] = [pending<number>(), pending<null>()];
    const apply = () => {
      begun.resolve(null);
      return written.promise;
    };
    const store = new PaneStore(
      paneActionsOn(SMALL_PLAN, { handover: { ...base.handover, apply } }),
    );
    await store.read();
    store.handover.open("Jo Poole");
    store.handover.say({ to: "Ann Lee" });
    await store.handover.preview();
    store.updates.sign({ who: "Kim Hall", reason: "Jo has left" });
    const done = store.handover.apply();
    await begun.promise;
    return { store, written, done };
  };

  test("what is said in an update, and a name that is typed, stay", async () => {
    const { store, written, done } = await writing();
    say(store, "1.1");
    store.updates.sign({ who: "Kim Hall-Reed" });
    written.resolve(4);
    await done;
    expect(store.state()).toMatchObject({
      handing: null,
      updating: {
        drafts: { "1.1": SAID },
        by: { who: "Kim Hall-Reed", reason: "" },
        applied: { batch: 4 },
      },
    });
  });

  test("a reason that is typed for what comes next stays", async () => {
    const { store, written, done } = await writing();
    store.updates.sign({ reason: "Quarter end" });
    written.resolve(4);
    await done;
    expect(store.state().updating.by).toEqual({ who: "Kim Hall", reason: "Quarter end" });
  });

  test("another leaver's, which was opened meanwhile, stays open", async () => {
    const { store, written, done } = await writing();
    store.handover.open("Sam Reed");
    written.resolve(4);
    await done;
    expect(store.state().handing).toMatchObject({ from: "Sam Reed" });
  });
});

describe("while returns are looked at", () => {
  test("what is said in an update stays", async () => {
    const { store, begun, letGo } = await heldPane();
    const done = store.returns.readFiles(NO_FILE);
    await begun;
    say(store, "1.1");
    letGo("returns");
    await done;
    const { previewed, drafts } = store.state().updating;
    expect(previewed?.returned?.problems).not.toEqual([]);
    expect(drafts).toEqual({ "1.1": SAID });
  });

  const deciding = async () => {
    const [again, begun] = [pending<null>(), pending<null>()];
    let looks = 0;
    const preview: PaneActions["returns"]["preview"] = async (...asked) => {
      if (looks++ > 0) {
        begun.resolve(null);
        await again.promise;
      }
      return base.returns.preview(...asked);
    };
    const store = new PaneStore(
      paneActionsOn(SMALL_PLAN, { returns: { ...base.returns, preview } }),
    );
    await store.read();
    await store.returns.readFiles(NO_FILE);
    const done = store.returns.accept("doubt", true);
    await begun.promise;
    return { store, again, done };
  };

  test("they can be closed, and stay closed", async () => {
    const { store, again, done } = await deciding();
    store.updates.back();
    again.resolve(null);
    await done;
    expect(store.state().updating.previewed).toBeNull();
  });

  test("a cell that is taken out stays out", async () => {
    const { store, again, done } = await deciding();
    store.updates.leaveOut("Plan!F2", true);
    again.resolve(null);
    await done;
    expect(store.state().updating.previewed).toMatchObject({
      leftOut: ["Plan!F2"],
      returned: { accepted: ["doubt"] },
    });
  });
});

describe("while an update's cells are looked at", () => {
  type Row = readonly [string, (store: PaneStore) => void, boolean];
  test.each<Row>([
    ["nothing is done: they are shown", () => undefined, true],
    ["another action is said: they are not", (store) => say(store, "1.2"), false],
    ["an action is being said: they are not", (store) => store.updates.openForm(["1.2"]), false],
    ["all is forgotten: they are not", (store) => store.updates.forget(), false],
    ["another period is chosen: they are not", (store) => store.updates.setPeriod("Q2"), false],
    ["actions are ticked: they are shown", (store) => store.updates.tick(["1.2"], true), true],
  ])("%s", async (_, meanwhile, isShown) => {
    const { store, begun, letGo } = await heldPane();
    say(store, "1.1");
    const done = store.updates.preview();
    await begun;
    meanwhile(store);
    letGo("update");
    await done;
    expect(store.state().updating.previewed !== null).toBe(isShown);
  });
});
