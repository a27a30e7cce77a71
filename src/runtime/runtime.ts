import { registerCommands } from "../commands/commands";
import { openInWorker } from "../elsewhere/openInWorker";
import { startPane } from "../taskpane/startPane";
import { paneSays } from "../taskpane/state/paneSays";

// The one page of the shared runtime: the pane, and what the ribbon's buttons call, live as long as the workbook.
void Office.onReady(() => {
  const element = document.getElementById("pane");
  if (!element) throw new Error("The page has no element for the pane.");
  const { check, update, writeReport, state } = startPane(element, openInWorker);
  registerCommands({ check, update, writeReport, says: () => paneSays(state()) });
});
