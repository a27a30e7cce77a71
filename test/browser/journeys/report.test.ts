import { OPTIONAL_SECTIONS, SECTION_WORDS } from "../../../src/actions/choices";
import { openWorkbookFile } from "../../../src/host";
import { sampleBytes } from "../../support/samples";
import { inBrowser } from "../support/inBrowser";
import { BOARD_SHEETS, harmed, seeWritten, sheetTabs } from "./support/boardSheets";
import { openAsAt } from "./support/openAsAt";
import { seeSelected } from "./support/selection";
import { showView } from "./support/views";

const asOf = "2026-01-15";
const workbook = "quillbury";

/** This plan keeps one rating for each action: it has no quarters to tell of. */
const SHEETS = BOARD_SHEETS.filter((name) => name !== SECTION_WORDS.quarters.name);

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

  test.each([
    ["Working copy, with names", true],
    ["For publication, without names", false],
  ])("tells who leads by the kind of copy: %s", async (kind, isNamed) => {
    const { pane, save } = await openAsAt(open, asOf, { workbook });
    await showView(pane, "Report");
    await pane.getByLabel(kind).check();
    await pane.getByRole("button", { name: "Write board report" }).click();
    await seeWritten(pane);
    const { worksheets } = openWorkbookFile(await save()).workbook;
    const board = worksheets.filter(({ name }) => name.startsWith("Board "));
    const texts = board.flatMap(({ rows }) =>
      [...rows.values()].flatMap((cells) => [...cells.values()].map(({ value }) => String(value))),
    );
    expect(texts.some((text) => text.includes("Maya Whitlock"))).toBe(isNamed);
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
