import type { Page } from "playwright-core";
import { openWorkbookFile } from "../../src/host";
import { getCell } from "../../src/host/workbook";
import { inBrowser } from "./support/inBrowser";
import { longWorkbook } from "./support/longWorkbook";

/** Keys pressed from A1 of the sample “quillbury”, and the cell that they lead to. */
const MOVES: readonly (readonly [keys: readonly string[], address: string])[] = [
  [["ArrowDown", "ArrowDown", "ArrowRight"], "B3"],
  [["ArrowRight"], "M1"], // A1 is merged with the cells up to L1
  [["Control+End"], "L12"],
  [["Control+End", "Home"], "A12"],
  [["Control+End", "Control+Home"], "A1"],
  [["ArrowDown", "ArrowDown", "Shift+ArrowRight", "Shift+ArrowDown"], "A3:B4"],
  [["ArrowDown", "ArrowDown", "End"], "L3"],
];

inBrowser("the grid", (open) => {
  test("moves by the keyboard as Excel does, and the workbook's own selection with it", async () => {
    const { page } = await open({ workbook: "quillbury" });
    for (const [keys, address] of MOVES) {
      await page.getByRole("grid").focus();
      await page.keyboard.press("Control+Home");
      for (const key of keys) await page.keyboard.press(key);
      const shown = await page.getByLabel("Name box").inputValue();
      expect([keys, shown]).toEqual([keys, address]);
    }
  });

  test("shows what is selected from the add-in's side, and scrolls there", async () => {
    const { page } = await open({ workbook: "quillbury" });
    await page.evaluate(() => {
      window.preview.document?.act((session) => {
        const [sheet] = session.workbook.worksheets;
        if (sheet) session.select(sheet, [{ row: 70, column: 10, rowCount: 1, columnCount: 1 }]);
      });
    });
    await page.getByRole("gridcell", { name: "K71" }).waitFor();
    await expect(page.getByLabel("Name box").inputValue()).resolves.toBe("K71");
    await expect(page.locator("#active-cell").isVisible()).resolves.toBe(true);
  });

  test("takes what is typed, works formulas out again, and saves both", async () => {
    const { page, save } = await open({ workbook: "quillbury" });
    await goTo(page, "N20");
    await page.keyboard.type("12");
    await page.keyboard.press("Enter");
    await page.keyboard.type("=N20*2");
    await page.keyboard.press("Tab");
    await page.getByRole("gridcell", { name: "24", exact: true }).waitFor();
    await goTo(page, "N20");
    await page.keyboard.press("F2");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Enter");
    await page.getByRole("gridcell", { name: "N21 2" }).waitFor();
    await page.keyboard.type("not kept");
    await page.keyboard.press("Escape");
    const { workbook } = openWorkbookFile(await save());
    const sheet = workbook.worksheets[0]!;
    expect(getCell(sheet, 19, 13)?.value).toBe(1);
    expect(getCell(sheet, 20, 13)).toMatchObject({ formula: "N20*2", value: 2 });
  });

  test("tells the add-in what a person typed, and keeps its requests waiting until then", async () => {
    const { page, pane } = await open({ workbook: "quillbury" });
    await pane.getByText("overdue").first().waitFor();
    const counted = () => page.evaluate(() => window.preview.document?.host.counters.requests ?? 0);
    await goTo(page, "C4");
    await page.keyboard.type("Another text");
    await expect(page.evaluate(() => window.preview.document?.host.editing)).resolves.toBe(true);
    const before = await counted();
    await page.keyboard.press("Enter");
    await expect(page.evaluate(() => window.preview.document?.host.editing)).resolves.toBe(false);
    await pane
      .getByText(/changed since/i)
      .first()
      .waitFor();
    expect(await counted()).toBeGreaterThanOrEqual(before);
  });

  test("draws only what is seen of 5,000 rows, and merged cells wherever they begin", async () => {
    const workbook = { name: "Long.xlsx", bytes: longWorkbook(5000) };
    const { page, errors } = await open({ workbook });
    const cells = page.getByRole("gridcell");
    expect(await cells.count()).toBeLessThan(600);
    for (const row of [1200, 2504, 4990]) {
      await goTo(page, `A${row}`);
      await page.getByRole("gridcell", { name: `A${row} Row ${row}, 1` }).waitFor();
      expect(await cells.count()).toBeLessThan(600);
    }
    // B4991 is merged with the nine cells below it.
    const single = page.getByRole("gridcell", { name: "Row 4992, 1" });
    const merged = page.getByRole("gridcell", { name: "Row 4991, 2" });
    const [tall, usual] = [await merged.boundingBox(), await single.boundingBox()];
    expect(tall?.height).toBeCloseTo((usual?.height ?? 0) * 10, 0);
    expect(errors).toEqual([]);
  });

  test("shows a hidden sheet when asked, and leaves it hidden in the file", async () => {
    const { page, save } = await open({ workbook: "wendmere" });
    expect(await page.getByRole("tab", { name: "Lists" }).count()).toBe(0);
    await page.getByRole("button", { name: "Show 1 hidden sheet" }).click();
    await page.getByRole("tab", { name: "Lists (hidden)" }).click();
    await page.getByRole("grid", { name: "Sheet Lists" }).waitFor();
    const { workbook } = openWorkbookFile(await save());
    const lists = workbook.worksheets.find(({ name }) => name === "Lists");
    expect(lists?.visibility).toBe("Hidden");
    expect(workbook.activeWorksheetId).not.toBe(lists?.id);
  });
});

/** Selects a cell by the name box; the grid has the keys after it. */
async function goTo(page: Page, address: string): Promise<void> {
  const box = page.getByLabel("Name box");
  await box.fill(address);
  await box.press("Enter");
  await page.getByRole("grid").focus();
}
