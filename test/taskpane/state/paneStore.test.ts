import type { WorkbookSnapshot } from "../../../src/tracker/grid";
import type { PaneActions } from "../../../src/taskpane/state/paneActions";
import type { PaneState } from "../../../src/taskpane/state/paneState";
import { PaneStore, type KeptChange } from "../../../src/taskpane/state/paneStore";
import type { Preferences } from "../../../src/tracker/preferences";
import { paneActionsOn, pending, SMALL_PLAN } from "../../support/paneActionsOn";

type Working = Parameters<PaneActions["readWorkbook"]>[0];

function paneOn(over: Partial<PaneActions> = {}) {
  return new PaneStore(paneActionsOn(SMALL_PLAN, over));
}

/** A pane whose readings end when the test says so. */
function pausedPane(over: Partial<PaneActions> = {}) {
  const readings: (ReturnType<typeof pending<WorkbookSnapshot>> & { work: Working })[] = [];
  const store = paneOn({
    readWorkbook: (work) => {
      const reading = { ...pending<WorkbookSnapshot>(), work };
      work.signal?.addEventListener("abort", () =>
        reading.reject(new DOMException("Stopped", "AbortError")),
      );
      readings.push(reading);
      return reading.promise;
    },
    ...over,
  });
  return { store, readings };
}

const edited = (cells: number) => ({ kind: "edited" as const, cells });

test("nothing is known before the first reading, and everything after it", async () => {
  const { store, readings } = pausedPane();
  expect(store.state()).toMatchObject({ reading: null, position: null, busy: null });
  const reading = store.read();
  expect(store.state().busy).toMatchObject({
    job: "read",
    step: "Reading the workbook",
    canCancel: true,
  });
  readings[0]?.resolve(SMALL_PLAN);
  await reading;
  expect(store.state()).toMatchObject({ busy: null, outcome: null });
  expect(store.state().position?.total.count).toBe(3);
});

test("progress and waiting are told while the work lasts", async () => {
  const { store, readings } = pausedPane();
  const done = store.read();
  readings[0]?.work.onProgress?.({ step: "Checking the plan", share: 0.5, canCancel: false });
  expect(store.state().busy).toMatchObject({
    step: "Checking the plan",
    share: 0.5,
    canCancel: false,
  });
  readings[0]?.work.onWaiting?.(true);
  expect(store.state().busy?.isWaiting).toBe(true);
  readings[0]?.work.onWaiting?.(false);
  expect(store.state().busy?.isWaiting).toBe(false);
  readings[0]?.resolve(SMALL_PLAN);
  await done;
});

describe("stopping", () => {
  test("ends the job, drops what waits, and what was shown stays", async () => {
    const { store, readings } = pausedPane();
    const first = store.read();
    readings[0]?.resolve(SMALL_PLAN);
    await first;
    const { position } = store.state();
    const jobs = [store.read(), store.writeReport()];
    store.cancel();
    expect(store.state().busy).toMatchObject({ step: "Stopping", canCancel: false, next: [] });
    await Promise.all(jobs);
    expect(store.state()).toMatchObject({
      busy: null,
      outcome: { kind: "note", message: "Stopped. The workbook is as it was." },
      position,
    });
    expect(store.state().position).toBe(position);
  });

  test.each<["before" | "after"]>([["before"], ["after"]])(
    "says what Excel waits for, where it was seen to wait %s that was asked",
    async (when) => {
      const { store, readings } = pausedPane();
      const done = store.read();
      if (when === "before") readings[0]?.work.onWaiting?.(true);
      store.cancel();
      if (when === "after") readings[0]?.work.onWaiting?.(true);
      expect(store.state().busy).toMatchObject({
        step: "Stopping, as soon as you press Enter or Esc in the sheet",
        isWaiting: false,
        canCancel: false,
      });
      await done;
    },
  );

  test("is refused where it would leave half of the work", () => {
    const { store, readings } = pausedPane();
    void store.read();
    readings[0]?.work.onProgress?.({ step: "Writing", share: 0, canCancel: false });
    store.cancel();
    expect(readings[0]?.work.signal?.aborted).toBe(false);
  });

  test("does nothing where nothing is done", () => {
    const store = paneOn();
    const before = store.state();
    store.cancel();
    expect(store.state()).toBe(before);
  });
});

test("what fails says why, and is done again on request", async () => {
  let isBroken = true;
  const store = paneOn({
    readWorkbook: () =>
      isBroken ? Promise.reject(new Error("no answer")) : Promise.resolve(SMALL_PLAN),
  });
  await store.read();
  expect(store.state()).toMatchObject({
    busy: null,
    reading: null,
    outcome: { kind: "failed", canRetry: true },
  });
  expect(store.state().outcome?.message).toContain("no answer");
  isBroken = false;
  await store.retry();
  expect(store.state().outcome).toBeNull();
  expect(store.state().reading).not.toBeNull();
});

