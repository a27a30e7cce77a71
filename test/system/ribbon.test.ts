import { registerCommands } from "../../src/commands/commands";
import { paneActions } from "../../src/taskpane/state/paneActions";
import { paneSays } from "../../src/taskpane/state/paneSays";
import { PaneStore } from "../../src/taskpane/state/paneStore";
import { openElsewhere } from "../support/elsewhere";
import { withWorkbook, type OpenWorkbook } from "../support/openOffice";
import { sampleBytes } from "../support/samples";

interface OpenPane extends OpenWorkbook {
  readonly store: PaneStore;
}

/** What the ribbon's functions speak to now: office.js takes each function once for as long as its page lives. */
let current: PaneStore | null = null;

function register(): void {
  const pane = () => {
    if (!current) throw new Error("No pane is open.");
    return current;
  };
  registerCommands({
    check: () => pane().check(),
    update: () => pane().update(),
    writeReport: () => pane().writeReport(),
    says: () => paneSays(pane().state()),
  });
}

/** The ribbon's functions over the pane's state and a sample: all but what React draws of it. */
function withRibbon(work: (open: OpenPane) => Promise<void>): Promise<void> {
  return withWorkbook(sampleBytes("quillbury"), async (open) => {
    if (!current) register();
    current = new PaneStore(paneActions(openElsewhere));
    open.office.host.session.paneState = "Background";
    await work({ ...open, store: current });
  });
}

test("Check brings the pane up, reads the workbook and shows where the plan stands", async () => {
  await withRibbon(async ({ office, store }) => {
    await office.invokeCommand("checkPlan");
    expect(office.host.session.paneState).toBe("Visible");
    expect(store.state()).toMatchObject({ view: "overview", outcome: null, busy: null });
    expect(store.state().position?.found).toMatch(/^11 actions/);
  });
});

test("Update brings the pane up where actions are updated, and reads them where that was not done", async () => {
  await withRibbon(async ({ office, store }) => {
    await office.invokeCommand("updateStatuses");
    expect(store.state().view).toBe("update");
    expect(store.state().reading?.plan.actions).not.toHaveLength(0);
  });
});

test("Board report writes the sheets, and says so", async () => {
  await withRibbon(async ({ file, office, store }) => {
    await office.invokeCommand("writeBoardReport");
    expect(file.workbook.worksheets.map(({ name }) => name)).toContain("Board summary");
    expect(store.state().outcome).toMatchObject({ kind: "done" });
    expect(paneSays(store.state())).toMatch(/ Sheets: Board summary, /);
  });
});

test.each(["checkPlan", "writeBoardReport"])(
  "%s that fails says what to do, is done for Excel, and goes through when it is pressed again",
  async (name) => {
    await withRibbon(async ({ office, store }) => {
      // All that it asks but the pane itself.
      office.onRequest(({ Actions }) =>
        Actions.some(({ Name }) => Name === "SetAppRuntimeState") ? undefined : { status: 5012 },
      );
      await office.invokeCommand(name);
      expect(store.state().outcome).toMatchObject({
        kind: "failed",
        title: "The connection was lost",
      });
      expect(paneSays(store.state())).toMatch(/check the network/);
      office.onRequest(null);
      await office.invokeCommand(name);
      expect(store.state().outcome?.kind).not.toBe("failed");
      expect(store.state().reading).not.toBeNull();
    });
  },
);
