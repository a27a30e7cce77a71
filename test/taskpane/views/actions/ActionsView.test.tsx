import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ActionsView } from "../../../../src/taskpane/views/actions/ActionsView";
import { aFlag, anAction, aPlan } from "../../../support/planBuilder";
import { showView } from "../../../support/paneWith";

const full = anAction({
  ref: "1.2",
  text: "Train every health visitor",
  status: "at-risk",
  rag: "amber",
  cell: "C6",
  originalDue: "2023-12-31",
  milestones: [{ due: "2024-02-29", text: "First cohort", cell: "H6" }],
  ratings: [
    {
      ...{ period: "Q1", start: "2024-01-01", end: "2024-03-31", rag: "amber", status: "at-risk" },
      ...{ comment: "Two sessions were cancelled", cell: "J6", text: "Amber: two sessions…" },
    },
    {
      ...{ period: "Q9", start: "2026-01-01", end: "2026-03-31", rag: null, status: "unrated" },
      ...{ comment: null, cell: "R6", text: "" },
    },
  ],
  sources: {
    text: [{ cell: "C6", text: "1.2: Train every health visitor" }],
    leads: [{ cell: "D5", text: "HoS" }],
    due: [{ cell: "E6", text: "end of March 24" }],
    evidence: [{ cell: "F6", text: "Minutes" }],
  },
  carried: { "Progress update": "14 of 20 trained", Sponsor: " " },
});
const plan = aPlan([anAction(), full, anAction({ ref: "1.3", text: "Publish the local offer" })]);
const flags = [aFlag({ rule: "overdue", message: "Due 31 March 2024, 76 days ago" })];

const row = (name: RegExp) => screen.getByRole("button", { name });

test("a row tells the action, its status, its lead, when it is due and what is wrong", async () => {
  await showView(ActionsView, { plan, flags });
  const text = row(/Agree a checklist/).textContent;
  for (const told of [
    "1.1",
    "Not rated",
    "Head of SEND",
    "Due 31 March 2024",
    "Overdue",
    "1 flag",
  ]) {
    expect(text).toContain(told);
  }
  expect(screen.getByText("3 actions")).toBeVisible();
});

test("the list is filtered in place, and says how much of it is shown", async () => {
  await showView(ActionsView, { plan });
  await userEvent.click(screen.getByRole("button", { name: "Filters" }));
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Status" }), "At risk");
  expect(screen.getByText("1 of 3 actions")).toBeVisible();
  expect(screen.getByRole("button", { name: "Filters (1)" })).toBeVisible();
  await userEvent.type(screen.getByRole("searchbox", { name: "Search actions" }), "budget");
  await userEvent.click(screen.getByRole("button", { name: "Show all actions" }));
  expect(screen.getByText("3 actions")).toBeVisible();
});

test("a number's own actions are shown with what it says, until that is taken away", async () => {
  const { store } = await showView(ActionsView, { plan });
  act(() => store.showActions({ only: { title: "Overdue", keys: ["1.1"] } }));
  expect(screen.getByText("1 of 3 actions")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Only: Overdue. Show all" }));
  expect(screen.getByText("3 actions")).toBeVisible();
});

test("a card tells all that was read, each with its place and as it is written", async () => {
  const { selected } = await showView(ActionsView, { plan });
  await userEvent.click(row(/Train every health/));
  const card = screen.getByRole("article");
  for (const told of [
    "Revised due date31 March 2024Written: “end of March 24”. Plan, E6",
    "Original due date31 December 2023",
    "29 February 2024First cohortThe date has passed. Plan, H6",
    "Q1AmberAt riskTwo sessions were cancelledPlan, J6",
    "MinutesPlan, F6",
    "Head of SENDWritten: “HoS”. Plan, D5",
    "PriorityPriority 1: Identification of need",
    "Progress update14 of 20 trained",
  ]) {
    expect(card).toHaveTextContent(told);
  }
  expect(card).not.toHaveTextContent("Sponsor");
  expect(card).not.toHaveTextContent("Q9");
  await userEvent.click(within(card).getByRole("button", { name: "Plan, E6: Revised due date" }));
  expect(selected).toEqual([{ sheet: "Plan", cells: ["E6"] }]);
});

test("a card's flags are told with their cells, those set aside with the reason", async () => {
  const said = { reason: "Moved to July", on: "2024-05-01", message: "" };
  const entry = {
    ...({ rule: "overdue", key: "1.1", sheet: "Plan", part: "", text: "" } as const),
    ...({ action: "Agree a checklist with settings", severity: "high", ...said } as const),
  };
  await showView(ActionsView, { plan, flags, kept: { setAside: [entry] } });
  expect(row(/Agree a checklist/)).toHaveTextContent("Overdue flag set aside");
  await userEvent.click(row(/Agree a checklist/));
  expect(screen.getByRole("region", { name: "Flags" })).toHaveTextContent(
    "Date passedDue 31 March 2024, 76 days agoSet aside on 1 May 2024: “Moved to July”Plan, E5",
  );
});

test("the keyboard goes through list and cards, and comes back to where it was", async () => {
  await showView(ActionsView, { plan });
  act(() => row(/Agree a checklist/).focus());
  await userEvent.keyboard("{ArrowDown}{Enter}");
  expect(screen.getByRole("article", { name: "1.2" })).toHaveFocus();
  await userEvent.click(screen.getByRole("button", { name: "Next action" }));
  expect(screen.getByRole("article", { name: "1.3" })).toHaveTextContent("3 of 3");
  await userEvent.keyboard("{Escape}");
  expect(row(/Publish the local/)).toHaveFocus();
});

test("a row that was clicked has the focus again once its card is closed", async () => {
  await showView(ActionsView, { plan });
  await userEvent.click(row(/Publish the local/));
  await userEvent.keyboard("{Escape}");
  expect(row(/Publish the local/)).toHaveFocus();
});

test("who searches after a card was closed keeps the search box, also as actions fit again", async () => {
  const { store } = await showView(ActionsView, { plan });
  await userEvent.click(row(/Agree a checklist/));
  await userEvent.keyboard("{Escape}");
  const box = screen.getByRole("searchbox", { name: "Search actions" });
  await userEvent.click(box);
  await userEvent.keyboard("trainx");
  expect(screen.getByText("No action fits")).toBeVisible();
  await userEvent.keyboard("{Backspace} every");
  expect(box).toHaveFocus();
  expect(box).toHaveValue("train every");
  expect(store.state().actionFilter.open).toBeNull();
});

test("of ten thousand actions only those that are seen are drawn, and End goes to the last", async () => {
  const many = Array.from({ length: 10_000 }, (_, n) =>
    anAction({ ref: `${n + 1}`, text: `Action number ${n + 1}` }),
  );
  await showView(ActionsView, { plan: aPlan(many) });
  expect(screen.getAllByRole("listitem").length).toBeLessThan(40);
  act(() => row(/^1 Not rated/).focus());
  await userEvent.keyboard("{End}");
  expect(await screen.findByRole("button", { name: /Action number 10000/ })).toHaveFocus();
});