test("a report that is asked for while the workbook is read is written after it", async () => {
  const { store, readings } = pausedPane();
  const jobs = [store.read(), store.writeReport()];
  expect(store.state().busy).toMatchObject({ job: "read", next: ["report"] });
  readings[0]?.resolve(SMALL_PLAN);
  await Promise.all(jobs);
  expect(store.state()).toMatchObject({
    busy: null,
    outcome: { kind: "done", sheets: ["Board summary"] },
    written: { sheets: [{ name: "Board summary" }] },
  });
});

test("a second wish to read while the workbook is read is the same one", async () => {
  const { store, readings } = pausedPane();
  const jobs = [store.read(), store.check(), store.update()];
  readings[0]?.resolve(SMALL_PLAN);
  await Promise.all(jobs);
  expect(readings).toHaveLength(1);
});

describe("keeping what a person said", () => {
  const said =
    (changes: Partial<Preferences>): KeptChange =>
    ({ preferences }) => ({ preferences: { ...preferences, ...changes } });

  test("holds at once, is judged by, and two after one another both hold", async () => {
    const store = paneOn();
    await store.read();
    const first = store.keep(said({ plan: "Our plan" }));
    expect(store.state().kept.preferences.plan).toBe("Our plan");
    const second = store.keep(said({ preparedBy: "Jo Poole" }));
    await Promise.all([first, second]);
    expect(store.state().kept.preferences).toMatchObject({
      plan: "Our plan",
      preparedBy: "Jo Poole",
    });
    expect(store.state().position?.plan).toBe("Our plan");
  });

  test("that the workbook did not take is taken back", async () => {
    const store = paneOn({ keep: () => Promise.reject(new Error("read only")) });
    await store.keep(said({ plan: "Our plan" }));
    expect(store.state().kept.preferences.plan).toBeNull();
    expect(store.state().outcome?.kind).toBe("failed");
  });
});

describe("changes in the sheets", () => {
  test("are counted from the reading on, and no longer once they are read", async () => {
    const { store, readings } = pausedPane();
    store.noticeChange(edited(5));
    expect(store.state().changed).toEqual({ cells: 0, sheets: 0 });
    const first = store.read();
    readings[0]?.resolve(SMALL_PLAN);
    await first;
    store.noticeChange(edited(2));
    store.noticeChange({ kind: "deleted", cells: 0 });
    expect(store.state().changed).toEqual({ cells: 2, sheets: 1 });
    const again = store.read();
    store.noticeChange(edited(1));
    readings[1]?.resolve(SMALL_PLAN);
    await again;
    expect(store.state().changed).toEqual({ cells: 1, sheets: 0 });
  });

  test("are watched once, and asked for again where Excel refused", async () => {
    const answers = [Promise.reject(new Error("busy")), Promise.resolve(null)];
    let asked = 0;
    const store = paneOn({ watch: () => answers[asked++] ?? Promise.reject(new Error("again")) });
    await store.read();
    await store.read();
    await store.read();
    expect(asked).toBe(2);
    expect(store.state().outcome).toBeNull();
  });
});

