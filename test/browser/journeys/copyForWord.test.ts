import type { Page } from "playwright-core";
import { inBrowser } from "../support/inBrowser";
import { openAsAt } from "./support/openAsAt";
import { showView } from "./support/views";

/** Pastes what the clipboard holds into a page of its own, as into a document, and gives its markup. */
async function pasted(page: Page): Promise<{ readonly html: string; readonly text: string }> {
  const paper = await page.context().newPage();
  await paper.setContent("<div id=paper contenteditable style='min-height:200px'></div>");
  await paper.locator("#paper").focus();
  await paper.keyboard.press("ControlOrMeta+V");
  const html = await paper.locator("#paper").innerHTML();
  const text = await paper.locator("#paper").innerText();
  if (process.env["PAPER"] !== undefined) await paper.screenshot({ path: process.env["PAPER"] });
  await paper.close();
  return { html, text };
}

inBrowser("copy for Word", (open) => {
  test.each([
    ["with the clipboard's permission", true],
    ["without it, as by the keyboard", false],
  ])("a table is pasted with its header and its words, %s", async (_, isAllowed) => {
    const { page, pane, errors } = await openAsAt(open, "2026-01-15", { workbook: "quillbury" });
    const permissions = isAllowed ? ["clipboard-read", "clipboard-write"] : [];
    await page.context().clearPermissions();
    await page.context().grantPermissions(permissions);
    await showView(pane, "Report");
    await pane.getByText("Copy for Word").click();
    await pane.getByRole("button", { name: "Copy Exceptions" }).click();
    await pane.getByText("Copied: paste it into Word or an email.").waitFor();
    const { html, text } = await pasted(page);
    expect(html).toMatch(/<th[ >]/);
    expect(html).toMatch(/border/);
    expect(text).toMatch(/Exceptions\s+Theme\s+Reference\s+Action/);
    expect(text).toContain("PAP-");
    expect(errors).toEqual([]);
  });
});
