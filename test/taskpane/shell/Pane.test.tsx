import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { NO_PLAN, paneActionsOn, pending, SMALL_PLAN } from "../../support/paneActionsOn";
import { showPane, showReadPane } from "../../support/showPane";
import type { WorkbookSnapshot } from "../../../src/tracker/grid";

const edited = { kind: "edited" as const, cells: 3 };
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const statuses = () => screen.getAllByRole("status").map(({ textContent }) => textContent);

test("welcome: says what it does and that it is safe, and reads on request", async () => {
  showPane();
  expect(screen.getByRole("heading", { level: 1, name: "Your plan, checked" })).toBeVisible();
  expect(screen.getByText(/Reading changes nothing in your workbook/)).toBeVisible();
  await userEvent.click(button("Read the plan"));
  expect(await screen.findByText("3 actions in 1 table on 1 worksheet")).toBeVisible();
});

test("reading, waiting for a cell that is edited, and cancelled: each is told", async () => {
  const reading = pending<WorkbookSnapshot>();
  const store = showPane(SMALL_PLAN, {
    readWorkbook: (work) => {
      work.onProgress?.({ step: "Reading the workbook", share: 0.5 });
      work.onWaiting?.(true);
      work.signal?.addEventListener("abort", () =>
        reading.reject(new DOMException("Stopped", "AbortError")),
      );
      return reading.promise;
    },
  });
  act(() => void store.read());
  const bar = await screen.findByRole("progressbar", { name: "Reading the workbook" });
  expect(bar).toHaveAttribute("aria-valuenow", "0.5");
  expect(statuses().join()).toContain("press Enter or Esc in the sheet");
  expect(screen.queryByRole("button", { name: "Read the plan" })).toBeNull();
  await userEvent.click(button("Cancel"));
  expect(await screen.findByText("Stopped. The workbook is as it was.")).toBeVisible();
  expect(screen.queryByRole("progressbar")).toBeNull();
  expect(button("Read the plan")).toBeVisible();
});

test("what is done at once is not announced", async () => {
  await showReadPane();
  expect(screen.queryByRole("progressbar")).toBeNull();
});

test("no tracker: says what was looked for, and where", async () => {
  await showReadPane(NO_PLAN);
  const main = screen.getByRole("main");
  expect(
    within(main).getByRole("heading", { level: 1, name: "No plan was found in this workbook" }),
  ).toBeVisible();
  expect(within(main).getByText("Minutes")).toBeVisible();
  expect(within(main).getByText(/a column of actions, and at least two of/)).toBeVisible();
  expect(within(main).getByRole("button", { name: "Read again" })).toBeVisible();
});

test("changed: counts the cells, and reads again only when asked to", async () => {
  let read = 0;
  const store = await showReadPane(SMALL_PLAN, {
    readWorkbook: () => {
      read += 1;
      return Promise.resolve(SMALL_PLAN);
    },
  });
  act(() => store.noticeChange(edited));
  expect(statuses().join()).toContain("3 cells were changed since this was read.");
  expect(read).toBe(1);
  const [again] = screen
    .getAllByRole("button", { name: "Read again" })
    .filter((each) => each.closest("footer"));
  if (again) await userEvent.click(again);
  expect(read).toBe(2);
  expect(statuses().join()).not.toContain("changed");
});

test("failed: an alert says why; it can be tried again, or closed with Esc", async () => {
  let isBroken = true;
  const store = showPane(SMALL_PLAN, {
    readWorkbook: () =>
      isBroken ? Promise.reject(new Error("no answer")) : Promise.resolve(SMALL_PLAN),
  });
  await act(() => store.read());
  expect(screen.getByRole("alert")).toHaveTextContent(/no answer/);
  await userEvent.click(button("Read the plan"));
  expect(screen.getByRole("alert")).toHaveTextContent(/no answer/);
  // The button could not be pressed while it read; the view has its focus now.
  await waitFor(() => expect(document.body).not.toHaveFocus());
  await userEvent.keyboard("{Escape}");
  expect(screen.getByRole("alert")).toBeEmptyDOMElement();
  await act(() => store.read());
  isBroken = false;
  await userEvent.click(button("Try again"));
  expect(screen.getByRole("alert")).toBeEmptyDOMElement();
  expect(screen.getByText("3 actions in 1 table on 1 worksheet")).toBeVisible();
});

test("written: says so and goes to each sheet", async () => {
  const gone: unknown[] = [];
  const store = await showReadPane(SMALL_PLAN, {
    select: (place) => {
      gone.push(place);
      return Promise.resolve({ address: "A1", all: true, shown: true });
    },
  });
  await act(() => store.writeReport());
  expect(statuses().join()).toContain("The board report is written.");
  await userEvent.click(button("Open Board summary"));
  expect(gone).toEqual([{ sheet: "Board summary", cells: ["A1"] }]);
  expect(button("Open Board summary")).toBeVisible();
});

test("a view that breaks is said so, and the pane lives on", async () => {
  const told = jest.spyOn(console, "error").mockImplementation(() => undefined);
  let isBroken = true;
  const well = paneActionsOn();
  const store = await showReadPane(SMALL_PLAN, {
    describe: async (reading) => {
      const position = await well.describe(reading);
      return isBroken ? { ...position, attention: null as never } : position;
    },
  });
  expect(screen.getByText("Overview could not be shown")).toBeVisible();
  expect(screen.getByRole("navigation", { name: "Views" })).toBeVisible();
  await userEvent.click(button("Show it again"));
  expect(screen.getByText("Overview could not be shown")).toBeVisible();
  isBroken = false;
  await act(() => store.read());
  expect(screen.queryByText("Overview could not be shown")).toBeNull();
  expect(screen.getByText("3 actions in 1 table on 1 worksheet")).toBeVisible();
  told.mockRestore();
});

test("a number takes the focus into the list that it opens", async () => {
  // In jsdom a page never has the focus of its window.
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  await showReadPane();
  await userEvent.click(button("Overdue 1"));
  const main = screen.getByRole("main", { name: "Actions" });
  await waitFor(() => expect(main).toHaveFocus());
  expect(screen.getByRole("tab", { name: "Actions" })).toHaveAttribute("aria-selected", "true");
});
