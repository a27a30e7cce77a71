import { sampleBytes } from "../../support/samples";
import { inBrowser } from "../support/inBrowser";
import { harmed } from "./support/boardSheets";
import { eventually } from "./support/eventually";
import { figuresOf, shownFigures } from "./support/figures";
import { openAsAt } from "./support/openAsAt";
import { readInNode } from "./support/readInNode";
import { showView } from "./support/views";

const asOf = "2026-01-20";
const workbook = "wendmere";
const before = sampleBytes(workbook);

inBrowser("settings", (open) => {
  test("asks what the colours mean, and counts by the answer", async () => {
    const { pane, save } = await openAsAt(open, asOf, { workbook });
    await pane.getByRole("button", { name: "Say what each colour means" }).click();
    const question = pane.getByRole("group", { name: "What do this plan’s colours mean?" });
    await question.getByLabel(/^Amber in/).selectOption({ label: "On track" });
    await question.getByRole("button", { name: "These are right" }).click();
    await question.waitFor({ state: "detached" });
    const bytes = await save();
    const { position } = await readInNode(bytes, asOf);
    expect(position.hasAssumedColours).toBe(false);
    expect(figuresOf(position)).not.toEqual(figuresOf((await readInNode(before, asOf)).position));
    await showView(pane, "Overview");
    await eventually(() => shownFigures(pane), figuresOf(position));
    expect(await pane.getByText("the usual meaning is assumed").count()).toBe(0);
    expect(harmed(before, bytes)).toEqual([]);
  });

  test("keeps the plan’s name and a council’s own word for a status, until all is reset", async () => {
    const { page, pane, save } = await openAsAt(open, asOf, { workbook });
    await pane.getByText("On track").first().waitFor();
    await showView(pane, "Settings");
    await pane.getByLabel("Name of the plan").fill("Wendmere’s plan for SEND");
    await page.keyboard.press("Tab");
    await pane.getByText("Saved in the workbook").waitFor();
    await pane.getByLabel("On track").fill("Going to plan");
    await page.keyboard.press("Enter");
    const kept = async () => {
      const { plan, labels } = (await readInNode(await save(), asOf)).reading.preferences;
      return { plan, labels };
    };
    await eventually(kept, {
      plan: "Wendmere’s plan for SEND",
      labels: { "on-track": "Going to plan" },
    });
    await showView(pane, "Overview");
    await pane.getByRole("heading", { name: "Wendmere’s plan for SEND" }).waitFor();
    await pane.getByRole("button", { name: /^Going to plan/ }).waitFor();
    await showView(pane, "Settings");
    await pane.getByRole("button", { name: "Reset all settings…" }).click();
    await pane.getByRole("button", { name: "Forget everything" }).click();
    await pane.getByText("Everything is as it was at first.").waitFor();
    await showView(pane, "Overview");
    await eventually(
      () => shownFigures(pane),
      figuresOf((await readInNode(before, asOf)).position),
    );
    expect(harmed(before, await save())).toEqual([]);
  });

  test.each([
    ["Days ahead that count as due soon", "soon", /^Give a number of days from 1 to/],
    ["On track", "At risk", /At risk/],
  ])("says what is wrong with a setting that cannot be kept: %s", async (label, typed, said) => {
    const { pane } = await openAsAt(open, asOf, { workbook });
    await showView(pane, "Settings");
    const box = pane.getByLabel(label, { exact: true });
    await box.fill(typed);
    await pane.getByRole("alert").filter({ hasText: said }).waitFor();
    await box.press("Escape");
    expect(await box.inputValue()).not.toBe(typed);
  });

  test("says the version, and that nothing leaves the workbook", async () => {
    const { pane } = await openAsAt(open, asOf, { workbook });
    await showView(pane, "Settings");
    await pane.getByText(/^SEND Plan Tracker, version \d+\.\d+\.\d+\./).waitFor();
    await pane.getByText(/^Nothing leaves the workbook\./).waitFor();
  });
});
