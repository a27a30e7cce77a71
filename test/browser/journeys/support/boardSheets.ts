import type { FrameLocator, Page } from "playwright-core";
import { OPTIONAL_SECTIONS, SECTION_WORDS } from "../../../../src/actions/choices";
import { changedParts, sheetParts } from "../../../support/councilParts";

/** The sheets of a whole report, in alphabetical order. */
export const BOARD_SHEETS: readonly string[] = [
  "Board summary",
  "Board actions",
  ...OPTIONAL_SECTIONS.map((section) => SECTION_WORDS[section].name),
].sort();

/** Waits until the pane says that a report is written. */
export async function seeWritten(pane: FrameLocator): Promise<void> {
  await pane.getByText("The board report is written.").waitFor();
}

/** Makes the copy for publication, and waits until the pane says that it is open. */
export async function makeCopy(pane: FrameLocator): Promise<void> {
  await pane.getByLabel("Copy for publication, without names").check();
  await pane.getByRole("button", { name: "Make the copy" }).click();
  await pane.getByText(/^The copy for publication is open as a new workbook/).waitFor();
}

/** The sheets' tabs, from the left. */
export async function sheetTabs(page: Page): Promise<readonly string[]> {
  const tabs = page.getByRole("tablist", { name: "Sheets" }).getByRole("tab");
  return (await tabs.allInnerTexts()).map((text) => text.trim());
}

/** Parts of the council's own sheets that are not as they were; a package's folders may be listed or not. */
export function harmed(before: Uint8Array, after: Uint8Array): readonly string[] {
  const changed = changedParts(sheetParts(before), sheetParts(after));
  return changed.filter((path) => !path.endsWith("/"));
}
