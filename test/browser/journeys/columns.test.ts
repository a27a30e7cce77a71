import { sampleBytes } from "../../support/samples";
import { inBrowser } from "../support/inBrowser";
import { harmed } from "./support/boardSheets";
import { eventually } from "./support/eventually";
import { figuresOf, shownFigures } from "./support/figures";
import { openAsAt } from "./support/openAsAt";
import { NO_PLAN } from "./support/plans";
import { readInNode } from "./support/readInNode";
import { seeSelected, selectInGrid } from "./support/selection";
import { showView } from "./support/views";

inBrowser("columns", (open) => {
  test("reads a column as it is set, keeps that in the file, and forgets it again", async () => {
    const asOf = "2026-02-02";
    const before = sampleBytes("thornvale");
    const { page, pane, save } = await openAsAt(open, asOf, { workbook: "thornvale" });
    await pane.getByRole("button", { name: /^Missing evidence 7$/ }).waitFor();
    await showView(pane, "Columns");
    await pane.getByRole("button", { name: /^Show column H,/ }).click();
    await seeSelected(page, "Delivery plan!H2");
    const evidence = pane.getByRole("combobox", { name: /^Column H,/ });
    await evidence.selectOption({ label: "Not used" });
    await pane.getByText(/^Column H is read as: Not used\./).waitFor();
    const bytes = await save();
    expect(harmed(before, bytes)).toEqual([]);
    const figures = figuresOf((await readInNode(bytes, asOf)).position);
    expect(figures).not.toContain("Missing evidence 7");
    await showView(pane, "Overview");
    await eventually(() => shownFigures(pane), figures);
    await page.context().close();

    const again = await openAsAt(open, asOf, { workbook: { name: "thornvale.xlsx", bytes } });
    await eventually(() => shownFigures(again.pane), figures);
    await showView(again.pane, "Columns");
    await again.pane.getByText("Set by you").waitFor();
    await again.pane.getByRole("button", { name: "Reset all" }).click();
    await again.pane.getByRole("group", { name: "Reset all" }).getByText("Forget").waitFor();
    await again.pane.getByRole("button", { name: "Reset all" }).click();
    await again.pane.getByText(/^All is read as it was found\./).waitFor();
    await showView(again.pane, "Overview");
    await again.pane.getByRole("button", { name: /^Missing evidence 7$/ }).waitFor();
  });

  test("leaves a sheet out, and reads it again", async () => {
    const { pane } = await openAsAt(open, "2026-01-20", { workbook: "wendmere" });
    await pane.getByText("15 actions in 2 tables on 2 worksheets").waitFor();
    await showView(pane, "Columns");
    await pane.getByRole("button", { name: /^Inclusion strand/ }).click();
    await pane.getByRole("button", { name: "Leave this sheet out" }).last().click();
    await pane.getByText(/^“Inclusion strand” is left out\./).waitFor();
    await showView(pane, "Overview");
    await pane.getByText(/actions in 1 table on 1 worksheet/).waitFor();
    await showView(pane, "Columns");
    await pane.getByRole("button", { name: "Read “Inclusion strand” again" }).click();
    await pane.getByText(/^“Inclusion strand” is to be read\./).waitFor();
    await showView(pane, "Overview");
    await pane.getByText("15 actions in 2 tables on 2 worksheets").waitFor();
  });

  test("finds a plan by a header that a person points at, and by the columns that she names", async () => {
    const { page, pane } = await open({ workbook: NO_PLAN });
    await pane.getByRole("heading", { name: "No plan was found in this workbook" }).waitFor();
    await pane.getByRole("button", { name: "Open Columns" }).click();
    await selectInGrid(page, "Work list", "A2");
    await pane.getByRole("button", { name: "Point at the header row of “Work list”" }).click();
    await pane.getByText(/^The header of “Work list” is in row 2\./).waitFor();
    const column = (letter: string) =>
      pane.getByRole("combobox", { name: new RegExp(`^Column ${letter},`) });
    await column("A").selectOption({ label: "Action" });
    await pane.getByText(/^Column A is read as: Action\./).waitFor();
    await column("B").selectOption({ label: "Lead" });
    await pane.getByText(/^Column B is read as: Lead\./).waitFor();
    await showView(pane, "Overview");
    await pane.getByText("3 actions in 1 table on 1 worksheet").waitFor();
  });
});
