import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useSyncExternalStore } from "react";
import { loadCorrections, NO_CORRECTIONS } from "../../src/actions";
import { paneActions } from "../../src/taskpane/state/paneActions";
import { PaneStore } from "../../src/taskpane/state/paneStore";
import { ColumnsView } from "../../src/taskpane/views/columns/ColumnsView";
import { LeadsView } from "../../src/taskpane/views/leads/LeadsView";
import type { ViewComponent } from "../../src/taskpane/views/view";
import type { Workbook } from "../../src/host/workbook/model";
import { openElsewhere } from "../support/elsewhere";
import { cellsOf, onWorkbook } from "../support/officeOn";
import { workbookOf } from "../support/workbookOf";

const ROWS = [
  ["Ref", "Action", "Lead", "Sponsor", "Due date", "RAG"],
  ["1.1", "Agree a checklist with settings", "Tomasz Wilk", "Ann Lee", "31/03/2024", "Red"],
  ["1.2", "Train every health visitor", "Tomasz Wilck", "Ben Mee", "30/09/2024", "Green"],
  ["1.3", "Publish the local offer", "Priya Nair", "Ben Mee", "30/09/2024", "Green"],
];
const UNKNOWN = [
  ["Our other plan", null],
  ["Zed", "Deed"],
  ["1.1", "Do it"],
];
const plan = () => workbookOf({ Plan: ROWS, Notes: [["We met."]], Other: UNKNOWN });

/** One session of the pane: opens the workbook, shows a view, does the work and closes it. */
async function session(
  workbook: Workbook,
  Component: ViewComponent,
  work: (store: PaneStore) => Promise<void>,
): Promise<void> {
  await onWorkbook(workbook, async () => {
    const store = new PaneStore({ ...paneActions(openElsewhere), today: () => "2024-06-15" });
    await store.read();
    render(
      <FluentProvider theme={webLightTheme}>
        <Shown store={store} Component={Component} />
      </FluentProvider>,
    );
    await work(store);
    cleanup();
  });
}

function Shown({ store, Component }: { store: PaneStore; Component: ViewComponent }) {
  const state = useSyncExternalStore(store.subscribe, store.state);
  const { reading, position } = state;
  if (reading === null || position === null) throw new Error("The plan was not read.");
  return <Component state={state} store={store} reading={reading} position={position} />;
}

const leads = (store: PaneStore) =>
  store.state().reading?.plan.actions.map((action) => action.leads.map(({ name }) => name).join());
const role = (letters: string) =>
  screen.getByRole("combobox", { name: new RegExp(`^Column ${letters},`) });
const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));
const idle = (store: PaneStore) => waitFor(() => expect(store.state().busy).toBeNull());

async function selectRows(sheet: string, address: string): Promise<void> {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}

test("a column's role that is set in Columns is kept, read with by the next session, and reset", async () => {
  const workbook = plan();
  const before = cellsOf(workbook, "Plan");
  await session(workbook, ColumnsView, async (store) => {
    expect(role("C")).toHaveDisplayValue("Lead");
    expect(role("D")).toHaveDisplayValue("Not used");
    await userEvent.selectOptions(role("D"), "Lead");
    expect(
      await screen.findByText(/^Column D is read as: Lead\. 3 actions, as before; /),
    ).toBeVisible();
    expect(leads(store)).toEqual(["Ann Lee", "Ben Mee", "Ben Mee"]);
    expect(role("C")).toHaveDisplayValue("Not used");
    expect(screen.getByText("Set by you")).toBeVisible();
  });
  expect(cellsOf(workbook, "Plan")).toEqual(before);
  await session(workbook, ColumnsView, async (store) => {
    expect(leads(store)).toEqual(["Ann Lee", "Ben Mee", "Ben Mee"]);
    await press(/^Undo what was set for column D/);
    await waitFor(() => expect(leads(store)?.[0]).toBe("Tomasz Wilk"));
    await userEvent.selectOptions(role("B"), "Not used");
    await idle(store);
    await press("Reset all");
    await press("Reset all");
    await idle(store);
    expect(role("B")).toHaveDisplayValue("Action");
    expect(loadCorrections().corrections).toEqual(NO_CORRECTIONS);
  });
});

test("a column's letter goes to its label in the workbook", async () => {
  await session(plan(), ColumnsView, async () => {
    await press("Show column D, Sponsor, in the workbook");
    await waitFor(async () => {
      const address = await Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load("address");
        await context.sync();
        return range.address;
      });
      expect(address).toBe("Plan!D1");
    });
  });
});

test("a sheet is left out and read again; one that is no tracker says why", async () => {
  await session(plan(), ColumnsView, async (store) => {
    const others = screen.getByRole("region", { name: "Sheets that are not read" });
    expect(within(others).getAllByRole("listitem")[0]).toHaveTextContent(/^NotesNo header names/);
    await press("Leave this sheet out");
    await waitFor(() => expect(store.state().reading?.plan.actions).toEqual([]));
    await press("Read “Plan” again");
    await waitFor(() => expect(store.state().reading?.plan.actions).toHaveLength(3));
    expect(loadCorrections().corrections).toEqual(NO_CORRECTIONS);
  });
});

