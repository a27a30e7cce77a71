import type { Page } from "playwright-core";
import { eventually } from "./eventually";

/** What the grid shows as selected: the sheet in front and its cells, "Plan!C8". */
export async function shownSelection(page: Page): Promise<string> {
  const sheets = page.getByRole("tablist", { name: "Sheets" });
  const sheet = await sheets.getByRole("tab", { selected: true }).innerText();
  return `${sheet.trim()}!${await page.getByLabel("Name box").inputValue()}`;
}

/** Waits until the grid shows so, with the active cell drawn in sight. */
export async function seeSelected(page: Page, place: string): Promise<void> {
  await eventually(() => shownSelection(page), place);
  await page.locator("#active-cell").waitFor();
}

/** Selects cells in the grid by its name box. */
export async function selectInGrid(page: Page, sheet: string, address: string): Promise<void> {
  await page.getByRole("tab", { name: sheet, exact: true }).click();
  const box = page.getByLabel("Name box");
  await box.fill(address);
  await box.press("Enter");
  await seeSelected(page, `${sheet}!${address}`);
}

/** Types into a cell, as a person does. */
export async function typeInGrid(page: Page, address: string, text: string): Promise<void> {
  const box = page.getByLabel("Name box");
  await box.fill(address);
  await box.press("Enter");
  await page.getByRole("grid").focus();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}
