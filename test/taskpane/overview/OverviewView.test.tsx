import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Place } from "../../../src/taskpane/state/paneState";
import { SMALL_PLAN } from "../../support/paneActionsOn";
import { worksheet } from "../../support/worksheet";
import { showReadPane } from "../../support/showPane";

const region = (name: string) => within(screen.getByRole("region", { name }));

test("says in words and numbers where the plan stands", async () => {
  await showReadPane();
  expect(screen.getByText("3 actions in 1 table on 1 worksheet")).toBeVisible();
  expect(screen.getByText("Saturday 15 June 2024")).toBeVisible();
  const rows = (name: string) =>
    region(name)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent.replace(/\s+/g, " ").trim());
  expect(rows("Status")).toEqual([
    "On track 33% 1",
    "Delayed 33% 1",
    "Not rated 33% 1",
    "Actions counted 3",
  ]);
  expect(rows("To look at")).toEqual([
    "Overdue 1",
    "Date passed, not confirmed as met 0",
    "Missing evidence 2",
    "Due soon the next in 15 days, 30 June 2024 1",
    "Could not be judged for lateness 0",
  ]);
  expect(rows("Data quality")).toEqual(["Rating missing 1", "No lead 1"]);
});

test("a number is never parted in two lines, however narrow the pane", async () => {
  await showReadPane();
  const row = region("Status").getByRole("button", { name: "Actions counted 3" });
  expect(within(row).getByText("3")).toHaveStyle({ whiteSpace: "nowrap", flexShrink: "0" });
});

test.each([
  ["Delayed 33% 1", { title: "Delayed", keys: ["1.1"] }],
  ["Missing evidence 2", { title: "Missing evidence", keys: ["1.2", "1.3"] }],
  ["Actions counted 3", { title: "Actions counted", keys: ["1.1", "1.2", "1.3"] }],
])("%s opens the actions that it counts", async (name, only) => {
  const store = await showReadPane();
  await userEvent.click(screen.getByRole("button", { name }));
  expect(store.state()).toMatchObject({ view: "actions", actionFilter: { only } });
});

test.each([
  ["No lead 1", ["missing-lead"]],
  ["2 flags", ["missing-rating", "missing-lead"]],
])("%s opens the flags that it counts", async (name, rules) => {
  const store = await showReadPane();
  await userEvent.click(region("Data quality").getByRole("button", { name }));
  expect(store.state()).toMatchObject({ view: "flags", flagFilter: { rules } });
});

test("what is none is told, and opens nothing", async () => {
  await showReadPane();
  expect(region("To look at").getByText("Could not be judged for lateness")).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Could not be judged/ })).toBeNull();
});

test("why this number: how it is counted, and its cells in the workbook", async () => {
  const gone: Place[] = [];
  await showReadPane(SMALL_PLAN, {
    select: (place) => {
      gone.push(place);
      return Promise.resolve({ address: "D2", all: true, shown: true });
    },
  });
  await userEvent.click(screen.getByRole("button", { name: "Why this number: Missing evidence" }));
  // Fluent places it in a layer of its own, which jsdom does not lay out.
  const meaning = await screen.findByText(/^No evidence of the action's own/);
  expect(meaning.closest("[role=dialog]")).toHaveAttribute("aria-label", "Missing evidence: 2");
  await userEvent.click(screen.getByText("Select 2 cells on “Plan”"));
  expect(gone).toEqual([{ sheet: "Plan", cells: ["F3", "F4"] }]);
  await userEvent.keyboard("{Escape}");
  expect(screen.queryByText(/^No evidence of the action's own/)).toBeNull();
});

describe("the day", () => {
  test("is judged at once it is whole, and not while a year is typed", async () => {
    const store = await showReadPane();
    const day = screen.getByLabelText("Position as at");
    fireEvent.change(day, { target: { value: "0002-03-31" } });
    expect(store.state().asOf).toBe("2024-06-15");
    fireEvent.change(day, { target: { value: "2024-03-31" } });
    expect(store.state().asOf).toBe("2024-03-31");
    expect(await screen.findByText("Sunday 31 March 2024")).toBeVisible();
    fireEvent.change(day, { target: { value: "" } });
    fireEvent.blur(day);
    expect(day).toHaveValue("2024-03-31");
  });

  test("is taken from the ends of quarters, and from today", async () => {
    const store = await showReadPane();
    const open = () =>
      userEvent.click(screen.getByRole("button", { name: "Quarter ends, or today" }));
    await open();
    await userEvent.click(screen.getByRole("menuitemradio", { name: /^End of Q4 2023\/24/ }));
    expect(store.state().asOf).toBe("2024-03-31");
    await open();
    await userEvent.click(screen.getByRole("menuitemradio", { name: /^Today/ }));
    expect(store.state().asOf).toBe("2024-06-15");
  });
});

test("colours whose meaning is assumed are said, with where to say it", async () => {
  const store = await showReadPane();
  await userEvent.click(screen.getByRole("button", { name: "Say what each colour means" }));
  expect(store.state().view).toBe("settings");
});

test("a sheet that was left out is said beside what was found", async () => {
  const notes = worksheet("Old plan", [
    ["Ref", "Action", "Lead", "Due date"],
    ["9.1", "Hold a panel", "Jo Poole", "31/03/2024"],
  ]);
  const plan = { ...SMALL_PLAN, worksheets: [...SMALL_PLAN.worksheets, notes] };
  const store = await showReadPane(plan);
  expect(screen.getByText("4 actions in 2 tables on 2 worksheets")).toBeVisible();
  const { corrections } = store.state().kept;
  const out = { sheet: "Old plan", use: "out" as const };
  await act(() => store.keep(() => ({ corrections: { ...corrections, sheets: [out] } })));
  expect(screen.getByText("3 actions in 1 table on 1 worksheet")).toBeVisible();
  expect(screen.getByText("Sheet “Old plan” is left out.")).toBeVisible();
});

test("corrections that no longer fit are said, with where to look at them", async () => {
  const store = await showReadPane();
  const { corrections } = store.state().kept;
  const sponsor = { sheet: "Plan", column: "Sponsor", role: "lead" as const };
  await act(() => store.keep(() => ({ corrections: { ...corrections, columns: [sponsor] } })));
  expect(screen.getByText(/1 correction of yours no longer fits this workbook/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Look at it in Columns" }));
  expect(store.state().view).toBe("columns");
});