test("a header is pointed at by the selection, its columns named, and its sheet is read", async () => {
  await session(plan(), ColumnsView, async (store) => {
    await selectRows("Plan", "A1");
    await press("Point at the header row of “Other”");
    expect(
      await screen.findByText(/The selected cells are on “Plan”: select a cell/),
    ).toBeVisible();
    await selectRows("Other", "A1:A9");
    await press("Point at the header row of “Other”");
    expect(await screen.findByText(/A header has one to three rows/)).toBeVisible();
    await selectRows("Other", "A2");
    await press("Point at the header row of “Other”");
    const header = await screen.findByRole("region", { name: "Other, Row 2" });
    await userEvent.selectOptions(
      within(header).getByRole("combobox", { name: /^Column B, Deed/ }),
      "Action",
    );
    await waitFor(() => expect(store.state().reading?.plan.actions).toHaveLength(4));
    expect(screen.getByRole("button", { name: /^Other/ })).toBeVisible();
  });
});

test("rows that were taken for a header are said to be none, and that is undone", async () => {
  await session(plan(), ColumnsView, async (store) => {
    await press("This is not a header");
    await waitFor(() => expect(store.state().reading?.plan.actions).toEqual([]));
    await press("Undo: Sheet “Plan”: row 1 is no header.");
    await waitFor(() => expect(store.state().reading?.plan.actions).toHaveLength(3));
  });
});

test("leads are joined after a preview, kept, renamed and reset; no cell of the tracker changes", async () => {
  const workbook = plan();
  const before = cellsOf(workbook, "Plan");
  await session(workbook, LeadsView, async (store) => {
    await press("Join Tomasz Wilck and Tomasz Wilk");
    expect(screen.getByRole("list", { name: "Numbers that change" })).toHaveTextContent(
      "Tomasz Wilck: 1 action now, 2 then",
    );
    await userEvent.click(screen.getByRole("radio", { name: "Tomasz Wilk" }));
    await waitFor(() =>
      expect(screen.getByRole("list", { name: "Names that change" })).toHaveTextContent(
        "“Tomasz Wilck” is then read as Tomasz Wilk: Plan, C3",
      ),
    );
    expect(leads(store)).toEqual(["Tomasz Wilk", "Tomasz Wilck", "Priya Nair"]);
    await press("Apply");
    await waitFor(() => expect(leads(store)).toEqual(["Tomasz Wilk", "Tomasz Wilk", "Priya Nair"]));
    expect(screen.queryByText("These may be the same")).toBeNull();
  });
  await session(workbook, LeadsView, async (store) => {
    expect(leads(store)?.[1]).toBe("Tomasz Wilk");
    await press("Keep “Tomasz Wilck” apart from Tomasz Wilk");
    await press("Apply");
    await waitFor(() => expect(leads(store)?.[1]).toBe("Tomasz Wilck"));
    await press("Rename Priya Nair");
    await userEvent.clear(screen.getByRole("textbox", { name: "Read as" }));
    await userEvent.type(screen.getByRole("textbox", { name: "Read as" }), "Priya Nair-Shah");
    await waitFor(() => expect(screen.getByText(/is then read as Priya Nair-Shah/)).toBeVisible());
    await press("Apply");
    await waitFor(() => expect(leads(store)?.[2]).toBe("Priya Nair-Shah"));
    await press("Reset all leads");
    await press("Reset all leads");
    await waitFor(() => expect(leads(store)?.[2]).toBe("Priya Nair"));
    expect(loadCorrections().corrections).toEqual(NO_CORRECTIONS);
  });
  expect(cellsOf(workbook, "Plan")).toEqual(before);
});

test("leads are searched, chosen to be joined, and said not to be the same", async () => {
  await session(plan(), LeadsView, async (store) => {
    const list = () => within(screen.getByRole("list", { name: "Leads" }));
    await userEvent.type(screen.getByRole("searchbox", { name: "Search leads" }), "priya");
    expect(list().getAllByRole("checkbox")).toHaveLength(1);
    await userEvent.clear(screen.getByRole("searchbox", { name: "Search leads" }));
    await userEvent.click(list().getByRole("checkbox", { name: "Priya Nair" }));
    await userEvent.click(list().getByRole("checkbox", { name: "Tomasz Wilk" }));
    await press("Join 2 as…");
    await press("Cancel");
    await press("Tomasz Wilck and Tomasz Wilk are not the same");
    await waitFor(() => expect(screen.queryByText("These may be the same")).toBeNull());
    expect(leads(store)).toEqual(["Tomasz Wilk", "Tomasz Wilck", "Priya Nair"]);
  });
});

test("without a column of leads, Leads says so and offers Columns", async () => {
  const rows = ROWS.map((row) => [row[0] ?? "", row[1] ?? "", row[4] ?? "", row[5] ?? ""]);
  await session(workbookOf({ Plan: rows }), LeadsView, async (store) => {
    expect(screen.getByText("No column of leads was found")).toBeVisible();
    await press("Open Columns");
    act(() => undefined);
    expect(store.state().view).toBe("columns");
  });
});
