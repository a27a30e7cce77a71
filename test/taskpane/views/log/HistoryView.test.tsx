import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { LogEntry } from "../../../../src/tracker/update/log";
import { showReadView } from "../../../support/showPane";
import { updatesInMemory } from "../../../support/updatesInMemory";

const state = { value: "", numberFormat: "General", fill: "" };
function entry(batch: number, cell: string, over: Partial<LogEntry> = {}): LogEntry {
  return {
    ...{ when: "2024-06-01 09:05", who: "Jo Poole", batch, kind: "Update", reference: "1.1" },
    ...{ action: "Agree", what: "Rating, Q1", isClosed: false, reason: "", outcome: "Done" },
    change: {
      ...{ sheet: "Plan", cell, before: state, after: state, shown: { before: "", after: "" } },
      of: [{ key: "1.1", field: "rating", period: "Q1" }],
    },
    ...over,
  };
}

// Whole journeys through the pane: a machine that is busy takes its time.

beforeEach(() => localStorage.clear());

async function openHistory(log: readonly LogEntry[], undo = jest.fn()) {
  const readLog = () => Promise.resolve(log);
  await showReadView("history", undefined, { updates: updatesInMemory({ readLog, undo }) });
  return undo;
}

test("the latest update stands first, with who, when, what and why; a closed quarter stands out", async () => {
  await openHistory([
    entry(1, "E2"),
    entry(1, "E3", { what: "Evidence" }),
    entry(2, "E2", { kind: "Undo", reason: "A mistake", isClosed: true, reference: "2.4" }),
  ]);
  const [latest, first] = await screen.findAllByRole("listitem");
  expect(latest).toHaveTextContent(
    "Undo 21 June 2024 09:05, Jo Poole1 cell: Rating, Q1Of 2.4A closed quarter was changed: Rating, Q1 of 2.4Reason: A mistake",
  );
  expect(first).toHaveTextContent(
    "Update 11 June 2024 09:05, Jo Poole2 cells: Rating, Q1 (1); Evidence (1)Of 1.1Plan, E2 and 1 more",
  );
});

test.each<[string, readonly Partial<LogEntry>[], string]>([
  [
    "actions by their references, each once",
    [{ reference: "1.1, 1.2" }, { reference: "1.2", what: "Evidence" }],
    "Of 1.1, 1.2",
  ],
  ["an action without one by its words", [{ reference: "", action: "Agree…" }], "Of Agree…"],
  [
    "of many the first",
    ["1", "2", "3", "4", "5", "6", "7", "8"].map((reference) => ({ reference })),
    "Of 1, 2, 3, 4, 5, 6 and 2 more",
  ],
  [
    "of an open and a closed quarter only what was changed in the closed one",
    [{ reference: "1.1" }, { reference: "1.2", what: "Rating, Q0", isClosed: true }],
    "Of 1.1, 1.2A closed quarter was changed: Rating, Q0 of 1.2",
  ],
])("an update tells %s", async (_, entries, told) => {
  await openHistory(entries.map((over, at) => entry(1, `E${at + 2}`, over)));
  const [card] = await screen.findAllByRole("listitem");
  expect(card).toHaveTextContent(told);
});

test("what stands can be undone, by whoever says who she is; what is undone or was an undoing cannot", async () => {
  const undo = jest.fn().mockResolvedValue({ kind: "applied", batch: 4, changes: [] });
  await openHistory(
    [entry(1, "E2", { outcome: "Undone" }), entry(2, "E2", { kind: "Undo" }), entry(3, "E2")],
    undo,
  );
  const buttons = await screen.findAllByRole("button", { name: /^Undo update/ });
  expect(buttons.map((each) => each.getAttribute("aria-label"))).toEqual(["Undo update 3"]);
  await userEvent.click(screen.getByRole("button", { name: "Undo update 3" }));
  expect(screen.getByText("Please give your name.")).toBeVisible();
  expect(undo).not.toHaveBeenCalled();
  await userEvent.type(screen.getByRole("textbox", { name: /Your name/ }), "Sam Reed");
  await userEvent.click(screen.getByRole("button", { name: "Undo update 3" }));
  expect(undo).toHaveBeenCalledWith(
    3,
    expect.objectContaining({ who: "Sam Reed" }),
    expect.anything(),
  );
});

test("a cell that was changed since is asked about first", async () => {
  const { change } = entry(1, "E2");
  const undo = jest
    .fn()
    .mockResolvedValueOnce({ kind: "conflicts", conflicts: [{ change, theirs: "Blue" }] })
    .mockResolvedValueOnce({ kind: "applied", batch: 2, changes: [change] });
  await openHistory([entry(1, "E2")], undo);
  await userEvent.type(await screen.findByRole("textbox", { name: /Your name/ }), "Sam Reed");
  await userEvent.click(screen.getByRole("button", { name: "Undo update 1" }));
  expect(await screen.findByText(/since update 1\. Nothing has been put back yet/)).toBeVisible();
  await userEvent.click(screen.getByRole("radio", { name: "Put back what stood before" }));
  await userEvent.click(screen.getByRole("button", { name: "Undo it so" }));
  const [, request] = (undo.mock.calls[1] ?? []) as [number, { resolutions: Map<string, string> }];
  expect([...request.resolutions]).toEqual([["Plan!E2", "mine"]]);
  expect(await screen.findByText(/Update 1 is undone, and the plan was read again/)).toBeVisible();
});

test.each([
  ["stopped", new DOMException("The reading was stopped.", "AbortError")],
  ["failed", new Error("Excel is busy")],
])("a reading of the log that %s is done again only if it is asked for", async (_how, error) => {
  const readLog = jest
    .fn()
    .mockRejectedValueOnce(error)
    .mockResolvedValue([entry(1, "E2")]);
  const store = await showReadView("history", undefined, { updates: updatesInMemory({ readLog }) });
  await waitFor(() => expect(store.state()).toMatchObject({ busy: null, outcome: {} }));
  // Nor once its message is closed.
  act(() => store.dismiss());
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  expect(readLog).toHaveBeenCalledTimes(1);
  await userEvent.click(screen.getByRole("button", { name: "Read the change log" }));
  expect(await screen.findByText("Update 1")).toBeVisible();
});

test("a workbook without updates says what would be here", async () => {
  await openHistory([]);
  expect(await screen.findByText("No updates yet")).toBeVisible();
});
