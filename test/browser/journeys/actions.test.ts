import { inBrowser } from "../support/inBrowser";
import { eventually } from "./support/eventually";
import { openAsAt } from "./support/openAsAt";
import { seeSelected } from "./support/selection";
import { showView } from "./support/views";

inBrowser("actions", (open) => {
  test("lists the actions of a status, opens one's card, and goes on to the next and back", async () => {
    const { page, pane } = await openAsAt(open, "2026-01-15", { workbook: "quillbury" });
    await showView(pane, "Actions");
    await pane.getByText("11 actions").waitFor();
    await pane.getByRole("button", { name: "Filters" }).click();
    await pane.getByLabel("Status").selectOption({ label: "At risk" });
    await pane.getByText("2 of 11 actions").waitFor();
    const rows = pane.getByRole("list", { name: "Actions" }).getByRole("button");
    expect(await rows.count()).toBe(2);
    const [first = "", second = ""] = await rows.allInnerTexts();
    await rows.first().click();
    await pane.getByText("1 of 2", { exact: true }).waitFor();
    const card = pane.getByRole("article");
    const title = card.getByRole("heading", { level: 1 });
    expect(first).toContain(await title.innerText());
    await pane.getByRole("button", { name: "Next action" }).click();
    await pane.getByText("2 of 2", { exact: true }).waitFor();
    expect(second).toContain(await title.innerText());
    await pane.getByRole("button", { name: "Previous action" }).click();
    await pane.getByText("1 of 2", { exact: true }).waitFor();
    await page.keyboard.press("Escape");
    await pane.getByText("2 of 11 actions").waitFor();
  });

  test("comes back to the place in a long list", async () => {
    const { page, pane } = await openAsAt(open, "2025-12-12", { workbook: "lynmarsh" });
    await showView(pane, "Actions");
    const list = pane.getByRole("list", { name: "Actions" });
    await list.getByRole("button").first().focus();
    await page.keyboard.press("End");
    const focused = pane.locator("[data-main]:focus");
    await eventually(() => focused.count(), 1);
    const words = await focused.innerText();
    await page.keyboard.press("Enter");
    await pane.getByText("63 of 63").waitFor();
    await pane.getByRole("button", { name: "All actions" }).click();
    await eventually(() => focused.allInnerTexts(), [words]);
    await pane.locator("[data-main]:focus").waitFor({ state: "visible" });
  });

  test("goes from a card to each of its cells", async () => {
    const { page, pane } = await openAsAt(open, "2026-01-15", { workbook: "quillbury" });
    await showView(pane, "Actions");
    await pane.getByRole("list", { name: "Actions" }).getByRole("button").first().click();
    const links = pane.getByRole("article").getByTitle("Show in the workbook");
    const places = (await links.allInnerTexts()).filter((words) => /, [A-Z]+\d+$/.test(words));
    expect(places.length).toBeGreaterThan(2);
    for (const [at, words] of (await links.allInnerTexts()).entries()) {
      const [, sheet, cell] = /^(.+), ([A-Z]+\d+)$/.exec(words) ?? [];
      if (sheet === undefined || cell === undefined) continue;
      await links.nth(at).click();
      await seeSelected(page, `${sheet}!${cell}`);
    }
  });

  test("says so where no action fits, and shows all again", async () => {
    const { pane } = await openAsAt(open, "2026-01-15", { workbook: "quillbury" });
    await showView(pane, "Actions");
    await pane.getByLabel("Search actions").fill("no action says this");
    await pane.getByText("No action fits").waitFor();
    await pane.getByRole("button", { name: "Show all actions" }).click();
    await pane.getByText("11 actions").waitFor();
  });
});
