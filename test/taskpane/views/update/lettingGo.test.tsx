import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { PaneStore } from "../../../../src/taskpane/state/paneStore";
import { layOut } from "../../../support/paneWith";
import { showReadPane } from "../../../support/showPane";
import { workbook, worksheet } from "../../../support/worksheet";

const PLAN = workbook(
  worksheet("Plan", [
    ["Ref", "Action", "Lead", "Due date", "RAG", "Evidence"],
    ["1.1", "Agree a checklist with settings", "Jo Poole", "31/03/2024", "Red", "Minutes"],
    ["1.2", "Train every health visitor", "Sam Reed", "30/06/2024", "Green", null],
  ]),
);

beforeEach(() => layOut());

const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));
const field = (name: string) => screen.getByRole("textbox", { name });

async function openUpdate(): Promise<PaneStore> {
  const store = await showReadPane(PLAN);
  await userEvent.click(screen.getByRole("tab", { name: "Update" }));
  return store;
}

/** A plan without references: its second action is another one where its words are. */
const planOf = (words: string) =>
  workbook(
    worksheet("Plan", [
      ["Action", "Lead", "Due date", "RAG", "Evidence"],
      ["Agree a checklist with settings", "Jo Poole", "31/03/2024", "Red", "Minutes"],
      [words, "Sam Reed", "30/06/2024", "Green", null],
    ]),
  );

test("what was said of an action whose words have changed is told in full before anything is written", async () => {
  let now = planOf("Train every health visitor");
  const store = await showReadPane(now, { readWorkbook: () => Promise.resolve(now) });
  await userEvent.click(screen.getByRole("tab", { name: "Update" }));
  const key = store.state().reading?.plan.actions[1]?.key ?? "";
  act(() => {
    store.updates.openForm([key]);
    store.updates.type({ evidence: { text: "Forty are trained", how: "add" } });
    store.updates.say();
    now = planOf("Train every midwife");
    store.noticeChange({ kind: "edited", cells: 1 });
  });
  await press("Check the changes (1 action)");
  expect(await screen.findByText("What you said of 1 action cannot be written")).toBeVisible();
  expect(
    screen.getByText(
      "“Train every health visitor” is no longer in the tracker, or its words have changed: Evidence: Forty are trained",
    ),
  ).toBeVisible();
  expect(screen.getByText("Nothing would change in your tracker.")).toBeVisible();
  await press("Forget this");
  expect(store.state().updating.drafts).toEqual({});
  expect(screen.getByRole("button", { name: "Tick actions to update" })).toBeVisible();
});

test("what was said of lost actions is forgotten without what can be written", async () => {
  let now = planOf("Train every health visitor");
  const store = await showReadPane(now, { readWorkbook: () => Promise.resolve(now) });
  await userEvent.click(screen.getByRole("tab", { name: "Update" }));
  const keys = store.state().reading?.plan.actions.map(({ key }) => key) ?? [];
  act(() => {
    store.updates.openForm(keys);
    store.updates.type({ evidence: { text: "Minutes of 3 June", how: "add" } });
    store.updates.say();
    now = planOf("Train every midwife");
    store.noticeChange({ kind: "edited", cells: 1 });
  });
  await press("Check the changes (2 actions)");
  await screen.findByText("What you said of 1 action cannot be written");
  await press("Forget this");
  expect(Object.keys(store.state().updating.drafts)).toEqual(keys.slice(0, 1));
  expect(screen.queryByText("What you said of 1 action cannot be written")).toBeNull();
  expect(screen.getByText("Nothing has been written yet. 1 cell would change.")).toBeVisible();
});

test("what was typed is not let go unasked, neither by Back nor by Esc", async () => {
  const store = await openUpdate();
  await press("Update 1.2 by itself");
  await press("Back to the list");
  expect(store.state().updating.form).toBeNull();
  await press("Update 1.2 by itself");
  await userEvent.type(field("Evidence"), "Minutes of 3 June");
  await userEvent.keyboard("{Escape}");
  expect(screen.getByText("What you typed is not kept yet.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Keep for now" })).toHaveFocus();
  await userEvent.keyboard("{Escape}");
  expect(screen.queryByText("What you typed is not kept yet.")).toBeNull();
  await press("Back to the list");
  await press("Let it go");
  expect(store.state().updating).toMatchObject({ form: null, drafts: {} });
});

test("all that was said is forgotten once that was asked, and can be brought back", async () => {
  const store = await openUpdate();
  await press("Update 1.2 by itself");
  await userEvent.type(field("Evidence"), "Minutes of 3 June");
  await press("Keep for now");
  await press("Forget all of this…");
  expect(
    screen.getByText("Forget all that you said of 1 action? None of it is written yet."),
  ).toBeVisible();
  expect(Object.keys(store.state().updating.drafts)).toEqual(["1.2"]);
  const said = store.state().updating.drafts;
  await press("Forget it");
  expect(store.state().updating.drafts).toEqual({});
  await press("Bring back what you said of 1 action");
  expect(store.state().updating.drafts).toEqual(said);
  expect(screen.queryByRole("button", { name: /^Bring back/ })).toBeNull();
});
