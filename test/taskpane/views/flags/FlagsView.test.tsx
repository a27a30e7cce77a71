import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FlagsView } from "../../../../src/taskpane/views/flags/FlagsView";
import { SMALL_PLAN } from "../../../support/paneActionsOn";
import { showView } from "../../../support/paneWith";
import { aFlag, anAction, aPlan } from "../../../support/planBuilder";
import { showReadView } from "../../../support/showPane";

const plan = aPlan([anAction(), anAction({ ref: "1.2", text: "Train every health visitor" })]);
const overdue = aFlag({ rule: "overdue", message: "Due 31 March 2024, 76 days ago" });
const flags = [
  overdue,
  aFlag({ rule: "missing-evidence", key: "1.2", ref: "1.2", cell: "F6", severity: "medium" }),
];

const setAside = {
  rule: "overdue",
  key: "1.1",
  sheet: "Plan",
  part: "",
  text: "",
  action: "Agree a checklist with settings",
  severity: "high",
  message: overdue.message,
  reason: "Moved to July",
  on: "2024-05-01",
} as const;

test("pressing a flag goes to its cell", async () => {
  const { selected } = await showView(FlagsView, { plan, flags });
  await userEvent.click(screen.getByRole("button", { name: /Due 31 March 2024/ }));
  expect(selected).toEqual([{ sheet: "Plan", cells: ["E5"] }]);
});

test("a flag opens its action", async () => {
  const { store } = await showView(FlagsView, { plan, flags });
  await userEvent.click(
    screen.getByRole("button", { name: "Open action 1.2 Train every health visitor" }),
  );
  expect(store.state()).toMatchObject({ view: "actions", actionFilter: { open: "1.2" } });
});

test.each([
  ["priorities", plan, ["Kind of flag", "Priority", "Lead", "Worksheet"]],
  [
    "no theme but its one sheet's name",
    aPlan([anAction({ theme: "Plan" }), anAction({ ref: "1.2", theme: "Plan" })]),
    ["Kind of flag", "Lead", "Worksheet"],
  ],
  ["no theme at all", aPlan([anAction({ theme: null })]), ["Kind of flag", "Lead", "Worksheet"]],
])("the flags of a plan with %s are grouped by what it has", async (_, shown, groupings) => {
  const { store } = await showView(FlagsView, { plan: shown, flags });
  act(() => store.filterFlags({ groupedBy: "theme" }));
  const options = within(screen.getByLabelText("Group by")).getAllByRole("option");
  expect(options.map(({ textContent }) => textContent)).toEqual(groupings);
  expect(screen.queryByText("No theme stated")).toBeNull();
});

test("a rule says what it is about, in place", async () => {
  await showView(FlagsView, { plan, flags });
  await userEvent.click(screen.getByRole("button", { name: "About this rule: Evidence missing" }));
  expect(screen.getByText("No evidence")).toBeVisible();
});

test("a flag is set aside on the day on which that is said, however long the pane has been open", async () => {
  let today = "2024-06-15";
  const store = await showReadView("flags", SMALL_PLAN, { today: () => today });
  today = "2024-06-17";
  const [first] = screen.getAllByRole("button", { name: /^Set aside…/ });
  if (first) await userEvent.click(first);
  await userEvent.keyboard("Moved to July{Enter}");
  await waitFor(() => expect(store.state().kept.setAside).toMatchObject([{ on: today }]));
});

