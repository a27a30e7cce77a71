import { act, cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ApplyRequest } from "../../../../src/actions";
import type { PaneActions } from "../../../../src/taskpane/state/paneActions";
import type { PaneStore } from "../../../../src/taskpane/state/paneStore";
import { layOut } from "../../../support/paneWith";
import { showReadPane } from "../../../support/showPane";
import { updatesInMemory } from "../../../support/updatesInMemory";
import { filled, workbook, worksheet } from "../../../support/worksheet";

const HEADER = [
  "Ref",
  "Action",
  "Lead",
  "Due date",
  "Q1 2024/25",
  "Q2 2024/25",
  "Progress",
  "Evidence",
];
const GREEN = filled("green", "Green");
/** Read at 15 June 2024: Q1 (April to June) is the current quarter. */
const PLAN = workbook(
  worksheet("Plan", [
    HEADER,
    [
      "1.1",
      "Agree a checklist with settings",
      "Jo Poole",
      "31/03/2024",
      GREEN,
      null,
      "Begun",
      "Minutes",
    ],
    [
      "1.2",
      "Train every health visitor",
      "Sam Reed",
      "30/09/2024",
      filled("red", "Red"),
      null,
      "Begun",
      null,
    ],
    [
      "1.3",
      "Publish the local offer anew",
      "Jo Poole",
      "31/10/2024",
      null,
      null,
      "Begun",
      "Web page",
    ],
    ["1.4", "Set up a panel of parents", "Jo Poole", "31/12/2024", GREEN, null, null, null],
  ]),
);

// Whole journeys through the pane: a machine that is busy takes its time.

beforeEach(() => {
  localStorage.clear();
  layOut();
});

