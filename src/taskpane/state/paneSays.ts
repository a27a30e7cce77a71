import type { PaneState } from "./paneState";

/** What the pane tells now in a few sentences: what came of the last thing asked for, else where the plan stands. */
export function paneSays({ outcome, position }: Pick<PaneState, "outcome" | "position">): string {
  if (outcome?.kind === "failed") return `${outcome.title}. ${outcome.message}`;
  if (outcome?.kind === "done") return `${outcome.message}${sheetWords(outcome.sheets)}`;
  if (outcome) return outcome.message;
  if (position === null) return "Nothing was read yet: choose Check on the Home tab.";
  const { asOf, found, headline } = position;
  return [`Position as at ${asOf}: ${found}.`, ...headline].join(" ");
}

function sheetWords(sheets: readonly string[]): string {
  return sheets.length === 0 ? "" : ` Sheets: ${sheets.join(", ")}.`;
}
