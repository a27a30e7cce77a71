import { openWorkbookFile } from "../../src/host";
import { sampleBytes } from "../support/samples";
import { changedLooks, sheetLooks } from "../support/sheetLooks";
import { axeViolations } from "./support/axeViolations";
import { inBrowser } from "./support/inBrowser";
import type { OpenPreview } from "./support/openPreview";

const SHEET = "Action plan";
const COUNCIL_SHEETS = openWorkbookFile(sampleBytes("quillbury")).workbook.worksheets.map(
  ({ name }) => name,
);

/** Ticks the first ten actions, rates them and gives them evidence. */
async function say({ pane }: OpenPreview): Promise<void> {
  await pane.getByRole("tab", { name: "Update" }).click();
  const list = pane.getByRole("list", { name: "Actions to update" });
  await list.getByRole("checkbox").first().focus();
  for (let row = 0; row < 10; row++) {
    await pane.locator("[role=checkbox]:focus").press(" ");
    await pane.locator("[role=checkbox]:focus").press("ArrowDown");
  }
  await pane.getByRole("button", { name: "Update 10 actions" }).click();
  await pane.getByRole("radio", { name: /Amber/ }).check();
  await pane.getByRole("textbox", { name: "Evidence" }).fill("Minutes of 3 June");
  await pane.getByRole("button", { name: "Keep for 10 actions" }).click();
}

inBrowser("an update in the pane", (open) => {
  test("is ticked by the keyboard, shown, written into the grid, and undone from the history to the letter", async () => {
    const preview = await open({ workbook: "quillbury" });
    const { page, pane, errors } = preview;
    await pane.getByText("overdue").first().waitFor();
    const before = sheetLooks(await preview.save(), COUNCIL_SHEETS);
    await say(preview);
    await pane.getByRole("button", { name: "Check the changes (10 actions)" }).click();
    const changes = pane.getByRole("list", { name: "Changes" });
    await changes.getByText("Minutes of 3 June").first().waitFor();
    expect(sheetLooks(await preview.save(), COUNCIL_SHEETS)).toEqual(before);
    const shown = await changes.getByRole("listitem").count();
    expect(shown).toBeGreaterThan(10);
    await pane.getByRole("textbox", { name: "Your name" }).fill("Jo Poole");
    await pane.getByRole("button", { name: `Apply ${shown} changes` }).click();
    await pane.getByText("Update 1 is written").waitFor();
    expect(changedLooks(before, sheetLooks(await preview.save(), COUNCIL_SHEETS))).toHaveLength(
      shown,
    );
    await pane.getByRole("button", { name: new RegExp(`on ${SHEET}$`) }).click();
    await page
      .getByRole("gridcell", { name: /Minutes of 3 June/ })
      .first()
      .waitFor();
    await page.getByRole("tab", { name: "Update log" }).waitFor();
    await pane.getByRole("button", { name: "History" }).click();
    await pane.getByRole("button", { name: "Undo update 1" }).click();
    await pane.getByText("Update 1 is undone").waitFor();
    expect(changedLooks(before, sheetLooks(await preview.save(), COUNCIL_SHEETS))).toEqual([]);
    expect(errors).toEqual([]);
  });

  test.each(["light", "dark"] as const)(
    "has nothing that axe finds wrong at any of its steps, in %s",
    async (colorScheme) => {
      const preview = await open({ workbook: "quillbury", colorScheme, paneWidth: 270 });
      const { page, pane } = preview;
      await say(preview);
      expect(await axeViolations(page, "pane")).toEqual([]);
      await pane
        .getByRole("button", { name: /by itself/ })
        .first()
        .click();
      await pane.getByRole("textbox", { name: "Revised date" }).fill("31/09/2026");
      await pane.getByText("There is no such day").waitFor();
      expect(await axeViolations(page, "pane")).toEqual([]);
      await pane.getByRole("button", { name: "Cancel" }).click();
      await pane.getByRole("button", { name: "Let it go" }).click();
      await pane.getByRole("button", { name: /^Check the changes/ }).click();
      await pane.getByRole("list", { name: "Changes" }).waitFor();
      expect(await axeViolations(page, "pane")).toEqual([]);
    },
  );
});