test("setting aside needs a reason; then the flag leaves the list and is listed with it", async () => {
  const { store } = await showView(FlagsView, { plan, flags });
  await userEvent.click(screen.getByRole("button", { name: /^Set aside… 1.1/ }));
  await userEvent.keyboard("{Enter}");
  expect(screen.getByText("Please give a reason in a few words.")).toBeVisible();
  await userEvent.keyboard("Moved to July{Enter}");
  await waitFor(() => expect(screen.queryByText(overdue.message)).not.toBeInTheDocument());
  expect(store.state().kept.setAside).toMatchObject([{ rule: "overdue", reason: "Moved to July" }]);
  expect(screen.getByText(/tick “Show set aside” to see it/)).toBeVisible();

  await userEvent.click(screen.getByRole("checkbox", { name: "Show set aside (1)" }));
  const list = screen.getByRole("list", { name: "Flags that are set aside" });
  expect(within(list).getByText(/“Moved to July”, 15 June 2024/)).toBeVisible();
  await userEvent.click(within(list).getByRole("button", { name: /^Bring back/ }));
  await waitFor(() => expect(store.state().kept.setAside).toEqual([]));
  expect(store.state().reading?.flags).toHaveLength(2);
});

test("Esc leaves the flag in force", async () => {
  const { store } = await showView(FlagsView, { plan, flags });
  await userEvent.click(screen.getByRole("button", { name: /^Set aside… 1.1/ }));
  await userEvent.keyboard("Moved{Escape}");
  expect(screen.queryByRole("textbox", { name: /Why/ })).not.toBeInTheDocument();
  expect(store.state().kept.setAside).toEqual([]);
});

test("a flag that was set aside and has changed says why it is back", async () => {
  const kept = { setAside: [{ ...setAside, text: "28/02/2024" }] };
  await showView(FlagsView, { plan, flags, kept });
  expect(
    screen.getByText(
      "Set aside on 1 May 2024: “Moved to July”. It counts again, as the cell has changed: it said “28/02/2024”.",
    ),
  ).toBeVisible();
});

test("what is flagged no longer is kept, and can be cleared", async () => {
  const { store } = await showView(FlagsView, { plan, flags: [], kept: { setAside: [setAside] } });
  expect(screen.getByText("Nothing is flagged")).toBeVisible();
  await userEvent.click(screen.getByRole("checkbox", { name: "Show set aside (0)" }));
  expect(screen.getByText(/is flagged no longer/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Clear these" }));
  await waitFor(() => expect(store.state().kept.setAside).toEqual([]));
});

test("searching says how many of all are shown, and offers all where none fits", async () => {
  const { store } = await showView(FlagsView, { plan, flags });
  await userEvent.type(screen.getByRole("searchbox", { name: "Search flags" }), "health");
  expect(screen.getByText("1 of 2 flags")).toBeVisible();
  act(() => store.filterFlags({ text: "budget" }));
  await userEvent.click(screen.getByRole("button", { name: "Show all flags" }));
  expect(screen.getByText("2 flags")).toBeVisible();
});

test("of thousands of flags only those that are seen are drawn, and the arrow keys reach the others", async () => {
  const many = Array.from({ length: 3000 }, (_, n) =>
    aFlag({ rule: "overdue", cell: `E${n + 5}`, message: `Flag ${n}` }),
  );
  await showView(FlagsView, { plan, flags: many });
  expect(screen.getAllByRole("listitem").length).toBeLessThan(40);
  act(() => screen.getByRole("button", { name: /^Date passed/ }).focus());
  await userEvent.keyboard("{ArrowDown}{ArrowDown}");
  expect(screen.getByRole("button", { name: /Flag 1 / })).toHaveFocus();
});

test("a flag that could not be set aside is not said to be, and its reason can be sent again", async () => {
  const { store } = await showView(FlagsView, { plan, flags });
  jest.spyOn(store, "keep").mockResolvedValueOnce("failed");
  await userEvent.click(screen.getByRole("button", { name: /^Set aside… 1.1/ }));
  await userEvent.keyboard("Moved to July{Enter}");
  expect(screen.queryByText(/^Set aside\./)).toBeNull();
  expect(screen.getByText(overdue.message)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Set aside" }));
  expect(await screen.findByText(/^Set aside\. It no longer counts/)).toBeVisible();
  expect(store.state().kept.setAside).toMatchObject([{ reason: "Moved to July" }]);
});
