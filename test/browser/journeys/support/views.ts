import type { FrameLocator } from "playwright-core";

/** The pane's views by the names of their tabs, and of those in the menu behind the tabs. */
export const VIEWS = [
  "Overview",
  "Flags",
  "Actions",
  "Update",
  "Report",
  "Returns",
  "History",
  "Columns",
  "Leads",
  "Settings",
] as const;
export type ViewName = (typeof VIEWS)[number];

/** Goes to a view as a person does: by its tab, or by the menu of what is needed less often. */
export async function showView(pane: FrameLocator, view: ViewName): Promise<void> {
  const tab = pane.getByRole("tab", { name: view, exact: true });
  await pane.getByRole("tab", { name: "Overview", exact: true }).waitFor();
  if ((await tab.count()) > 0) {
    await tab.click();
  } else {
    await pane.getByRole("button", { name: /^More views/ }).click();
    await pane.getByRole("menuitemradio", { name: view, exact: true }).click();
  }
  await pane.getByRole("main", { name: view, exact: true }).waitFor();
}
