import { registerCommands } from "../commands/commands";
import { openInWorker } from "../elsewhere/openInWorker";
import { startPane } from "../taskpane/startPane";
import { PARTS } from "../taskpane/state/parts";
import { paneSays } from "../taskpane/state/paneSays";

// Loaded while Excel gets ready; what does not load is told where it is asked for.
void PARTS.reading().catch(() => null);

// The one page of the shared runtime: the pane, and what the ribbon's buttons call, live as long as the workbook.
void Office.onReady(() => {
  const element = document.getElementById("pane");
  if (!element) throw new Error("The page has no element for the pane.");
  const { check, update, writeReport, state } = startPane(element, openInWorker);
  registerCommands({ check, update, writeReport, says: () => paneSays(state()) });
});
