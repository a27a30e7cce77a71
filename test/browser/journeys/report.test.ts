import { OPTIONAL_SECTIONS, SECTION_WORDS } from "../../../src/actions/choices";
import { openWorkbookFile } from "../../../src/host";
import { sampleBytes } from "../../support/samples";
import { inBrowser } from "../support/inBrowser";
import { BOARD_SHEETS, harmed, makeCopy, seeWritten, sheetTabs } from "./support/boardSheets";
import { eventually } from "./support/eventually";
import { openAsAt } from "./support/openAsAt";
import { seeSelected } from "./support/selection";
import { showView } from "./support/views";

const asOf = "2026-01-15";
const workbook = "quillbury";

/** This plan keeps one rating for each action: it has no quarters to tell of. */
const SHEETS = BOARD_SHEETS.filter((name) => name !== SECTION_WORDS.quarters.name);

/** Every text of a workbook. */
const textOf = (bytes: Uint8Array): string =>
  openWorkbookFile(bytes)
    .workbook.worksheets.flatMap(({ rows }) =>
      [...rows.values()].flatMap((cells) => [...cells.values()].map(({ value }) => String(value))),
    )
    .join("\n");

inBrowser("report", (open) => {
  test("writes the board’s sheets, lists them, and goes to each", async () => {
    const { page, pane, save, errors } = await openAsAt(open, asOf, { workbook });
    const council = await sheetTabs(page);
    await showView(pane, "Report");
    await pane.getByRole("button", { name: "Write board report" }).click();
    await seeWritten(pane);
    const added = (await sheetTabs(page)).filter((name) => !council.includes(name));
    expect([...added].sort()).toEqual(SHEETS);
    const written = pane.getByRole("region", { name: "What was written" });
    await written.getByText("Nothing else in the workbook was changed.").waitFor();
    for (const sheet of SHEETS) {
      await written.getByRole("button", { name: sheet, exact: true }).click();
      await seeSelected(page, `${sheet}!A1`);
    }
    const bytes = await save();
    const names = openWorkbookFile(bytes).workbook.worksheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...SHEETS]));
    expect(harmed(sampleBytes(workbook), bytes)).toEqual([]);
    await pane.getByRole("button", { name: "Write board report again" }).click();
    await seeWritten(pane);
    expect((await sheetTabs(page)).length).toBe(council.length + SHEETS.length);
    expect(errors).toEqual([]);
  });

  test("makes the copy for publication as a new workbook, checked, and leaves this one as it was", async () => {
    const { page, pane, save, errors } = await openAsAt(open, asOf, { workbook });
    const council = await sheetTabs(page);
    await showView(pane, "Report");
    await makeCopy(pane);
    const checked = pane.getByRole("region", { name: "Checked for publication" });
    await checked.getByText("15 of 15 points").waitFor();
    const heading = pane.getByRole("heading", { name: "The copy for publication" });
    await eventually(() => heading.evaluate(isInSight), true);
    expect(await sheetTabs(page)).toEqual(council);
    expect(harmed(sampleBytes(workbook), await save())).toEqual([]);

    const saving = page.waitForEvent("download");
    await pane.getByRole("button", { name: "Save it as a file" }).click();
    expect((await saving).suggestedFilename()).toMatch(/, for publication, 15 January 2026\.xlsx$/);

    await page.getByRole("button", { name: "Show the new workbook" }).click();
    // Nothing was decided or asked for yet.
    const told = SHEETS.filter((name) => !["Board decisions", "Board follow-up"].includes(name));
    await eventually(async () => [...(await sheetTabs(page))].sort(), told);
    const copy = await save();
    expect(textOf(copy)).toContain("Named officer");
    expect(textOf(copy)).not.toContain("Maya Whitlock");
    expect(errors).toEqual([]);
  });

  test("where the part that makes copies does not load, says so, and makes it when asked again", async () => {
    const { page, pane } = await openAsAt(open, asOf, { workbook });
    await showView(pane, "Report");
    await page.route("**/addin/*.js", (route) => route.abort());
    await pane.getByLabel("Copy for publication, without names").check();
    await pane.getByRole("button", { name: "Make the copy" }).click();
    const alert = pane.getByRole("alert");
    await alert.getByText(/A part of this add-in did not load, and nothing was changed/).waitFor();
    await page.unroute("**/addin/*.js");
    await alert.getByRole("button", { name: "Try again" }).click();
    await pane.getByText(/^The copy for publication is open as a new workbook/).waitFor();
  });

  test("writes only the sheets that are wanted, with the words of the cover", async () => {
    const { page, pane, save } = await openAsAt(open, asOf, { workbook });
    await showView(pane, "Report");
    await pane.getByLabel("Purpose").selectOption({ label: "For decision" });
    await pane.getByLabel("Prepared by").fill("The programme office");
    await page.keyboard.press("Tab");
    await pane.getByText("Saved in the workbook").waitFor();
    for (const section of OPTIONAL_SECTIONS) {
      await pane.getByRole("checkbox", { name: SECTION_WORDS[section].name }).uncheck();
    }
    await pane.getByRole("button", { name: "Write board report" }).click();
    await seeWritten(pane);
    const { worksheets } = openWorkbookFile(await save()).workbook;
    const board = worksheets.filter(
      ({ name, visibility }) => name.startsWith("Board ") && visibility === "Visible",
    );
    expect(board.map(({ name }) => name).sort()).toEqual(["Board actions", "Board summary"]);
    const summary = board.find(({ name }) => name === "Board summary");
    const texts = [...(summary?.rows.values() ?? [])]
      .flatMap((cells) => [...cells.values()].map(({ value }) => String(value)))
      .join("\n");
    expect(texts).toMatch(/decision/i);
    expect(texts).toContain("The programme office");
  });
});

/** Whether the whole of an element is in its window's sight. */
function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}