async function open(
  updates: Partial<PaneActions["updates"]> = {},
  snapshot = PLAN,
): Promise<PaneStore> {
  const store = await showReadPane(snapshot, { updates: updatesInMemory(updates) });
  await userEvent.click(screen.getByRole("tab", { name: "Update" }));
  return store;
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const press = (name: string | RegExp) => userEvent.click(button(name));
const field = (name: string) => screen.getByRole("textbox", { name });
const rows = () => screen.getAllByRole("checkbox", { name: /^\d\.\d/ });
const tick = async (...refs: string[]) => {
  for (const ref of refs)
    await userEvent.click(screen.getByRole("checkbox", { name: new RegExp(`^${ref}`) }));
};

test("a lead sees her own actions, and is remembered when the pane is opened again", async () => {
  await open();
  expect(rows()).toHaveLength(4);
  const lead = screen.getByRole("combobox", { name: "Whose actions" });
  await userEvent.selectOptions(lead, "Jo Poole");
  expect(screen.getByText("3 actions, 0 ticked")).toBeVisible();
  cleanup();
  await open();
  const again = screen.getByRole("combobox", { name: "Whose actions" });
  expect(again).toHaveDisplayValue("Jo Poole");
});

test("the list is ticked by the keyboard alone", async () => {
  await open();
  act(() => rows()[0]?.focus());
  await userEvent.keyboard(" {ArrowDown}{ArrowDown} ");
  expect(rows().map((row) => row.getAttribute("aria-checked"))).toEqual([
    "true",
    "false",
    "true",
    "false",
  ]);
  expect(rows()[2]).toHaveFocus();
  expect(button("Update 2 actions")).toBeEnabled();
});

test("many are said alike, one by itself, and each cell is shown before anything is written", async () => {
  const apply = jest.fn(({ changes }: ApplyRequest) =>
    Promise.resolve({ kind: "applied", batch: 4, changes } as const),
  );
  await open({ apply });
  await tick("1.1", "1.3");
  await press("Update 2 actions");
  await userEvent.click(screen.getByRole("radio", { name: /Red/ }));
  await userEvent.type(field("Progress"), "Paused");
  await press("Keep for 2 actions");
  await press("Update 1.4 by itself");
  await userEvent.type(field("Evidence"), "Minutes of 3 June");
  await press("Keep for now");
  await press("Check the changes (3 actions)");
  expect(screen.getByText(/Nothing has been written yet\. 5 cells would change/)).toBeVisible();
  const list = screen.getByRole("list", { name: "Changes" });
  expect(list).toHaveTextContent("1.1: Rating, Q1 2024/25BeforeGreenAfterRedPlan, E2");
  expect(list).toHaveTextContent("1.1: ProgressBeforeBegunAfterBegun PausedPlan, G2");
  expect(within(list).getAllByRole("img", { name: "Fill #FF0000" })).toHaveLength(2);
  await userEvent.click(screen.getByRole("checkbox", { name: "1.3: Progress" }));
  await press("Apply 4 changes");
  expect(screen.getByText("Please give your name.")).toBeVisible();
  expect(apply).not.toHaveBeenCalled();
  await userEvent.type(field("Your name"), "Jo Poole");
  await press("Apply 4 changes");
  const [request] = apply.mock.calls[0] ?? [];
  expect(request).toMatchObject({ who: "Jo Poole", when: "2024-06-15 10:30" });
  expect(request?.changes.map(({ cell }) => cell).sort()).toEqual(["E2", "E4", "G2", "H5"]);
  expect(await screen.findByText(/Update 4 is written, and the plan was read again/)).toBeVisible();
  expect(button("Undo this update")).toBeEnabled();
  expect(screen.getByText("4 actions, 0 ticked")).toBeVisible();
});

test("what may have been overlooked is told as it is typed", async () => {
  await open();
  await press("Update 1.4 by itself");
  await userEvent.type(field("Revised date"), "31/09/2024");
  expect(screen.getByText("There is no such day as 31/09/2024.")).toBeVisible();
  await userEvent.clear(field("Revised date"));
  expect(screen.queryByText(/no such day/)).toBeNull();
  await userEvent.type(field("Revised date"), "30/11/2024");
  expect(
    screen.getByText(/earlier than the date that it replaces, 31 December 2024/),
  ).toBeVisible();
  expect(screen.getByText("That is 30 November 2024.")).toBeVisible();
});

test("a column that is pasted goes to the ticked actions in their order, once that was seen", async () => {
  await open();
  await press("Tick all");
  await press("Update 4 actions");
  await userEvent.click(field("Progress"));
  await userEvent.paste('First\r\n"Second\nmore"\r\nThird\r\n');
  const pasted = screen.getByRole("group", { name: "Progress: pasted lines" });
  expect(pasted).toHaveTextContent(
    "You pasted 3 lines for 4 actions: those without a line stay as they are.",
  );
  expect(
    within(pasted)
      .getAllByRole("row")
      .map((row) => row.textContent),
  ).toEqual(["1.1First", "1.2Second\nmore", "1.3Third", "1.4–"]);
  await press("One line for each action");
  await press("Keep for 4 actions");
  await press("Check the changes (3 actions)");
  expect(screen.getByRole("list", { name: "Changes" })).toHaveTextContent(
    "1.2: ProgressBeforeBegunAfterBegun Second more",
  );
});

test("a column of ratings is read in the plan’s words and letters; a line that is none is named and left out", async () => {
  await open();
  await press("Tick all");
  await press("Update 4 actions");
  await press("Paste a column of ratings…");
  await userEvent.click(field("Ratings, one line for each action"));
  await userEvent.paste("Green\r\nR\r\nFine\r\nAmber\r\n");
  const pasted = screen.getByRole("group", { name: "Rating for Q1 2024/25: pasted lines" });
  expect(pasted).toHaveTextContent(
    "None of the plan’s ratings: 1.3 “Fine”. It has: Blue: Complete; Green: On track",
  );
  expect(
    within(pasted)
      .getAllByRole("row")
      .map((row) => row.textContent),
  ).toEqual([
    "1.1Green → Green: On track",
    "1.2R → Red: Delayed",
    "1.3Fine → not known, stays as it is",
    "1.4Amber → Amber: At risk",
  ]);
  await press("One line for each action");
  await press("Keep for 4 actions");
  await press("Check the changes (3 actions)");
  // 1.1 and 1.2 stand so already.
  expect(screen.getByRole("list", { name: "Changes" })).toHaveTextContent(
    /^1\.4: Rating, Q1 2024\/25BeforeGreenAfterAmberPlan, E5$/,
  );
});

test("a column of ratings that was typed is read too, and can be let go again", async () => {
  await open();
  await press("Tick all");
  await press("Update 4 actions");
  await press("Paste a column of ratings…");
  await userEvent.type(field("Ratings, one line for each action"), "Red");
  await press("Read these lines");
  expect(screen.getByText(/Give two lines or more/)).toBeVisible();
  await userEvent.type(field("Ratings, one line for each action"), "{Enter}Red");
  await press("Read these lines");
  await press("One line for each action");
  await press("Take these lines out");
  expect(screen.getByRole("radio", { name: "Leave as it is" })).toBeChecked();
});

test("a closed quarter is changed only with a reason", async () => {
  const apply = jest.fn(({ changes }: ApplyRequest) =>
    Promise.resolve({ kind: "applied", batch: 1, changes } as const),
  );
  const store = await open({ apply });
  await act(() => store.setAsOf("2024-09-15"));
  await userEvent.selectOptions(
    await screen.findByRole("combobox", { name: "Ratings for" }),
    "Q1 2024/25 (closed)",
  );
  await press("Update 1.2 by itself");
  await userEvent.click(screen.getByRole("radio", { name: /Green/ }));
  await press("Keep for now");
  await press(/^Check the changes/);
  await userEvent.type(field("Your name"), "Jo Poole");
  await press("Apply 1 change");
  expect(screen.getByText("Please give a reason in a few words.")).toBeVisible();
  expect(apply).not.toHaveBeenCalled();
  await userEvent.type(field("Reason"), "Reported wrongly");
  await press("Apply 1 change");
  expect(apply.mock.calls[0]?.[0]).toMatchObject({ reason: "Reported wrongly" });
});

test("cells that others have changed are decided one by one before anything is written", async () => {
  const apply = jest.fn(({ changes, resolutions }: ApplyRequest) => {
    const [change] = changes;
    if (!change) throw new Error("No change");
    return Promise.resolve(
      resolutions?.size
        ? ({ kind: "applied", batch: 1, changes } as const)
        : ({ kind: "conflicts", conflicts: [{ change, theirs: "Typed by Sam" }] } as const),
    );
  });
  await open({ apply });
  await press("Update 1.1 by itself");
  await userEvent.type(field("Progress"), "Mine");
  await userEvent.click(screen.getByRole("radio", { name: "Write over" }));
  await press("Keep for now");
  await press(/^Check the changes/);
  await userEvent.type(field("Your name"), "Jo Poole");
  await press("Apply 1 change");
  expect(await screen.findByText("Typed by Sam")).toBeVisible();
  expect(screen.getByText(/Nothing has been written/)).toBeVisible();
  expect(button("1 cell to decide")).toHaveAttribute("aria-disabled", "true");
  await userEvent.click(screen.getByRole("radio", { name: "Both: add mine as a line" }));
  await press("Write it so");
  const [request] = apply.mock.calls[1] ?? [];
  expect([...(request?.resolutions ?? [])]).toEqual([["Plan!G2", "mine"]]);
  expect(request?.updates[0]?.progress).toEqual({ text: "Mine", how: "add" });
});

test("a tracker without a column says so in place of the field, and what to do", async () => {
  const bare = workbook(
    worksheet("Plan", [
      ["Ref", "Action", "Lead", "RAG"],
      ["1.1", "Agree a checklist", "Jo Poole", "Green"],
      ["1.2", "Train key workers", "Sam Reed", "Red"],
    ]),
  );
  const store = await open({}, bare);
  await press("Update 1.1 by itself");
  for (const [part, header] of [
    ["Progress", "Progress"],
    ["Evidence", "Evidence"],
    ["Revised date", "Revised date"],
  ]) {
    const place = screen.getByRole("group", { name: part ?? "" });
    expect(place).toHaveTextContent(`add a column headed “${header}” to the table`);
  }
  expect(screen.queryByRole("textbox")).toBeNull();
  await press("Open Columns for Progress");
  expect(store.state()).toMatchObject({ view: "columns", updating: { form: { keys: ["1.1"] } } });
});

test("an update that fails is told, and what was said stays to be tried again", async () => {
  await open({ apply: () => Promise.reject(new Error("No answer")) });
  await press("Update 1.1 by itself");
  await userEvent.type(field("Evidence"), "Minutes of 3 June");
  await press("Keep for now");
  await press(/^Check the changes/);
  await userEvent.type(field("Your name"), "Jo Poole");
  await press("Apply 1 change");
  expect(await screen.findByRole("button", { name: "Try again" })).toBeVisible();
  expect(screen.getByRole("heading", { name: "Check the changes" })).toBeVisible();
});