describe("the day", () => {
  test("that is chosen is judged at, and stays chosen", async () => {
    const days = ["2024-06-15", "2024-06-15", "2024-06-16"];
    const store = paneOn({ today: () => days.shift() ?? "2024-06-16" });
    await store.read();
    expect(store.state().position?.attention[0]).toMatchObject({ id: "overdue", count: 1 });
    await store.setAsOf("2024-03-31");
    expect(store.state().position?.attention[0]).toMatchObject({ id: "overdue", count: 0 });
    await store.read();
    expect(store.state()).toMatchObject({ asOf: "2024-03-31", today: "2024-06-16" });
  });

  /** A pane that was read on 15 June 2024, and is still open on another day. */
  const overnight = async (over: Partial<PaneActions> = {}) => {
    let today = "2024-06-15";
    const store = paneOn({ today: () => today, ...over });
    await store.read();
    const turn = (day: string) => (today = day);
    return { store, turn };
  };

  type Row = readonly [string, (store: PaneStore) => Promise<unknown>];
  test.each<Row>([
    ["a reading", (store) => store.read()],
    ["a report", (store) => store.writeReport()],
    ["a clean tracker", (store) => store.clean.write()],
    ["an update", (store) => store.updates.preview()],
    ["a look at the change log", (store) => store.updates.readHistory()],
    ["what is kept", (store) => store.keep(() => ({}))],
  ])("that nobody chose goes on with today for %s", async (_, ask) => {
    const { store, turn } = await overnight();
    turn("2024-07-01");
    await ask(store);
    expect(store.state()).toMatchObject({
      asOf: "2024-07-01",
      today: "2024-07-01",
      reading: { plan: { asOf: "2024-07-01" } },
      position: { asOf: "1 July 2024" },
    });
  });

  test.each(["2024-06-15", "2024-06-30"])("%s, chosen on 1 July, stays chosen", async (day) => {
    const { store, turn } = await overnight();
    turn("2024-07-01");
    await store.setAsOf(day);
    await store.clean.write();
    expect(store.state()).toMatchObject({ asOf: day, today: "2024-07-01" });
    expect(store.state().reading?.plan.asOf).toBe(day);
  });

  test("of a report or a copy is the day on which it is written", async () => {
    const days: string[] = [];
    const written = paneActionsOn(SMALL_PLAN);
    const { store, turn } = await overnight({
      writeReport: (asOf, ...asked) => {
        days.push(asOf);
        return written.writeReport(asOf, ...asked);
      },
      publication: {
        ...written.publication,
        make: (asOf, ...asked) => {
          days.push(asOf);
          return written.publication.make(asOf, ...asked);
        },
      },
    });
    turn("2024-06-16");
    await store.writeReport();
    await store.keep(({ preferences }) => ({
      preferences: { ...preferences, report: { ...preferences.report, mode: "publication" } },
    }));
    turn("2024-06-17");
    await store.writeReport();
    expect(days).toEqual(["2024-06-16", "2024-06-17"]);
  });
});

describe("going to cells", () => {
  const place = { sheet: "Plan", cells: ["D2", "D4"] };
  type Row = readonly [string, Awaited<ReturnType<PaneActions["select"]>>, PaneState["outcome"]];
  test.each<Row>([
    ["says nothing where all went well", { address: "D2,D4", all: true, shown: true }, null],
    [
      "says where only the first could be selected",
      { address: "D2", all: false, shown: true },
      {
        kind: "note",
        message: "This Excel selects one block of cells at a time: D2 is selected, the first of 2.",
      },
    ],
    [
      "says where another window is in front",
      { address: "D2,D4", all: true, shown: false },
      {
        kind: "note",
        message: "The cells are selected. Bring this workbook’s window to the front to see them.",
      },
    ],
  ])("%s", async (_says, selected, outcome) => {
    const store = paneOn({ select: () => Promise.resolve(selected) });
    await store.select(place);
    expect(store.state().outcome).toEqual(outcome);
  });

  test("takes back what an earlier one came to, and nothing else", async () => {
    let isGone = true;
    const asked: unknown[] = [];
    const store = paneOn({
      select: (wanted) => {
        asked.push(wanted);
        return isGone
          ? Promise.reject(new Error("gone"))
          : Promise.resolve({ address: "A1", all: true, shown: true });
      },
    });
    await store.select(place);
    expect(store.state().outcome?.kind).toBe("failed");
    isGone = false;
    await store.retry();
    expect(store.state().outcome).toBeNull();
    await store.writeReport();
    await store.select({ sheet: "Board summary", cells: [] });
    expect(asked.at(-1)).toEqual({ sheet: "Board summary", cells: ["A1"] });
    expect(store.state().outcome?.kind).toBe("done");
  });
});

describe("what the ribbon asks for", () => {
  test("check reads and shows where the plan stands", async () => {
    const store = paneOn();
    store.show("settings");
    await store.check();
    expect(store.state()).toMatchObject({ view: "overview", busy: null });
    expect(store.state().reading).not.toBeNull();
  });

  test("update shows what to update, and reads it only where that was not done", async () => {
    const { store, readings } = pausedPane();
    const first = store.update();
    readings[0]?.resolve(SMALL_PLAN);
    await first;
    expect(store.state().view).toBe("update");
    await store.update();
    expect(readings).toHaveLength(1);
  });
});

test("opening a list clears the filters of the one before", () => {
  const store = paneOn();
  store.showActions({ text: "health", status: "delayed" });
  store.showActions({ only: { title: "Overdue", keys: ["1.1"] } });
  expect(store.state()).toMatchObject({
    view: "actions",
    actionFilter: { text: "", status: null, only: { title: "Overdue", keys: ["1.1"] } },
  });
  store.showFlags({ rules: ["overdue"] });
  expect(store.state()).toMatchObject({ view: "flags", flagFilter: { rules: ["overdue"] } });
});
