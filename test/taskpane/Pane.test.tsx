import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../src/taskpane/Pane";
import type { Position } from "../../src/actions";
import type { PaneActions, WrittenReport } from "../../src/taskpane/paneActions";
import { createPaneStore } from "../../src/taskpane/paneStore";

const POSITION: Position = {
  asOf: "31 March 2026",
  found: "12 actions in 2 tables",
  totals: [
    { label: "Complete", count: 4 },
    { label: "Delayed", count: 8 },
  ],
  flags: [{ label: "Overdue", count: 3 }],
};

const WRITTEN: WrittenReport = {
  position: { ...POSITION, asOf: "1 April 2026" },
  sheets: ["Board summary", "Board notes"],
};

/** The pane with what its actions answer, read once. */
async function shown(actions: Partial<PaneActions> = {}) {
  const store = createPaneStore({
    readPosition: () => Promise.resolve(POSITION),
    writeReport: () => Promise.resolve(WRITTEN),
    ...actions,
  });
  render(
    <FluentProvider theme={webLightTheme}>
      <Pane store={store} />
    </FluentProvider>,
  );
  await act(() => store.read());
  return store;
}

const button = (name: string) => screen.getByRole("button", { name });
/** A button that is not usable keeps the focus: the keyboard stays where it was. */
const usable = (name: string) => button(name).getAttribute("aria-disabled") !== "true";
const fail = () => {
  throw new Error("nothing is being written");
};
const failing = (message: string) => () => Promise.reject(new Error(message));

test("what was read is shown: what was found, totals, flags and the day", async () => {
  await shown();
  expect(screen.getByText("12 actions in 2 tables")).toBeVisible();
  expect(screen.getByText("Position as at 31 March 2026")).toBeVisible();
  const terms = screen.getAllByRole("term").map((term) => term.textContent);
  const counts = screen.getAllByRole("definition").map((count) => count.textContent);
  expect(terms).toEqual(["Complete", "Delayed", "Overdue"]);
  expect(counts).toEqual(["4", "8", "3"]);
});

test("a plan without flags says so", async () => {
  await shown({ readPosition: () => Promise.resolve({ ...POSITION, flags: [] }) });
  expect(screen.getByText("Nothing was flagged.")).toBeVisible();
});

test("a workbook without a plan says why, and offers no report", async () => {
  await shown({ readPosition: failing("No tracker was found.") });
  expect(screen.getByText("No tracker was found.")).toBeVisible();
  expect(usable("Write board report")).toBe(false);
  expect(usable("Read again")).toBe(true);
});

test("the report's button writes it and says what was written", async () => {
  await shown();
  await userEvent.click(button("Write board report"));
  expect(await screen.findByText("Written: Board summary, Board notes.")).toBeVisible();
  expect(screen.getByText("Position as at 1 April 2026")).toBeVisible();
});

test("a report that could not be written says why, and the position stays", async () => {
  await shown({ writeReport: failing("The sheet is protected: unprotect it and try again.") });
  await userEvent.click(button("Write board report"));
  expect(await screen.findByText(/The sheet is protected/)).toBeVisible();
  expect(screen.getByText("12 actions in 2 tables")).toBeVisible();
});

test("an answer to the last report is gone once the plan is read again", async () => {
  await shown();
  await userEvent.click(button("Write board report"));
  await screen.findByText(/^Written/);
  await userEvent.click(button("Read again"));
  expect(screen.queryByText(/^Written/)).toBeNull();
});

test("while a report is written nothing else can be started", async () => {
  let finish: (written: WrittenReport) => void = fail;
  const writing = new Promise<WrittenReport>((resolve) => (finish = resolve));
  const writeReport = jest.fn(() => writing);
  const store = await shown({ writeReport });
  await userEvent.click(button("Write board report"));
  expect(screen.getByText("Writing the board report…")).toBeVisible();
  expect(usable("Write board report")).toBe(false);
  expect(usable("Read again")).toBe(false);
  await act(() => store.writeReport()); // the ribbon's button, meanwhile
  expect(writeReport).toHaveBeenCalledTimes(1);
  await act(() => {
    finish(WRITTEN);
    return writing;
  });
  expect(usable("Write board report")).toBe(true);
});
