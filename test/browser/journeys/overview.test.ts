import { sampleBytes } from "../../support/samples";
import { inBrowser } from "../support/inBrowser";
import { eventually } from "./support/eventually";
import { figuresOf, shownFigures } from "./support/figures";
import { openAsAt } from "./support/openAsAt";
import { readInNode } from "./support/readInNode";
import { seeSelected } from "./support/selection";

const asOf = "2026-01-15";
const workbook = "quillbury";

inBrowser("overview", (open) => {
  test("shows the same numbers as the actions count, and others at another day", async () => {
    const { pane } = await openAsAt(open, asOf, { workbook });
    const { position } = await readInNode(sampleBytes(workbook), asOf);
    await eventually(() => shownFigures(pane), figuresOf(position));
    await pane.getByRole("button", { name: "Quarter ends, or today" }).click();
    await pane.getByRole("menuitemradio", { name: /End of Q4 2025\/26/ }).click();
    await pane.getByText("Tuesday 31 March 2026").waitFor();
    const later = await readInNode(sampleBytes(workbook), "2026-03-31");
    await eventually(() => shownFigures(pane), figuresOf(later.position));
    expect(figuresOf(later.position)).not.toEqual(figuresOf(position));
  });

  test.each([
    ["actions of a status", /^Complete 36% 4$/, "Actions", "Only: Complete", "4 of 11 actions"],
    ["overdue actions", /^Overdue 2$/, "Actions", "Only: Overdue", "2 of 11 actions"],
    ["flags of a rule", /^Nothing recorded 1$/, "Flags", "Only: Nothing recorded", "1 of 12 flags"],
  ])("opens the list that a number counts: %s", async (_, number, view, only, count) => {
    const { pane } = await openAsAt(open, asOf, { workbook });
    await pane.getByRole("button", { name: number }).click();
    await pane.getByRole("main", { name: view }).waitFor();
    await pane.getByText(only).waitFor();
    await pane.getByText(count).waitFor();
    const items = pane.getByRole("list", { name: view }).locator("[data-main]");
    expect(await items.count()).toBeGreaterThanOrEqual(parseInt(count));
  });

  test("says why a number is what it is, and selects its cells in the grid", async () => {
    const { page, pane } = await openAsAt(open, asOf, { workbook });
    const { position } = await readInNode(sampleBytes(workbook), asOf);
    const overdue = position.attention.find(({ id }) => id === "overdue");
    const [source] = overdue?.sources ?? [];
    if (overdue === undefined || source === undefined) throw new Error("Nothing is overdue.");
    await pane.getByRole("button", { name: "Why this number: Overdue" }).click();
    await pane.getByText(overdue.meaning).waitFor();
    await pane.getByRole("button", { name: `on “${source.sheet}”` }).click();
    await seeSelected(page, `${source.sheet}!${source.cells[0]}`);
    // Excel selects cells apart from one another only since ExcelApi 1.18: what could not be done is said.
    const { cells } = source;
    await pane.getByText(`${cells[0]} is selected, the first of ${cells.length}.`).waitFor();
    await page.keyboard.press("Escape");
    await pane.getByText(overdue.meaning).waitFor({ state: "detached" });
  });

  test("goes on to the report", async () => {
    const { pane } = await openAsAt(open, asOf, { workbook });
    await pane.getByRole("button", { name: "Board report" }).click();
    await pane.getByRole("button", { name: "Write board report" }).waitFor();
    await pane.getByText("Thursday 15 January 2026").waitFor();
  });
});
