import { PaneStore } from "../../../src/taskpane/state/paneStore";
import type { PaneActions } from "../../../src/taskpane/state/paneActions";
import { paneActionsOn } from "../../support/paneActionsOn";
import { updatesInMemory } from "../../support/updatesInMemory";
import { workbook, worksheet } from "../../support/worksheet";

const planOf = (second: string) =>
  workbook(
    worksheet("Plan", [
      ["Action", "Lead", "Due date", "RAG", "Evidence", "Progress"],
      ["Agree a checklist with settings", "Jo Poole", "31/03/2024", "Red", "Minutes", "Begun"],
      [second, "Sam Reed", "30/06/2024", "Green", null, "Begun"],
      ["Publish the local offer anew", null, "30/09/2024", null, null, null],
    ]),
  );
const WORDS = "Train every health visitor";
const PLAN = planOf(WORDS);
const { updates } = paneActionsOn(PLAN);
const added = (text: string) => ({ text, how: "add" as const });

/** A pane in which evidence and progress of two actions are said. */
async function saidPane(over: Partial<PaneActions["updates"]> = {}) {
  let now = PLAN;
  const store = new PaneStore(
    paneActionsOn(PLAN, {
      readWorkbook: () => Promise.resolve(now),
      updates: updatesInMemory(over),
    }),
  );
  await store.read();
  const [first = "", second = ""] = store.state().reading?.plan.actions.map(({ key }) => key) ?? [];
  for (const key of [first, second]) {
    store.updates.openForm([key]);
    store.updates.type({ evidence: added("Signed off"), progress: added("Half done") });
    store.updates.say();
  }
  const reword = (words: string) => {
    now = planOf(words);
    store.noticeChange({ kind: "edited", cells: 1 });
  };
  const write = async () => {
    await store.updates.preview();
    await store.updates.apply();
  };
  return { store, first, second, reword, write };
}

const drafts = (store: PaneStore) => store.state().updating.drafts;

test("what was written is no longer said", async () => {
  const { store, write } = await saidPane();
  await write();
  expect(store.state().updating.applied?.changes).toHaveLength(4);
  expect(drafts(store)).toEqual({});
});

test("what was taken out stays said", async () => {
  const { store, second } = await saidPane();
  await store.updates.preview();
  store.updates.leaveOut("Plan!E3", true);
  await store.updates.apply();
  expect(drafts(store)).toEqual({ [second]: { evidence: added("Signed off") } });
});

test("what was refused stays said", async () => {
  const { store, first, write } = await saidPane({
    preview: async (...asked) => {
      const all = await updates.preview(...asked);
      const [gone] = all.changes.filter(({ cell }) => cell === "F2");
      const of = gone?.of[0];
      if (of === undefined) throw new Error("F2 is not changed.");
      return {
        ...all,
        changes: all.changes.filter((change) => change !== gone),
        refused: [{ key: of.key, field: of.field, reason: "Cell F2 is locked." }],
      };
    },
  });
  await write();
  expect(drafts(store)).toEqual({ [first]: { progress: added("Half done") } });
});

test("what is left as others have it stays said", async () => {
  const { store, second, write } = await saidPane({
    apply: ({ changes }) =>
      Promise.resolve({
        kind: "applied",
        batch: 1,
        changes: changes.filter(({ cell }) => cell !== "F3"),
      }),
  });
  await write();
  expect(drafts(store)).toEqual({ [second]: { progress: added("Half done") } });
});

test("what stands as it was said is no longer said, and a day that is none stays", async () => {
  const { store, first, write } = await saidPane();
  store.updates.forget();
  store.updates.openForm([first]);
  store.updates.type({
    evidence: { text: "Minutes", how: "replace" },
    progress: added("Half done"),
    revisedDue: "some day",
  });
  store.updates.say();
  await write();
  expect(drafts(store)).toEqual({ [first]: { revisedDue: "some day" } });
});

test("what was said of an action that is not found stays, under the words that it had", async () => {
  const { store, second, reword, write } = await saidPane();
  reword("Train every health visitor and midwife");
  await write();
  expect(drafts(store)).toEqual({
    [second]: { evidence: added("Signed off"), progress: added("Half done") },
  });
  expect(store.state().updating.called[second]).toBe(WORDS);
});
