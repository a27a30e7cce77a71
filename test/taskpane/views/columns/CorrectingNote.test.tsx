import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { paneActionsOn } from "../../../support/paneActionsOn";
import { showReadView } from "../../../support/showPane";
import { workbook, worksheet } from "../../../support/worksheet";

const PLAN = workbook(
  worksheet("Plan", [
    ["Ref", "Action", "Lead", "Due date", "RAG"],
    ["1.1", "Agree a checklist with settings", "Jo Poole", "31/03/2024", "Red"],
    ["1.2", "Train every health visitor", "Sam Reed", "30/06/2024", "Green"],
    ["1.3", "Publish the local offer anew", "Jo Pool", "30/09/2024", "Amber"],
  ]),
);

/** The leads of a workbook that keeps what it is asked to, or does not. */
async function openLeads() {
  const workbookKeeps = { isSo: true };
  const given = paneActionsOn(PLAN);
  const store = await showReadView("leads", PLAN, {
    ...given,
    keep: (changes) =>
      workbookKeeps.isSo
        ? given.keep(changes)
        : Promise.reject(new Error("The workbook is read-only.")),
  });
  return { store, workbookKeeps };
}

const keepApart = () => userEvent.click(screen.getByRole("button", { name: /are not the same$/ }));
const note = () => screen.queryByText(/are kept apart\./);

test("a correction is told once it is kept, and can be undone", async () => {
  const { store } = await openLeads();
  await keepApart();
  expect(note()).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(note()).toBeNull();
  expect(store.state().kept.corrections.leads).toEqual([]);
});

test("a correction that was not kept is not told of, nor when the plan is read again", async () => {
  const { store, workbookKeeps } = await openLeads();
  workbookKeeps.isSo = false;
  await keepApart();
  expect(await screen.findByText(/The workbook is read-only/)).toBeVisible();
  await act(() => store.read());
  expect(note()).toBeNull();
});

test("an undoing that was not kept leaves the correction told, and the way to undo it", async () => {
  const { workbookKeeps } = await openLeads();
  await keepApart();
  workbookKeeps.isSo = false;
  await userEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByText(/The workbook is read-only/)).toBeVisible();
  expect(note()).toBeVisible();
  expect(screen.getByRole("button", { name: "Undo" })).toBeVisible();
});
